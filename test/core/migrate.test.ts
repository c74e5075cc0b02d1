import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Data, Definition, Draft, Migration } from '@akto/core';
import { compareVersions, followPaths, migrate, newDraft } from '@akto/core';
import { definition, documents, field, rows, section, tab, TODAY } from './builder.js';

const NOW = definition(
  [
    tab('salarie', [field('nom'), field('prenom'), field('situation'), section('adresse', [field('commune')])]),
    tab('contrat', [field('siret', { source: 'etablissement.siret', readonly: true }), field('derogation'), field('motifs', { type: 'codes', options: ['10', '2'].map((code) => ({ code, title: code })) }), field('avis', { type: 'code', options: ['A', 'B'].map((code) => ({ code, title: code })) }), rows('periodes', [field('debut'), field('fin')])]),
    tab('pieces', [documents('devis')]),
  ],
  { version: '1.10.0', hash: 'nouveau' },
);
function old(data: Data, parts: Partial<Draft> = {}): Draft {
  return { ...newDraft(NOW, { id: 'b', reference: {}, today: TODAY }), version: '1.0.0', hash: 'ancien', data, ...parts };
}
function withSteps(...migrations: readonly Migration[]): Definition {
  return { ...NOW, migrations };
}
const step = (parts: Omit<Migration, 'version'>, version = '1.1.0'): Definition => withSteps({ version, ...parts });

test('la version 1.10 vient après la 1.9', () => assert.ok(compareVersions('1.10', '1.9') > 0));
test('la version 1.2 est la 1.2.0', () => assert.equal(compareVersions('1.2', '1.2.0'), 0));

test('un brouillon de la même version est rendu tel quel', () => {
  const draft = old({ inconnu: 1 }, { version: NOW.version, hash: NOW.hash });
  assert.equal(migrate(NOW, draft), draft);
});
test('un brouillon migré est de la version du dispositif', () => {
  const { version, hash } = migrate(NOW, old({}));
  assert.deepEqual([version, hash], ['1.10.0', 'nouveau']);
});
test('migrer deux fois ne change plus rien', () => {
  const once = migrate(step({ renamed: { 'salarie.nomNaissance': 'salarie.nom' } }), old({ salarie: { nomNaissance: 'X' } }));
  assert.equal(migrate(NOW, once), once);
});
test('le brouillon d’origine n’est pas modifié', () => {
  const draft = old({ salarie: { nomNaissance: 'X', perdu: { a: [1] } } });
  const before = structuredClone(draft);
  migrate(step({ renamed: { 'salarie.nomNaissance': 'salarie.nom' } }), draft);
  assert.deepEqual(draft, before);
});

const moves: readonly [string, Omit<Migration, 'version'>, Data, Data][] = [
  ['un champ renommé garde sa valeur', { renamed: { 'salarie.nomNaissance': 'salarie.nom' } }, { salarie: { nomNaissance: 'X' } }, { salarie: { nom: 'X' } }],
  ['un champ change d’onglet', { renamed: { 'salarie.code': 'contrat.derogation' } }, { salarie: { code: '12' } }, { salarie: {}, contrat: { derogation: '12' } }],
  ['deux champs échangent leurs noms', { renamed: { 'salarie.nom': 'salarie.prenom', 'salarie.prenom': 'salarie.nom' } }, { salarie: { nom: 'A', prenom: 'B' } }, { salarie: { nom: 'B', prenom: 'A' } }],
  ['un champ devient une section qui le contient', { renamed: { 'salarie.adresse': 'salarie.adresse.commune' } }, { salarie: { adresse: 'Lyon' } }, { salarie: { adresse: { commune: 'Lyon' } } }],
  ['une section renommée emporte ses champs', { renamed: { 'salarie.lieu': 'salarie.adresse' } }, { salarie: { lieu: { commune: 'Lyon' } } }, { salarie: { adresse: { commune: 'Lyon' } } }],
  ['un champ renommé dans chaque ligne', { renamed: { 'contrat.periodes.*.du': 'contrat.periodes.*.debut' } }, { contrat: { periodes: [{ _id: 'k', du: 'x' }, { _id: 'l' }] } }, { contrat: { periodes: [{ _id: 'k', debut: 'x' }, { _id: 'l' }] } }],
  ['un groupe renommé garde ses lignes', { renamed: { 'contrat.dates': 'contrat.periodes' } }, { contrat: { dates: [{ _id: 'k', fin: 'x' }] } }, { contrat: { periodes: [{ _id: 'k', fin: 'x' }] } }],
  ['un champ de ligne change de groupe', { renamed: { 'salarie.dates.*.au': 'contrat.periodes.*.fin' } }, { salarie: { dates: [{ _id: 'k', au: 'x' }] } }, { salarie: {}, contrat: { periodes: [{ _id: 'k', fin: 'x' }] } }],
  ['un code changé', { recoded: { 'contrat.derogation': { '99': '60' } } }, { contrat: { derogation: '99' } }, { contrat: { derogation: '60' } }],
  ['un code inchangé', { recoded: { 'contrat.derogation': { '99': '60' } } }, { contrat: { derogation: '12' } }, { contrat: { derogation: '12' } }],
  ['plusieurs codes changés', { recoded: { 'contrat.motifs': { '1': '10' } } }, { contrat: { motifs: ['1', '2'] } }, { contrat: { motifs: ['10', '2'] } }],
  ['deux codes réunis en un', { recoded: { 'contrat.motifs': { '1': '2' } } }, { contrat: { motifs: ['1', '2'] } }, { contrat: { motifs: ['2'] } }],
  ['un texte coupé en deux', { split: { 'salarie.nomComplet': { by: ' ', into: ['salarie.prenom', 'salarie.nom'] } } }, { salarie: { nomComplet: 'Ada De La Tour' } }, { salarie: { prenom: 'Ada', nom: 'De La Tour' } }],
  ['un texte sans séparateur remplit le premier champ', { split: { 'salarie.nomComplet': { by: ' ', into: ['salarie.nom', 'salarie.prenom'] } } }, { salarie: { nomComplet: 'Ada' } }, { salarie: { nom: 'Ada' } }],
  ['un texte coupé garde son propre nom', { split: { 'salarie.nom': { by: ' ', into: ['salarie.nom', 'salarie.prenom'] } } }, { salarie: { nom: 'Tour Ada' } }, { salarie: { nom: 'Tour', prenom: 'Ada' } }],
  ['un champ ajouté est rempli', { defaulted: { 'salarie.situation': 'cdi' } }, {}, { salarie: { situation: 'cdi' } }],
  ['un champ ajouté mais déjà rempli reste', { defaulted: { 'salarie.situation': 'cdi' } }, { salarie: { situation: 'cdd' } }, { salarie: { situation: 'cdd' } }],
  ['un champ ajouté est rempli dans chaque ligne', { defaulted: { 'contrat.periodes.*.fin': 'z' } }, { contrat: { periodes: [{ _id: 'k' }, { _id: 'l', fin: 'y' }] } }, { contrat: { periodes: [{ _id: 'k', fin: 'z' }, { _id: 'l', fin: 'y' }] } }],
  ['un champ entre dans une ligne, avec ceux du même objet', { renamed: { 'salarie.du': 'contrat.periodes.*.debut', 'salarie.au': 'contrat.periodes.*.fin' } }, { salarie: { du: 'x', au: 'y' } }, { salarie: {}, contrat: { periodes: [{ _id: 'salarie', fin: 'y', debut: 'x' }] } }],
  ['une section devient une ligne, à côté de celles qu’il y avait', { renamed: { 'contrat.premiere': 'contrat.periodes.*', 'contrat.seconde': 'contrat.periodes.*' } }, { contrat: { periodes: [{ _id: 'k', debut: 'x' }], premiere: { debut: 'y' }, seconde: { debut: 'z' } } }, { contrat: { periodes: [{ _id: 'k', debut: 'x' }, { _id: 'contrat-seconde', debut: 'z' }, { _id: 'contrat-premiere', debut: 'y' }] } }],
  ['un onglet change de nom, et l’un de ses champs, sous son ancien chemin, est coupé', { renamed: { employe: 'salarie' }, split: { 'employe.nomComplet': { by: ' ', into: ['salarie.prenom', 'salarie.nom'] } } }, { employe: { nomComplet: 'Ada Tour', situation: 'cdi' } }, { salarie: { prenom: 'Ada', nom: 'Tour', situation: 'cdi' } }],
  ['un champ prend le nom de celui qui est retiré', { renamed: { 'salarie.usage': 'salarie.nom' }, dropped: ['salarie.nom'] }, { salarie: { nom: 'A', usage: 'B' } }, { salarie: { nom: 'B' } }],
  ['deux textes coupés échangent une place', { split: { 'salarie.nom': { by: ' ', into: ['salarie.prenom', 'salarie.situation'] }, 'salarie.prenom': { by: '-', into: ['salarie.nom', 'salarie.adresse.commune'] } } }, { salarie: { nom: 'A B', prenom: 'C-D' } }, { salarie: { adresse: { commune: 'D' }, prenom: 'A', situation: 'B', nom: 'C' } }],
  ['un champ renommé puis recodé dans la même étape', { renamed: { 'contrat.code': 'contrat.derogation' }, recoded: { 'contrat.derogation': { '99': '60' } } }, { contrat: { code: '99' } }, { contrat: { derogation: '60' } }],
];
for (const [title, parts, data, expected] of moves) {
  test(title, () => assert.deepEqual(migrate(step(parts), old(data)).data, Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined))));
}

test('les étapes s’appliquent dans l’ordre des versions, pas du fichier', () => {
  const steps = withSteps(
    { version: '1.10.0', renamed: { 'salarie.b': 'salarie.nom' } },
    { version: '1.9.0', renamed: { 'salarie.a': 'salarie.b' } },
  );
  assert.deepEqual(migrate(steps, old({ salarie: { a: 'X' } })).data, { salarie: { nom: 'X' } });
});
test('une étape déjà passée ne s’applique pas', () => {
  const draft = old({ salarie: { nom: 'X' } }, { version: '1.1.0' });
  assert.deepEqual(migrate(step({ dropped: ['salarie.nom'] }), draft).data, { salarie: { nom: 'X' } });
});
test('une étape à venir ne s’applique pas', () => {
  assert.deepEqual(migrate(step({ dropped: ['salarie.nom'] }, '2.0.0'), old({ salarie: { nom: 'X' } })).data, { salarie: { nom: 'X' } });
});

test('un champ supprimé est mis de côté', () => assert.deepEqual(migrate(step({ dropped: ['salarie.age'] }), old({ salarie: { age: 30 } })).aside, { 'salarie.age': 30 }));
test('un champ supprimé de chaque ligne est mis de côté ligne par ligne', () => {
  const draft = old({ contrat: { periodes: [{ _id: 'k', lieu: 'A' }, { _id: 'l', lieu: 'B' }] } });
  assert.deepEqual(migrate(step({ dropped: ['contrat.periodes.*.lieu'] }), draft).aside, { 'contrat.periodes.k.lieu': 'A', 'contrat.periodes.l.lieu': 'B' });
});
test('un champ disparu sans un mot est mis de côté', () => assert.deepEqual(migrate(NOW, old({ salarie: { age: 30 } })).aside, { 'salarie.age': 30 }));
test('un onglet disparu est mis de côté', () => assert.deepEqual(migrate(NOW, old({ synthese: { accord: true } })).aside, { synthese: { accord: true } }));
test('un champ vide disparu n’est pas mis de côté', () => assert.deepEqual(migrate(NOW, old({ salarie: { age: '' } })).aside, {}));
test('un champ devenu section est mis de côté', () => assert.deepEqual(migrate(NOW, old({ salarie: { adresse: 'Lyon' } })).aside, { 'salarie.adresse': 'Lyon' }));
test('une section devenue champ est mise de côté', () => assert.deepEqual(migrate(NOW, old({ salarie: { nom: { usage: 'X' } } })).aside, { 'salarie.nom': { usage: 'X' } }));
test('un champ devenu groupe est mis de côté', () => assert.deepEqual(migrate(NOW, old({ contrat: { periodes: 'deux' } })).aside, { 'contrat.periodes': 'deux' }));
test('une valeur dont la place est prise prend la place, l’autre est mise de côté', () => {
  const migrated = migrate(step({ renamed: { 'salarie.nomNaissance': 'salarie.nom' } }), old({ salarie: { nomNaissance: 'X', nom: 'Y' } }));
  assert.deepEqual([migrated.data, migrated.aside], [{ salarie: { nom: 'X' } }, { 'salarie.nom': 'Y' }]);
});
for (const [what, contrat] of [
  ['une liste là où il faut une section', { adresse: ['X'] }],
  ['un texte là où il faut des lignes', { periodes: 'X' }],
  ['une section là où il faut des lignes', { periodes: { debut: 'X' } }],
  ['un texte là où il faut une ligne', { periodes: ['X'] }],
] as const) {
  test(`ce qui arrive ne détruit pas ce qui n’a pas la bonne forme sur le chemin : ${what}`, () => {
    const draft = old({ salarie: { ...('adresse' in contrat ? contrat : {}), ville: 'Lyon' }, contrat, dates: [{ _id: '0', du: 'd' }] });
    const { data, aside } = migrate(step({ renamed: { 'salarie.ville': 'salarie.adresse.commune', 'dates.*.du': 'contrat.periodes.*.debut' } }), draft);
    const written = JSON.stringify([data, aside]);
    assert.deepEqual(['X', 'Lyon', '"d"'].filter((answer) => !written.includes(answer)), []);
  });
}
test('de lignes dont une n’en est pas une, les autres restent', () => {
  const { data, aside } = migrate(NOW, old({ contrat: { periodes: ['X', { _id: 'k', debut: 'd' }] } }));
  assert.deepEqual([data, aside], [{ contrat: { periodes: [{ _id: 'k', debut: 'd' }] } }, { 'contrat.periodes': ['X'] }]);
});
test('un onglet que toutes ses réponses ont quitté ne laisse rien de côté', () => {
  const { aside, review } = migrate(step({ renamed: { 'identite.nom': 'salarie.nom', 'identite.gens.*.du': 'contrat.periodes.*.debut' } }), old({ identite: { nom: 'X', gens: [{ _id: 'k', du: 'd' }] } }));
  assert.deepEqual([aside, review], [{}, ['salarie', 'contrat']]);
});
test('ce qui est de côté suit le champ renommé, et peut encore y revenir', () => {
  assert.deepEqual(migrate(step({ renamed: { 'contrat.opinion': 'contrat.avis' } }), old({}, { aside: { 'contrat.opinion': 'A', 'contrat.opinion~': 'B' } })).aside, { 'contrat.avis': 'A', 'contrat.avis~': 'B' });
});
test('un onglet renommé reste visité et à revoir', () => {
  const { visited, review } = migrate(step({ renamed: { employe: 'salarie' } }), old({}, { visited: ['employe'], review: ['employe'] }));
  assert.deepEqual([visited, review], [['salarie'], ['salarie']]);
});
test('un champ de ligne qui devient unique est mis de côté', () => {
  const draft = old({ contrat: { periodes: [{ _id: 'k', lieu: 'A' }] } });
  assert.deepEqual(migrate(step({ renamed: { 'contrat.periodes.*.lieu': 'salarie.nom' } }), draft).aside, { 'contrat.periodes.k.lieu': 'A' });
});
test('ce qui était déjà de côté y reste, à côté d’une nouvelle valeur du même nom', () => {
  const draft = old({ salarie: { age: 30 } }, { aside: { 'salarie.age': 29 } });
  assert.deepEqual(migrate(NOW, draft).aside, { 'salarie.age': 29, 'salarie.age~': 30 });
});

test('les onglets touchés sont à revoir', () => {
  const draft = old({ salarie: { code: '12' } });
  assert.deepEqual(migrate(step({ renamed: { 'salarie.code': 'contrat.derogation' } }), draft).review, ['salarie', 'contrat']);
});
test('un onglet auquel rien n’arrive n’est pas à revoir', () => assert.deepEqual(migrate(NOW, old({ salarie: { nom: 'X' } })).review, []));
test('un onglet disparu n’est pas à revoir', () => assert.deepEqual(migrate(NOW, old({ synthese: { accord: true } })).review, []));
test('un onglet disparu n’a plus été visité', () => assert.deepEqual(migrate(NOW, old({}, { visited: ['synthese', 'contrat'] })).visited, ['contrat']));
test('une donnée de référence ajoutée par la version est remplie depuis l’origine du brouillon', () => {
  assert.deepEqual(migrate(NOW, old({}, { origin: { etablissement: { siret: '1' } } })).data, { contrat: { siret: '1' } });
});

test('un code qui n’a plus de suite est mis de côté', () => {
  const { data, aside } = migrate(step({ recoded: { 'contrat.avis': { C: null } } }), old({ contrat: { avis: 'C' } }));
  assert.deepEqual([data, aside], [{ contrat: {} }, { 'contrat.avis': 'C' }]);
});
test('un code que la liste n’a plus est mis de côté, même sans un mot', () => assert.deepEqual(migrate(NOW, old({ contrat: { avis: 'C' } })).aside, { 'contrat.avis': 'C' }));
test('d’un choix multiple, seul le code disparu est mis de côté', () => {
  const { data, aside } = migrate(NOW, old({ contrat: { motifs: ['2', '9'] } }));
  assert.deepEqual([data, aside], [{ contrat: { motifs: ['2'] } }, { 'contrat.motifs': ['9'] }]);
});
test('un nombre coupé en deux n’est pas un texte : il est mis de côté', () => {
  assert.deepEqual(migrate(step({ split: { 'salarie.age': { by: ' ', into: ['salarie.nom', 'salarie.prenom'] } } }), old({ salarie: { age: 30 } })).aside, { 'salarie.age': 30 });
});

const followed = (parts: Omit<Migration, 'version'>, paths: readonly string[]): readonly string[] => followPaths(step(parts), '1.0.0', paths);
test('ce qui est demandé en complément suit le champ renommé', () => assert.deepEqual(followed({ renamed: { 'salarie.nomNaissance': 'salarie.nom' } }, ['salarie.nomNaissance', 'contrat']), ['salarie.nom', 'contrat']));
test('ce qui est demandé suit sa section', () => assert.deepEqual(followed({ renamed: { 'salarie.lieu': 'salarie.adresse' } }, ['salarie.lieu.commune']), ['salarie.adresse.commune']));
test('ce qui est demandé suit chaque morceau d’un texte coupé', () => assert.deepEqual(followed({ split: { 'salarie.nomComplet': { by: ' ', into: ['salarie.nom', 'salarie.prenom'] } } }, ['salarie.nomComplet']), ['salarie.nom', 'salarie.prenom']));
test('une section demandée l’est aussi là où sont partis ses champs', () => assert.deepEqual(followed({ renamed: { 'salarie.code': 'contrat.derogation' } }, ['salarie']), ['salarie', 'contrat.derogation']));
test('ce qui est demandé dans une ligne suit la ligne', () => assert.deepEqual(followed({ renamed: { 'contrat.periodes.*.du': 'contrat.periodes.*.debut' } }, ['contrat.periodes.k.du']), ['contrat.periodes.k.debut']));
test('ce qui est demandé suit le champ entré dans une ligne', () => assert.deepEqual(followed({ renamed: { 'salarie.du': 'contrat.periodes.*.debut' } }, ['salarie.du']), ['contrat.periodes.salarie.debut']));
test('ce qui a été supprimé n’est plus demandé', () => assert.deepEqual(followed({ dropped: ['salarie.age'] }, ['salarie.age', 'salarie.nom']), ['salarie.nom']));
test('un brouillon à compléter garde ce qui est demandé', () => {
  assert.deepEqual(migrate(step({ renamed: { 'salarie.a': 'salarie.nom' } }), old({}, { reopened: ['salarie.a'] })).reopened, ['salarie.nom']);
});
