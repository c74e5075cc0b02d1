import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field, Node } from '@akto/core';
import { definitionOf, load } from './definition.js';
import { compileFixture } from './fixtures.js';
import { withField, withProperties } from './authoring.js';

const essai = await load(compileFixture('ESSAI'));
const car = await load(compileFixture('CAR'));

function find(nodes: readonly Node[], path: string): Node | undefined {
  for (const node of nodes) {
    const found = node.path === path ? node : 'children' in node ? find(node.children, path) : undefined;
    if (found) return found;
  }
  return undefined;
}
const nodeOf = (path: string): Node | undefined => find(essai.tabs.flatMap((tab) => tab.children), path);
const fieldOf = (path: string): Field => nodeOf(path) as Field;
const firstField = async (keywords: string): Promise<Field> => (await definitionOf(withField(keywords))).tabs[0]?.children[0] as Field;

test('les onglets du CAR sont dans l’ordre du fichier (S11)', () => {
  assert.deepEqual(car.tabs.map((tab) => tab.title), ['Introduction', 'Employeur', 'Synthèse', 'Documents']);
});

test('les quatre paragraphes de l’introduction sont séparés (S56 à S59)', () => {
  assert.equal(car.tabs[0]?.description?.length, 4);
});

test('aucune ligne d’un titre ou d’une aide ne commencera par « : ; ? ! » », ni ne finira par « « »', async () => {
  const { title, description } = await firstField('"description": "Ex : « un [lien](https://www.akto.fr) » ; oui !"');
  assert.ok(title);
  assert.deepEqual(description, [['Ex\u00a0: «\u00a0un ', { text: 'lien', href: 'https://www.akto.fr' }, '\u00a0»\u00a0; oui\u00a0!']]);
});

test('le récapitulatif du CAR porte les libellés du tutoriel (S68)', () => {
  const recap = car.tabs[2]?.recap;
  const lines = typeof recap === 'object' && recap[0]?.lines.map((line) => line.label);
  assert.deepEqual(lines, ['Entité ADH', 'Siret', 'IDCC', 'Email', 'N° et Voie', 'Complément', 'Code Postal', 'Ville']);
});

test('un récapitulatif de tout ce qui est rempli est dit tel quel', () => assert.equal(essai.tabs[3]?.recap, true));

test('un titre avec un lien donne aussi son texte seul (S61)', () => {
  const notice = car.tabs[0]?.children[0];
  assert.equal(notice?.title, "J'ai pris connaissance de la notice comprenant les informations liées au traitement des données à caractère personnel.");
});

test('le poids d’un document est en octets, 1 Mo valant 1 048 576 (S78)', () => {
  const devis = nodeOf('budget.devis');
  assert.equal(devis?.kind === 'documents' && devis.document.maxSize, 1_048_576);
});

test('les présentations par défaut suivent le type', () => {
  const paths = ['envoi.exactitude', 'projet.international', 'projet.type', 'projet.publics', 'projet.intitule'];
  assert.deepEqual(paths.map((path) => fieldOf(path).widget), ['checkbox', 'oui-non', 'select', 'checkboxes', undefined]);
});

test('un texte long ne devient une zone de texte que si le fichier le dit', async () => {
  assert.deepEqual([(await firstField('"maxLength": 500')).widget, (await firstField('"maxLength": 500, "x-widget": "textarea"')).widget], [undefined, 'textarea']);
});

test('un champ calculé est en lecture seule', () => {
  assert.equal(fieldOf('projet.duree').readonly, true);
});

test('un champ de ligne a une étoile dans son chemin', () => {
  assert.equal(nodeOf('stagiaires.personnes.*.nom')?.title, 'Nom');
});

test('une règle de ligne est portée par la ligne', () => {
  assert.deepEqual(essai.rules.map(({ id, owner }) => [id, owner]), [
    ['fin-apres-debut', 'projet'],
    ['duree-longue', 'projet'],
    ['entree-dans-projet', 'stagiaires.personnes.*'],
    ['subvention-cout', 'budget'],
  ]);
});

test('une valeur calculée vient après ce qu’elle lit', async () => {
  const schema = withProperties(`"total": { "title": "T", "type": "number", "x-value": "double + 1" },
    "double": { "title": "D", "type": "number", "x-value": "base * 2" },
    "base": { "title": "B", "type": "number", "x-visible": "rempli(nom)" }, "nom": { "title": "N", "type": "string" }`);
  const { order } = await definitionOf(schema);
  assert.deepEqual(order.map(({ path, what }) => `${what} ${path}`), ['visible onglet.base', 'value onglet.double', 'value onglet.total']);
});

test('ce qui est lu dans une section conditionnelle vient après la section', async () => {
  const schema = withProperties(`"copie": { "title": "C", "type": "string", "x-value": "section.nom" },
    "section": { "type": "object", "x-visible": "rempli(cle)", "properties": { "nom": { "title": "N", "type": "string" } } },
    "cle": { "title": "K", "type": "string" }`);
  const { order } = await definitionOf(schema);
  assert.deepEqual(order.map(({ path }) => path), ['onglet.section', 'onglet.copie']);
});

test('un lien utile sans adresse reste lisible, en texte', async () => {
  const { tabs } = await definitionOf(withProperties('"nom": { "title": "N", "type": "string" }', '"x-links": [{ "title": "Le guide", "href": "ref:guide" }]'));
  assert.deepEqual([tabs[0]?.links, tabs[0]?.description], [undefined, [['Le guide']]]);
});

test('les migrations sont données sans leurs notes', () => {
  assert.deepEqual(essai.migrations[0], { version: '1.1.0', renamed: { 'projet.nom': 'projet.intitule' } });
});
