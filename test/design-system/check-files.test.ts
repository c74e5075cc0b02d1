import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkFiles } from '../../packages/design-system/src/stateful/documents/check-files.js';
import { limitTexts, shownName, sizeText } from '../../packages/design-system/src/stateful/documents/file-text.js';

const MO = 1_048_576;
const limits = { already: 0, maxItems: 5, maxSize: 20 * MO, formats: ['pdf', 'jpg', 'docx'] };
const file = (name: string, size = 1000) => ({ name, size });
const reasons = (files: { name: string; size: number }[], already = 0): string[] =>
  checkFiles(files, { ...limits, already }).refused.map(({ reason }) => reason);

test('S78 : un fichier dans les limites est accepté, quelle que soit la casse de son extension', () => {
  assert.deepEqual(reasons([file('a.pdf'), file('b.PDF'), file('archive.v2.Docx'), file('c.jpg', 20 * MO)]), []);
});

test('« .jpeg » est l’autre nom de « jpg », et « .tiff » de « tif », dans les deux sens', () => {
  assert.deepEqual(reasons([file('a.jpeg'), file('b.JPG')]), []);
  assert.deepEqual(checkFiles([file('a.tif'), file('b.tiff')], { ...limits, formats: ['tiff'] }).refused, []);
});

test('S78 : le message nomme le fichier et les formats acceptés', () => {
  assert.deepEqual(reasons([file('virus.exe')]), ['« virus.exe » n’est pas dans un format accepté (pdf, jpg, docx).']);
});

test('un fichier sans extension, ou dont seule l’avant-dernière convient, est refusé', () => {
  assert.deepEqual(reasons([file('pdf'), file('contrat.pdf.exe'), file('contrat.')]).length, 3);
});

test('S78 : un octet de trop se voit dans le message', () => {
  assert.deepEqual(reasons([file('gros.pdf', 20 * MO + 1)]), ['« gros.pdf » pèse 20,1 Mo : la limite est de 20 Mo par fichier.']);
});

test('un fichier vide est refusé', () => {
  assert.deepEqual(reasons([file('vide.pdf', 0)]), ['« vide.pdf » est vide (0 octet) : choisissez un fichier qui contient le document.']);
});

test('S79 : les premiers fichiers prennent les places libres, les suivants sont en trop', () => {
  const { accepted, refused } = checkFiles([file('a.pdf'), file('b.pdf'), file('c.pdf')], { ...limits, already: 3 });
  assert.deepEqual(accepted.map(({ name }) => name), ['a.pdf', 'b.pdf']);
  assert.deepEqual(refused, [{ name: 'c.pdf', reason: '« c.pdf » est en trop : la limite est de 5 fichiers pour ce document.' }]);
});

test('un fichier refusé ne prend pas de place', () => {
  assert.deepEqual(reasons([file('a.exe'), file('b.pdf')], 4).length, 1);
});

test('sans limite de nombre, aucun n’est en trop', () => {
  assert.equal(checkFiles(Array.from({ length: 50 }, (_, index) => file(`${index}.pdf`)), { ...limits, maxItems: undefined }).accepted.length, 50);
});

test('chaque fichier est soit accepté, soit refusé avec son nom, et le type ne déborde jamais', () => {
  const anyFile = fc.record({ name: fc.oneof(fc.string(), fc.string().map((name) => `${name}.pdf`)), size: fc.integer({ min: 0, max: 30 * MO }) });
  fc.assert(
    fc.property(fc.array(anyFile), fc.integer({ min: 0, max: 6 }), (files, already) => {
      const { accepted, refused } = checkFiles(files, { ...limits, already });
      assert.equal(accepted.length + refused.length, files.length);
      assert.ok(accepted.length <= Math.max(0, 5 - already));
      assert.ok(refused.every(({ name, reason }) => reason.includes(shownName(name))));
    }),
  );
});

test('les tailles s’écrivent en octets, Ko et Mo, arrondies vers le haut', () => {
  assert.deepEqual([0, 1, 2, 1023, 1024, 1025, MO - 1, MO, 1.25 * MO, 20 * MO].map(sizeText), ['0 octet', '1 octet', '2 octets', '1023 octets', '1 Ko', '2 Ko', '1 Mo', '1 Mo', '1,3 Mo', '20 Mo']);
});

test('S78 : la ligne des limites est celle du tutoriel', () => {
  assert.equal(
    limitTexts({ ...limits, formats: ['pdf', 'jpg', 'png', 'xls', 'xlsx', 'doc', 'docx'] }).join(' '),
    'Poids : 20Mo maximum. Formats acceptés : pdf, jpg, png, xls, xlsx, doc, docx 5 fichiers maximum.',
  );
});

test('un nom ne peut pas cacher son extension en changeant le sens de l’écriture', () => {
  assert.equal(shownName('facture\u202efdp.exe'), 'facturefdp.exe');
});

test('un nom écrit de droite à gauche est isolé de la phrase qui l’entoure', () => {
  assert.equal(shownName('עברית.pdf'), '\u2068עברית.pdf\u2069');
});
