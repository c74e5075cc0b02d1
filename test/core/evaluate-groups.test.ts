import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentMeta, Evaluation, Problem } from '@akto/core';
import { evaluate } from '@akto/core';
import { CONTEXT, definition, documents, field, rows, tab, when } from './builder.js';

const PERIODS = definition([tab('a', [rows('r', [field('x', { required: true }), field('y', { visible: when('a.r.*.x', 'oui') })], { required: true, limits: { minItems: 2, maxItems: 3 } })])]);
function withRows(...list: readonly unknown[]): Evaluation {
  return evaluate(PERIODS, { a: { r: list } }, {}, CONTEXT);
}
const row = (id: string): unknown => ({ _id: id, x: 'oui' });
const keyword = (evaluation: Evaluation): string | undefined => evaluation.nodes.get('a.r')?.error?.keyword;

test('un groupe obligatoire sans ligne manque', () => assert.equal(keyword(withRows()), 'required'));
test('un groupe qui n’a pas assez de lignes le dit', () => assert.equal(keyword(withRows(row('k1'))), 'minItems'));
test('un groupe qui a trop de lignes le dit', () => assert.equal(keyword(withRows(row('k1'), row('k2'), row('k3'), row('k4'))), 'maxItems'));
test('un groupe qui a le bon nombre de lignes n’a pas d’erreur', () => assert.equal(keyword(withRows(row('k1'), row('k2'))), undefined));
test('un groupe facultatif peut rester vide malgré son minimum', () => {
  const optional = definition([tab('a', [rows('r', [], { limits: { minItems: 2 } })])]);
  assert.equal(evaluate(optional, {}, {}, CONTEXT).valid, true);
});
test('la valeur d’un groupe est la liste de ses lignes', () => assert.deepEqual(withRows(row('k2'), row('k1')).nodes.get('a.r')?.value, ['k2', 'k1']));
test('la valeur d’un groupe vide est une liste vide', () => assert.deepEqual(withRows().nodes.get('a.r')?.value, []));
test('chaque ligne a ses propres erreurs', () => assert.equal(withRows(row('k1'), { _id: 'k2' }).nodes.get('a.r.k2.x')?.error?.keyword, 'required'));
test('chaque ligne a sa propre visibilité', () => {
  const { nodes } = withRows(row('k1'), { _id: 'k2', x: 'non' });
  assert.deepEqual([nodes.get('a.r.k1.y')?.visible, nodes.get('a.r.k2.y')?.visible], [true, false]);
});
test('des lignes sans identifiant (d’une transmission) sont vérifiées à leur rang', () => assert.equal(withRows({ x: 'oui' }, {}).nodes.get('a.r.1.x')?.error?.keyword, 'required'));

const FILES = definition([tab('docs', [documents('contrat', { required: true, limits: { maxItems: 2 } }), documents('autre')])]);
function meta(parts: Partial<DocumentMeta> = {}): DocumentMeta {
  return { name: 'devis.pdf', size: 1000, type: 'application/pdf', sha256: '', state: 'stored', ...parts };
}
function withFiles(files: Readonly<Record<string, DocumentMeta>>, ids: unknown = Object.keys(files)): Evaluation {
  return evaluate(FILES, { docs: { contrat: ids } }, files, CONTEXT);
}
const problem = (evaluation: Evaluation): Problem | null | undefined => evaluation.nodes.get('docs.contrat')?.error;
const MB = 1024 * 1024;

test('un document obligatoire absent manque', () => assert.equal(problem(withFiles({}))?.keyword, 'required'));
test('un document présent n’a pas d’erreur', () => assert.equal(problem(withFiles({ d1: meta() })), null));
test('trop de fichiers (S78)', () => assert.equal(problem(withFiles({ d1: meta(), d2: meta(), d3: meta() }))?.keyword, 'maxItems'));
test('le message dit combien de fichiers sont permis', () => assert.equal(problem(withFiles({ d1: meta(), d2: meta(), d3: meta() }))?.message, '2 fichiers maximum'));
test('un fichier de 20 Mo juste est accepté (N10)', () => assert.equal(problem(withFiles({ d1: meta({ size: 20 * MB }) })), null));
test('un fichier trop lourd nomme le fichier et la limite (S78)', () => {
  assert.equal(problem(withFiles({ d1: meta({ size: 20 * MB + 1 }) }))?.message, 'Le fichier «\u00a0devis.pdf\u00a0» pèse 20,1 Mo, 20 Mo maximum');
});
test('un fichier d’un autre format nomme le fichier et les formats (S78)', () => {
  assert.equal(problem(withFiles({ d1: meta({ name: 'a.exe' }) }))?.message, "Le fichier «\u00a0a.exe\u00a0» n'est pas dans un format accepté (pdf, jpg)");
});
test('une extension en majuscules est acceptée', () => assert.equal(problem(withFiles({ d1: meta({ name: 'A.PDF' }) })), null));
test('« .jpeg » est l’autre nom de « jpg »', () => assert.equal(problem(withFiles({ d1: meta({ name: 'photo.JPEG' }) })), null));
test('« .tiff » n’est pas un « jpg »', () => assert.equal(problem(withFiles({ d1: meta({ name: 'photo.tiff' }) }))?.keyword, 'document'));
test('un fichier sans extension est refusé', () => assert.equal(problem(withFiles({ d1: meta({ name: 'pdf' }) }))?.keyword, 'document'));
test('un fichier en cours d’envoi bloque', () => assert.equal(problem(withFiles({ d1: meta({ state: 'pending' }) }))?.message, "Le fichier «\u00a0devis.pdf\u00a0» est en cours d'envoi"));
test('un envoi échoué dit quoi faire', () => {
  assert.equal(problem(withFiles({ d1: meta({ state: 'failed' }) }))?.message, "Le fichier «\u00a0devis.pdf\u00a0» n'a pas pu être envoyé\u00a0: le retirer puis le charger à nouveau");
});
test('un fichier dont on ne sait rien est une erreur', () => assert.equal(problem(withFiles({}, ['inconnu']))?.keyword, 'document'));
test('l’erreur est celle du premier fichier faux', () => assert.match(problem(withFiles({ d1: meta(), d2: meta({ name: 'b.exe' }) }))?.message ?? '', /b\.exe/));
test('le même fichier deux fois ne compte qu’une', () => assert.deepEqual(withFiles({ d1: meta() }, ['d1', 'd1']).nodes.get('docs.contrat')?.value, ['d1']));
test('l’onglet compte les types obligatoires, pas les fichiers (S75)', () => {
  assert.deepEqual(withFiles({ d1: meta(), d2: meta() }).tabs[0]?.documents, { required: 1, provided: 1 });
});
test('un type obligatoire en erreur n’est pas fourni', () => assert.deepEqual(withFiles({ d1: meta({ state: 'pending' }) }).tabs[0]?.documents, { required: 1, provided: 0 }));
test('un type obligatoire absent n’est pas fourni', () => assert.deepEqual(withFiles({}).tabs[0]?.documents, { required: 1, provided: 0 }));
test('un type obligatoire seulement sous condition ne compte que sous cette condition', () => {
  const conditional = definition([tab('docs', [field('x'), documents('d', { required: true, visible: when('docs.x', 'oui') })])]);
  const counted = (x: string): unknown => evaluate(conditional, { docs: { x } }, {}, CONTEXT).tabs[0]?.documents.required;
  assert.deepEqual([counted('non'), counted('oui')], [0, 1]);
});
