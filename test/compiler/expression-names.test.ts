import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileExpression } from '../../packages/compiler/src/expression/index.js';
import { compiled, periode, root, said } from './expression-dispositif.js';
import { at, symbols } from './expression-symbols.js';

test('Un nom se lit dans l\'objet où l\'expression se trouve', () => {
  assert.deepEqual(compiled('salaire > 2').reads, ['contrat.salaire']);
});

test('Un nom absent de l\'objet se lit plus haut, jusqu\'à la racine', () => {
  assert.deepEqual(compiled('rqth && employeur.email == "a"', periode).reads, ['contrat.rqth', 'employeur.email']);
});

test('Un chemin à points descend dans les sections', () => {
  assert.deepEqual(compiled('contrat.adresse.codePostal.startsWith("97")', root).reads, ['contrat.adresse.codePostal']);
});

test('Dans une ligne, les champs de la ligne se lisent par leur nom', () => {
  assert.deepEqual(compiled('debut >= dateDebut', periode).reads, ['contrat.periodes.*.debut', 'contrat.dateDebut']);
});

test('Dans une ligne, le chemin complet d\'un champ de la ligne désigne la ligne elle-même', () => {
  assert.deepEqual(compiled('contrat.periodes.salaire > contrat.salaire', periode), {
    code: 's=>L.gt(s.value(0),s.value(1))',
    reads: ['contrat.periodes.*.salaire', 'contrat.salaire'],
    type: 'boolean',
  });
});

test('Un nom qui existe à deux niveaux désigne le plus proche, et l\'on demande le chemin complet', () => {
  const { expression, problems } = compileExpression('salaire > 2', periode, 'boolean');
  assert.deepEqual(expression?.reads, ['contrat.periodes.*.salaire']);
  assert.deepEqual(problems, [
    {
      offset: 0,
      length: 7,
      code: 'nom-ambigu',
      level: 'warning',
      message:
        '« salaire » existe à plusieurs niveaux : c\'est « contrat.periodes.salaire » qui est lu. ' +
        'Écrivez le chemin complet, « contrat.periodes.salaire » ou « contrat.salaire »',
    },
  ]);
});

test('Une lecture répétée ne compte qu\'une fois', () => {
  assert.deepEqual(compiled('salaire > 2 || contrat.salaire < 1').reads, ['contrat.salaire']);
});

test('Un champ peut porter un nom que CEL réserve', () => {
  const code = 'package > 1 && in > 2 && employeur.in in [3] && type == "a" && employeur.for';
  assert.deepEqual(compiled(code, at(root, 'employeur')).reads, [
    'employeur.package',
    'employeur.in',
    'employeur.type',
    'employeur.for',
  ]);
});

const RESERVED = 'as break const continue else false for function if import in let loop namespace null package return true var void while'.split(' ');
for (const word of RESERVED.filter((name) => !['true', 'false', 'null'].includes(name))) {
  test(`Un champ peut s'appeler « ${word} »`, () => {
    const { expression, problems } = compileExpression(`${word} > 1 || rempli(${word}) || [2].exists(n, n == ${word})`, symbols({ [word]: 'number' }), 'boolean');
    assert.deepEqual([expression?.reads, problems], [[word], []]);
  });
}

test('Un champ peut porter le nom d\'une fonction', () => {
  const place = symbols({ age: 'number', naissance: 'date' });
  const { expression } = compileExpression('age(naissance, aujourdhui()) == age', place, 'boolean');
  assert.deepEqual(expression?.reads, ['naissance', 'age']);
});

const EXAMPLE = 'periodes.all(p, p.debut …)';
const ERRORS: readonly (readonly [source: string, marked: string, message: string])[] = [
  ['salair > 2', 'salair', 'Champ inconnu « salair » (vouliez-vous « salaire » ?)'],
  ['sailare > 2', 'sailare', 'Champ inconnu « sailare » (vouliez-vous « salaire » ?)'],
  ['zzzzz > 2', 'zzzzz', 'Champ inconnu « zzzzz »'],
  ['siret == "1"', 'siret', 'Champ inconnu « siret » ici : écrivez « employeur.siret »'],
  ['sirte == "1"', 'sirte', 'Champ inconnu « sirte » (vouliez-vous « employeur.siret » ?)'],
  ['employeur.emial == "a"', 'emial', '« employeur » ne contient pas « emial » (vouliez-vous « email » ?)'],
  ['employeur.email.domaine == "a"', 'domaine', '« email » est un champ : il ne contient pas « domaine »'],
  ['aujourdhui > dateDebut', 'aujourdhui', '« aujourdhui » est une fonction : écrivez « aujourdhui() »'],
  ['adresse == "a"', 'adresse', '« contrat.adresse » est une section : précisez un de ses champs, par exemple « contrat.adresse.codePostal »'],
  ['periodes.debut > dateDebut', 'debut', `« periodes » est un groupe répété : pour lire « debut » dans ses lignes, écrivez « ${EXAMPLE} », « exists », ou « somme » pour une somme`],
  ['contrat.periodes.debut > dateDebut', 'debut', `« contrat.periodes » est un groupe répété : pour lire « debut » dans ses lignes, écrivez « contrat.${EXAMPLE} », « exists », ou « somme » pour une somme`],
  ['periodes.all(p, debut > dateDebut)', 'debut', 'Champ inconnu « debut » : écrivez « p.debut »'],
  ['periodes.all(p, p.debu > dateDebut)', 'debu', '« p » ne contient pas « debu » (vouliez-vous « debut » ?)'],
  ['periodes.all(p, p == p)', 'p == p', 'Comparaison impossible entre une ligne et une ligne : précisez un champ de la ligne'],
  ['periodes.all(p, p.postes.code == "x")', 'code', '« p.postes » est un groupe répété : pour lire « code » dans ses lignes, écrivez « p.postes.all(p, p.code …) », « exists », ou « somme » pour une somme'],
  ['options.all(o, o.code == "a1")', 'code', '« o » est un code : il ne contient pas de champ'],
  ['periodes.all(salaire, true)', 'salaire', "« salaire » est déjà le nom d'un champ : choisissez un autre nom pour chaque élément"],
  ['periodes.all(p.debut, true)', 'debut', 'Le premier argument est le nom donné à chaque élément : liste.all(p, condition sur p)'],
];

for (const [source, marked, message] of ERRORS) {
  test(`« ${source} » est refusé avec le bon nom`, () => {
    assert.deepEqual(said(source), [[marked, message]]);
  });
}
