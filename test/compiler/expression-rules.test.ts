import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileExpression } from '../../packages/compiler/src/expression/index.js';
import { load } from './expression-run.js';
import { symbols } from './expression-symbols.js';

const place = symbols({
  dateNaissance: 'date',
  dateDebut: 'date',
  dateFin: 'date',
  dateSignature: 'date',
  derogation: ['11', '12', '50'],
  nationalite: ['1', '2', '3'],
  titreSejour: 'documents',
  siret: 'text',
  codePostal: 'text',
  emailA: 'text',
  emailB: 'text',
  montantA: 'number',
  montantB: 'number',
  montantC: 'number',
  total: 'number',
  salaire: 'number',
  periodes: { rows: { debut: 'date', fin: 'date' } },
});

function answer(source: string, data: Readonly<Record<string, unknown>>): unknown {
  const { expression, problems } = compileExpression(source, place, 'boolean');
  assert.ok(expression && problems.length === 0, problems.map((problem) => problem.message).join(' ; '));
  return load(expression)(data);
}

const PERIODES = [
  { debut: '2026-01-01', fin: '2026-02-28' },
  { debut: '2026-03-01', fin: '2026-06-30' },
];
const SMIC =
  'salaire >= 1801.80 * (age(dateNaissance, dateDebut) < 18 ? 0.27 : age(dateNaissance, dateDebut) < 21 ? 0.43 : 1)';

interface Rule {
  readonly name: string;
  readonly source: string;
  readonly satisfied: Readonly<Record<string, unknown>>;
  /** What, put over `satisfied`, breaks the rule. */
  readonly broken: Readonly<Record<string, unknown>>;
}

/** The twelve rules of the comparison of languages. */
const RULES: readonly Rule[] = [
  { name: 'la fin suit le début', source: 'dateFin > dateDebut', satisfied: { dateDebut: '2026-01-01', dateFin: '2026-01-02' }, broken: { dateFin: '2026-01-01' } },
  { name: 'le contrat dure de 6 à 12 mois', source: 'mois(dateDebut, dateFin) >= 6 && mois(dateDebut, dateFin) <= 12', satisfied: { dateDebut: '2025-09-01', dateFin: '2026-02-28' }, broken: { dateFin: '2026-02-27' } },
  { name: 'on a 16 ans au début', source: 'age(dateNaissance, dateDebut) >= 16', satisfied: { dateNaissance: '2010-01-01', dateDebut: '2026-01-01' }, broken: { dateNaissance: '2010-01-02' } },
  { name: 'plus de 29 ans demande la dérogation 12', source: 'age(dateNaissance, dateDebut) <= 29 || derogation == "12"', satisfied: { dateNaissance: '1990-01-01', dateDebut: '2026-01-01', derogation: '12' }, broken: { derogation: '11' } },
  { name: 'hors de l\'Union européenne, un titre de séjour', source: 'nationalite != "3" || size(titreSejour) > 0', satisfied: { nationalite: '3', titreSejour: ['d1'] }, broken: { titreSejour: [] } },
  { name: 'le SIRET a une clé juste', source: 'luhn(siret)', satisfied: { siret: '73282932000074' }, broken: { siret: '73282932000075' } },
  { name: 'la somme est le total', source: 'montantA + montantB + montantC == total', satisfied: { montantA: 1, montantB: 2, montantC: 3, total: 6 }, broken: { total: 7 } },
  { name: 'le code postal est outre-mer', source: 'codePostal.startsWith("97")', satisfied: { codePostal: '97400' }, broken: { codePostal: '69100' } },
  { name: 'le salaire atteint la part du SMIC de son âge', source: SMIC, satisfied: { salaire: 774.78, dateNaissance: '2006-06-01', dateDebut: '2026-01-01' }, broken: { salaire: 774.77 } },
  { name: 'on signe dans les trois mois qui précèdent', source: 'dateSignature <= dateDebut && dateSignature >= ajouterMois(dateDebut, -3)', satisfied: { dateSignature: '2025-02-28', dateDebut: '2025-05-31' }, broken: { dateSignature: '2025-02-27' } },
  { name: 'les deux adresses diffèrent', source: 'minuscule(emailA) != minuscule(emailB)', satisfied: { emailA: 'a@b.fr', emailB: 'c@b.fr' }, broken: { emailB: 'A@B.fr' } },
  { name: 'les périodes sont dans le contrat', source: 'periodes.all(p, p.debut >= dateDebut && p.fin <= dateFin)', satisfied: { dateDebut: '2026-01-01', dateFin: '2026-06-30', periodes: PERIODES }, broken: { dateFin: '2026-06-29' } },
];

for (const [index, { name, source, satisfied, broken }] of RULES.entries()) {
  test(`Règle ${index + 1}, ${name} : satisfaite`, () => {
    assert.equal(answer(source, satisfied), true);
  });

  test(`Règle ${index + 1}, ${name} : enfreinte`, () => {
    assert.equal(answer(source, { ...satisfied, ...broken }), false);
  });

  test(`Règle ${index + 1}, ${name} : silencieuse tant que rien n'est saisi (S15)`, () => {
    assert.equal(answer(source, {}), undefined);
  });
}
