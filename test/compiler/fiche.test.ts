import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { evaluate, language } from '@akto/core';
import { run } from '../../packages/compiler/src/cli/run.js';
import { writePage } from '../../packages/compiler/src/fiche/blocks.js';
import { sheetOfFile } from '../../packages/compiler/src/fiche/open.js';
import { BY_FORMAT, sampleOf } from '../../packages/compiler/src/fiche/sample.js';
import { compileFile } from '../../packages/compiler/src/node/compile-file.js';
import { loadModule } from '../../packages/compiler/src/node/load-module.js';
import { dispositifsOf } from '../../packages/compiler/src/node/schema-files.js';
import { withProperties } from './authoring.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The sheet of a dispositif of one tab, in Markdown. */
const sheet = (properties: string, beside = ''): string => writePage(sheetOfFile('ESSAI.json', (path) => (path === 'ESSAI.json' ? withProperties(properties, beside) : undefined)), 'markdown', 'Essai');

const FIELDS = `"naissance": { "title": "Naissance", "type": "string", "format": "date" },
  "debut": { "title": "Début", "type": "string", "format": "date" },
  "rqth": { "title": "RQTH", "type": "boolean" },
  "cout": { "title": "Coût", "type": "integer", "x-widget": "money", "minimum": 100 },
  "choix": { "title": "Choix", "type": "string", "oneOf": [{ "const": "A", "title": "Un" }, { "const": "B", "title": "Deux" }] }`;

test('un onglet qui n’a que des pièces dit où elles sont décrites', () => {
  const text = sheet('"devis": { "title": "Devis", "type": "array", "x-document": { "code": "DEVIS", "formats": ["pdf"], "maxSizeMb": 5 } }');
  assert.match(text, /## Onglet « [^»]+ »\n\nLes pièces à joindre, décrites plus bas\.\n\n## Pièces à joindre/);
});

for (const [expression, words] of [
  ['age(naissance, debut) >= 18', 'l’âge (« Naissance ») à la date « Début » est au moins 18'],
  ['debut > aujourdhui()', '« Début » est après la date du jour'],
  ["choix == 'A' && !rqth", '« Choix » est « Un » et « RQTH » n’est pas oui'],
  ["choix in ['A', 'B'] || cout > 300", '« Choix » est « Un » ou « Deux » ou « Coût » est supérieur à 300'],
  ['!rempli(debut)', '« Début » est vide'],
  ['rqth ? cout > 1 : cout > 2', 'si « RQTH » est oui, « Coût » est supérieur à 1 ; sinon « Coût » est supérieur à 2'],
  ['!(mois(naissance, debut) < 6)', 'le nombre de mois de « Naissance » à « Début » est au moins 6'],
] as const) {
  test(`en mots : ${expression}`, () => {
    const rule = `"x-rules": [{ "id": "r", "must": "${expression}", "on": ["choix"], "message": "Non" }]`;
    assert.match(sheet(FIELDS, rule), new RegExp(`- r : il faut : ${words.replace(/[()|?]/g, '\\$&')}\\. Sinon : « Non »`));
  });
}

test('un champ se lit sur une ligne, avec ce qu’il accepte', () => {
  assert.match(sheet(FIELDS, '"required": ["cout"]'), /\| Coût \| Montant en euros \| Oui \| au moins 1 \|\n\| Choix \| Choix dans une liste \| Non \| A = Un ; B = Deux \|/);
});

test('une condition d’affichage se lit en mots', () => {
  assert.match(sheet(`${FIELDS}, "motif": { "title": "Motif", "type": "string", "x-visible": "rqth", "x-required": "cout > 5" }`), /\| Motif \| Texte \| Si « Coût » est supérieur à 5 \| affiché si « RQTH » est oui \|/);
});

test('ce qu’un auteur écrit n’est jamais du balisage dans la page', () => {
  const html = writePage([{ is: 'paragraph', text: '<script>alert(1)</script>' }], 'html', '"><b>');
  assert.deepEqual([html.includes('<script>'), html.includes('<b>')], [false, false]);
});

test('akto fiche --out écrit la fiche, les types, le schéma publié et un exemple', async () => {
  const out = mkdtempSync(join(tmpdir(), 'akto-fiche-'));
  process.chdir(ROOT);
  assert.equal(await run(['fiche', 'CAR', '--out', out], { log: () => {}, error: () => {} }), 0);
  assert.deepEqual(readdirSync(out).sort(), ['CAR.d.ts', 'CAR.exemple.json', 'CAR.html', 'CAR.md', 'CAR.standard.json']);
  assert.match(readFileSync(join(out, 'CAR.html'), 'utf8'), /<h1>Contrat d'alternance reconversion/);
});

test('chaque format du langage a un exemple qui le respecte', () => {
  assert.deepEqual(Object.keys(language.formats).filter((format) => !language.formats[format]?.(BY_FORMAT[format] ?? '')), []);
});

describe('the example data of', () => {
  for (const file of [...dispositifsOf(join(ROOT, 'schemas')), ...dispositifsOf(join(ROOT, 'test/fixtures/schemas'))]) {
    it(`${file.slice(ROOT.length)} answer every field that is shown and not read-only`, async () => {
      const definition = await loadModule(compileFile(file).module?.code ?? '');
      const { data, documents } = sampleOf(definition, '2026-01-15');
      const wrong = evaluate(definition, data, documents, { today: '2026-01-15' }).problems.filter(({ keyword }) => keyword !== 'rule' && keyword !== 'source');
      assert.deepEqual(wrong.map(({ path, message }) => `${path} ${message}`), []);
    });
  }
});
