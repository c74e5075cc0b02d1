import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiled, contrat, periode } from './expression-dispositif.js';
import { load } from './expression-run.js';

const CODES: readonly (readonly [source: string, code: string])[] = [
  ['salaire >= 1801.80', 's=>L.ge(s.value(0),1801.8)'],
  ['rqth && notice && salaire > 2', 's=>L.and(s.value(0),s.value(1),L.gt(s.value(2),2))'],
  ['rqth || (notice || salaire > 2)', 's=>L.or(s.value(0),s.value(1),L.gt(s.value(2),2))'],
  ['!rqth', 's=>L.not(s.value(0))'],
  ['-salaire < -3', 's=>L.lt(L.neg(s.value(0)),-3)'],
  ['(rqth ? 1 : 2) == salaire', 's=>L.eq(L.cond(s.value(0),1,2),s.value(1))'],
  ['salaire + 1 - 2 * 3 / 4 != 5', 's=>L.ne(L.sub(L.add(s.value(0),1),L.div(L.mul(2,3),4)),5)'],
  ['derogation in ["11", "12"]', 's=>L.isIn(s.value(0),L.list("11","12"))'],
  ['age(dateNaissance, aujourdhui()) > 29', 's=>L.gt(L.age(s.value(0),s.today),29)'],
  ['dateFin == ajouterMois(dateDebut, 6)', 's=>L.eq(s.value(0),L.ajouterMois(s.value(1),6))'],
  ['mois(dateDebut, dateFin) > jours(dateDebut, dateFin)', 's=>L.gt(L.mois(s.value(0),s.value(1)),L.jours(s.value(0),s.value(1)))'],
  ['rempli(devis) && rempli(periodes)', 's=>L.and(s.filled(0),s.filled(1))'],
  ['size(employeur.siret) == size(devis)', 's=>L.eq(L.size(s.value(0)),L.count(s.value(1)))'],
  ['size(periodes) + size(options) > 2', 's=>L.gt(L.add(L.count(s.rows(0)),L.count(s.value(1))),2)'],
  ['luhn(minuscule(employeur.siret))', 's=>L.luhn(L.minuscule(s.value(0)))'],
  ['employeur.email.endsWith(".fr") && employeur.email.contains("@")', 's=>L.and(L.endsWith(s.value(0),".fr"),L.contains(s.value(0),"@"))'],
  ['employeur.siret.matches("^[0-9]{14}$")', 's=>L.matches(s.value(0),/^[0-9]{14}$/u)'],
  ['employeur.siret.matches(r"a/</script>\\d")', 's=>L.matches(s.value(0),/a\\/<\\/script>\\d/u)'],
  ['employeur.siret.matches("")', 's=>L.matches(s.value(0),/(?:)/u)'],
  ['options.exists_one(o, o == "a1")', 's=>L.existsOne(s.value(0),r1=>L.eq(r1,"a1"))'],
  ['periodes.all(p, p.debut >= dateDebut)', 's=>L.all(s.rows(0),r1=>L.ge(r1.value(1),s.value(2)))'],
  ['periodes.filter(p, p.salaire > 2).exists(p, rempli(p.postes))', 's=>L.exists(L.filter(s.rows(0),r1=>L.gt(r1.value(1),2)),r1=>r1.filled(2))'],
  ['periodes.all(p, p.postes.exists(q, q.depuis > p.debut))', 's=>L.all(s.rows(0),r1=>L.exists(r1.rows(1),r2=>L.gt(r2.value(2),r1.value(3))))'],
  ['periodes.somme(p, p.salaire * 2) > salaire', 's=>L.gt(L.somme(s.rows(0),r1=>L.mul(r1.value(1),2)),s.value(2))'],
  ['employeur.siret.substring(0, 3) == texte(dateDebut).substring(2, 5)', 's=>L.eq(L.substring(s.value(0),0,3),L.substring(s.value(1),2,5))'],
  ['ajouterJoursOuvrables(debutMois(dateDebut), 5) > ajouterJours(dateFin, -1)', 's=>L.gt(L.ajouterJoursOuvrables(L.debutMois(s.value(0)),5),L.ajouterJours(s.value(1),-1))'],
  ['employeur.email == "</script>\\u2028\\"\\\\"', 's=>L.eq(s.value(0),"\\u003c/script>\\u2028\\"\\\\")'],
];

for (const [source, code] of CODES) {
  test(`« ${source} » devient du JavaScript court`, () => {
    assert.equal(compiled(source).code, code);
  });
}

test('Un séparateur de ligne U+2028 n\'est jamais émis tel quel', () => {
  assert.doesNotMatch(compiled('employeur.email.matches("\u2028") || employeur.email == "\u2028"').code, /\u2028/);
});

const PERIODES = [
  { debut: '2026-01-01', salaire: 1, postes: [{ depuis: '2026-01-02' }] },
  { debut: '2026-02-01', salaire: 2, postes: [{ depuis: '2026-01-02' }, { depuis: '2026-02-02' }] },
];

test('Une règle sur les lignes de lignes lit chaque ligne dans la sienne', () => {
  const run = load(compiled('periodes.all(p, p.postes.exists(q, q.depuis > p.debut))'));
  assert.equal(run({ contrat: { periodes: PERIODES } }), true);
});

test('Dans une ligne, on peut comparer la ligne aux autres', () => {
  const alone = load(compiled('periodes.exists_one(p, p.debut == debut)', periode));
  assert.equal(alone({ contrat: { periodes: [PERIODES[0], PERIODES[0]] } }, '2026-01-01', [1]), false);
});

test('La date du jour vient de l\'horloge donnée', () => {
  const run = load(compiled('aujourdhui()', contrat, 'date'));
  assert.equal(run({}, '2026-07-14'), '2026-07-14');
});
