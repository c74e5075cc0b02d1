import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileText, withProperties } from './authoring.js';
import { expectNone, expectProblem } from './expect-problem.js';
import { definitionOf } from './definition.js';

const COMMUNS = { 'schemas/communs.json': '{ "$defs": { "email": { "title": "Email", "type": "string", "maxLength": 200, "x-messages": { "format": "F", "required": "R" } } } }' };

test('une définition du fichier est reprise', () => {
  expectNone(withProperties('"nom": { "$ref": "#/$defs/nom" }', '', '"$defs": { "nom": { "title": "Nom", "type": "string" } },'));
});

test('une définition du fichier voisin est reprise, et ce qui est écrit à côté l’emporte', async () => {
  const { tabs } = await definitionOf(withProperties('"courriel": { "$ref": "./communs.json#/$defs/email", "title": "Courriel" }'), COMMUNS);
  const [field] = tabs[0]?.children ?? [];
  assert.deepEqual([field?.title, field?.kind === 'field' && field.limits], ['Courriel', { maxLength: 200 }]);
});

test('les messages d’une définition et ceux du champ se complètent', async () => {
  const schema = withProperties('"courriel": { "$ref": "communs.json#/$defs/email", "x-messages": { "required": "Donnez un email" } }');
  const { tabs } = await definitionOf(schema, COMMUNS);
  const [field] = tabs[0]?.children ?? [];
  assert.deepEqual(field?.kind === 'field' && field.messages, { format: 'F', required: 'Donnez un email' });
});

test('une liste commune et son titre servent à un choix et à un choix multiple, qui gardent le leur', async () => {
  const communs = { 'schemas/communs.json': '{ "$defs": { "jours": { "title": "Jours", "type": "string", "oneOf": [{ "const": "L", "title": "Lundi" }] } } }' };
  const schema = withProperties('"jour": { "$ref": "communs.json#/$defs/jours" }, "absences": { "title": "Absences", "type": "array", "items": { "$ref": "communs.json#/$defs/jours" } }');
  const { tabs } = await definitionOf(schema, communs);
  assert.deepEqual(tabs[0]?.children.map((node) => [node.title, node.kind === 'field' && node.options?.length]), [['Jours', 1], ['Absences', 1]]);
});

test('un nom de définition mal écrit donne le plus proche', () => {
  expectProblem(
    withProperties('"courriel": { "title": "Courriel", "type": "string", "$ref": ⟦"communs.json#/$defs/emial" }'),
    'ref « communs.json#/$defs/emial » ne désigne rien (vouliez-vous « email » ?)',
    COMMUNS,
  );
});

test('un fichier absent est signalé là où il est cité', () => {
  expectProblem(withProperties('"nom": { "title": "Nom", "type": "string", "$ref": ⟦"absent.json#/$defs/nom" }'), 'ref Fichier introuvable : « schemas/absent.json »');
});

for (const pointer of ['https://exemple.fr/a.json#/$defs/nom', '../autre.json#/$defs/nom', '/etc/autre.json#/$defs/nom', '#/properties/onglet']) {
  test(`cas 58 : « ${pointer} » est refusé, sans rien aller chercher`, () => {
    expectProblem(
      withProperties(`"nom": { "title": "Nom", "type": "string", "$ref": ⟦"${pointer}" }`),
      `ref « ${pointer} » n’est pas permis : écrivez « #/$defs/nom » ou « communs.json#/$defs/nom » (un fichier du même dossier)`,
    );
  });
}

test('cas 58 : une définition qui se contient elle-même est refusée, avec le chemin', () => {
  expectProblem(
    withProperties('"nom": { "$ref": "#/$defs/aa" }', '', '"$defs": { "aa": { "title": "A", "type": "string", "$ref": "#/$defs/bb" }, "bb": { "$ref": ⟦"#/$defs/aa" } },'),
    'ref « #/$defs/aa » se contient lui-même : aa → bb → aa',
  );
});

test('une faute dans un fichier commun est signalée dans ce fichier, une seule fois', () => {
  const communs = { 'schemas/communs.json': '{ "$defs": { "nom": {\n  "title": "Nom", "type": "string", "maxLenght": 3 } } }' };
  const { problems } = compileText(withProperties('"nom": { "$ref": "communs.json#/$defs/nom" }, "autreNom": { "$ref": "communs.json#/$defs/nom", "title": "Autre nom" }'), communs);
  assert.deepEqual(
    problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`),
    ['schemas/communs.json:2:37 mot-cle'],
  );
});

test('la compilation dit de quels fichiers elle dépend, absents compris', () => {
  const { files } = compileText(withProperties('"courriel": { "$ref": "communs.json#/$defs/email", "title": "[ici](ref:aide)" }'), COMMUNS);
  assert.deepEqual(files, ['schemas/ESSAI.json', 'schemas/communs.json', 'schemas/catalogue.json']);
});
