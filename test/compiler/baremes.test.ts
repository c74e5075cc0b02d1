import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compileDispositif, type Compilation } from '@akto/compiler';
import { evaluate, type Definition } from '@akto/core';
import { ROOT } from '../../packages/compiler/src/baremes/keywords.js';
import { loadModule } from '../../packages/compiler/src/node/load-module.js';
import type { Shape } from '../../packages/compiler/src/keywords/shape.js';
import { marked } from './authoring.js';
import { assertValid, checkOf, meta, pathOf, readJson, type JsonObject } from './schema-files.js';

const BAREMES = `{ "baremes": {
  "smic": { "titre": "SMIC", "unite": "centimes", "versions": [{ "du": "2024-11-01", "valeurs": 1188 }, { "du": "2026-01-01", "valeurs": 1202 }] },
  "paie": {
    "titre": "Paie", "unite": "%", "selon": [{ "nom": "âge", "paliers": [0, 18] }, { "nom": "niveau", "codes": ["bas", "haut"] }],
    "versions": [{ "du": "2019-01-01", "valeurs": [[27, 39], [43, 51]] }]
  }
} }`;

const schema = (must: string): string => `{
  "title": "Essai", "x-code": "ESSAI", "x-version": "1.0.0", "type": "object",
  "properties": { "contrat": {
    "title": "Contrat", "type": "object",
    "properties": {
      "debut": { "title": "Début", "type": "string", "format": "date" },
      "salaire": { "title": "Salaire", "type": "integer" },
      "age": { "title": "Âge", "type": "integer" },
      "niveau": { "title": "Niveau", "type": "string", "enum": ["bas", "haut"] }
    },
    "x-rules": [{ "id": "minimum", "must": ${must}, "on": ["salaire"], "message": "Trop peu" }]
  } }
}`;

const compile = (must: string, baremes: string | undefined = BAREMES): Compilation =>
  compileDispositif({
    file: 'schemas/ESSAI.json',
    read: (path) => (path.endsWith('ESSAI.json') ? schema(must) : path.endsWith('baremes.json') ? baremes : undefined),
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
  });

async function broken(must: string, contrat: object): Promise<boolean> {
  const { module } = compile(must);
  const definition: Definition = await loadModule(module!.code);
  return evaluate(definition, { contrat }, {}, { today: '2026-01-15' }).problems.length > 0;
}

test('une règle lit le barème à la date du dossier', async () => {
  const must = '"salaire >= bareme(\\"smic\\", debut)"';
  const found = await Promise.all([
    broken(must, { debut: '2025-12-31', salaire: 1188 }),
    broken(must, { debut: '2026-01-01', salaire: 1188 }),
    broken(must, { debut: '2024-10-31', salaire: 1 }),
  ]);
  assert.deepEqual(found, [false, true, false]);
});

test('les entrées d’un barème sont des nombres, ou des codes', async () => {
  const must = '"salaire >= bareme(\\"paie\\", debut, age, niveau)"';
  const found = await Promise.all([17, 18].map((age) => broken(must, { debut: '2026-01-01', salaire: 40, age, niveau: 'haut' })));
  assert.deepEqual(found, [false, true]);
});

test('un barème change l’empreinte du dispositif qui le lit, et d’aucun autre', () => {
  const hashes = (must: string): boolean => compile(must).module?.hash === compile(must, BAREMES.replace('1202', '1203')).module?.hash;
  assert.deepEqual([hashes('"salaire >= bareme(\\"smic\\", debut)"'), hashes('"salaire >= 1202"')], [false, true]);
});

test('le module reste une expression, qui n’appelle que le langage', () => {
  const code = compile('"salaire >= bareme(\\"smic\\", debut)"').module!.code;
  assert.match(code, /L\.bareme\(\{keys:\[\],versions:\[\{from:"2024-11-01",values:1188\},\{from:"2026-01-01",values:1202\}\]\},s\.value\(1\)\)/);
});

const USES: readonly [string, string, string][] = [
  ['un nom inconnu', 'salaire >= bareme("smick", debut)', 'Le barème « smick » n\'est pas dans baremes.json (vouliez-vous « smic » ?)'],
  ['un nom calculé', 'salaire >= bareme(niveau, debut)', 'bareme attend d\'abord le nom d\'un barème, entre guillemets'],
  ['rien entre parenthèses', 'salaire >= bareme()', 'bareme attend d\'abord le nom d\'un barème, entre guillemets'],
  ['une entrée oubliée', 'salaire >= bareme("paie", debut, age)', "Ce barème se lit ainsi : « bareme('paie', date, âge, niveau) »"],
  ['une entrée de trop', 'salaire >= bareme("smic", debut, age)', "Ce barème se lit ainsi : « bareme('smic', date) »"],
  ['un texte pour une date', 'salaire >= bareme("smic", niveau)', "« bareme('smic', date) » attend une date, et non un code (« niveau »)"],
  ['un code pour un palier', 'salaire >= bareme("paie", debut, niveau, niveau)', "« bareme('paie', date, âge, niveau) » attend un nombre, et non un code (« niveau »)"],
  ['l’écriture d’une méthode', 'salaire >= debut.bareme("smic")', '« bareme » s\'écrit « bareme(nom, date) »'],
];
for (const [what, must, message] of USES) {
  test(`refusé : ${what}`, () => assert.deepEqual(compile(JSON.stringify(must)).problems.map((problem) => problem.message), [message]));
}

const one = (bareme: string): string => `{ "baremes": { "smic": { "titre": "SMIC", "unite": "€", ${bareme} } } }`;
const FILES: readonly [string, string, string][] = [
  ['un mot-clé inconnu', one('⟦"version": [], "versions": [{ "du": "2026-01-01", "valeurs": 1 }]'), 'mot-cle Mot-clé inconnu « version » dans « smic » (vouliez-vous « versions » ?)'],
  ['une date impossible', one('"versions": [{ "du": ⟦"2026-02-30", "valeurs": 1 }]'), 'valeur « du » attend une date du calendrier, telle que « 2026-01-31 »'],
  ['des versions en désordre', one('"versions": [{ "du": "2026-01-01", "valeurs": 1 }, { "du": ⟦"2025-01-01", "valeurs": 1 }]'), 'bareme Les versions vont de la plus ancienne à la plus récente'],
  ['deux versions à la même date', one('"versions": [{ "du": "2026-01-01", "valeurs": 1 }, { "du": ⟦"2026-01-01", "valeurs": 2 }]'), 'bareme Les versions vont de la plus ancienne à la plus récente'],
  ['des paliers en désordre', one('"selon": [{ "nom": "âge", "paliers": [18, ⟦0] }], "versions": [{ "du": "2026-01-01", "valeurs": [1, 2] }]'), 'bareme Les paliers vont du plus petit au plus grand'],
  ['une entrée sans paliers ni codes', one('"selon": [⟦{ "nom": "âge" }], "versions": [{ "du": "2026-01-01", "valeurs": [] }]'), 'bareme Une entrée de « selon » a soit des « paliers » (des nombres croissants), soit des « codes »'],
  ['un code écrit deux fois', one('"selon": [{ "nom": "lieu", "codes": ⟦["a", "a"] }], "versions": [{ "du": "2026-01-01", "valeurs": [1, 2] }]'), 'code-double Un code est écrit deux fois'],
  ['une valeur oubliée', one('"selon": [{ "nom": "âge", "paliers": [0, 18] }], "versions": [{ "du": "2026-01-01", "valeurs": ⟦[1] }]'), 'bareme Il faut ici une liste de 2 valeurs : une par ligne de « âge »'],
  ['un texte pour un nombre', one('"versions": [{ "du": "2026-01-01", "valeurs": ⟦"1" }]'), 'bareme Il faut ici un nombre'],
  ['un nom qui n’en est pas un', '{ "baremes": { ⟦"Le SMIC": { "titre": "SMIC", "unite": "€", "versions": [{ "du": "2026-01-01", "valeurs": 1 }] } } }', 'cle Le nom « Le SMIC » n’est pas permis : une minuscule, puis de 1 à 40 lettres sans accent ou chiffres'],
];
for (const [what, text, expected] of FILES) {
  test(`le fichier des barèmes refuse ${what}`, () => {
    const { text: written, at } = marked(text);
    const problems = compile('"salaire >= bareme(\\"smic\\", debut)"', written).problems.filter(({ file }) => file.endsWith('baremes.json'));
    assert.deepEqual(problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`), [`${at} ${expected}`]);
  });
}

test('sans fichier de barèmes, aucun nom n’est connu', () => {
  const { problems } = compileDispositif({ file: 'ESSAI.json', read: (path) => (path === 'ESSAI.json' ? schema('"salaire >= bareme(\\"smic\\", debut)"') : undefined), sha256: () => '' });
  assert.deepEqual(problems.map(({ message }) => message), ['Le barème « smic » n\'est pas dans baremes.json']);
});

test('les barèmes publiés sont sans faute', () => {
  const text = readFileSync(pathOf('schemas/baremes.json'), 'utf8');
  assertValid(checkOf('baremes-1'), readJson('schemas/baremes.json'));
  assert.deepEqual(compile('"salaire >= bareme(\\"smicHoraire\\", debut, \\"metropole\\")"', text).problems, []);
});

test('l’éditeur propose exactement les mots-clés des barèmes', () => {
  const root = meta('baremes-1');
  const { bareme, selon, version } = root.$defs as Record<string, JsonObject>;
  const proposed = [root, bareme, selon, version].map((node) => Object.keys(node?.properties as JsonObject).sort());
  const members = (shape: Shape | undefined): Readonly<Record<string, Shape>> => (shape?.is === 'object' ? shape.members : {});
  const inside = (shape: Shape | undefined): Shape | undefined => (shape?.is === 'list' || shape?.is === 'map' ? shape.of : undefined);
  const table = inside(members(ROOT)['baremes']);
  const known = [ROOT, table, inside(members(table)['selon']), inside(members(table)['versions'])].map((shape) => Object.keys(members(shape)).sort());
  assert.deepEqual(proposed, known);
});
