import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate } from '@akto/core';
import { DOCUMENT_FORMATS } from '../../packages/compiler/src/keywords/table.js';
import { checkFiles } from '../../packages/design-system/src/stateful/documents/check-files.js';
import { CONTEXT, definition, documents, tab } from '../core/builder.js';

// core and design-system both say which file names a format covers, and neither may use the other.

const maxSize = 1000;

function acceptedByCore(format: string, name: string): boolean {
  const dispositif = definition([tab('docs', [documents('piece', { document: { code: 'P', maxSize, formats: [format], removable: false } })])]);
  const meta = { name, size: 1, type: '', sha256: '', state: 'stored' } as const;
  return evaluate(dispositif, { docs: { piece: ['a'] } }, { a: meta }, CONTEXT).valid;
}

const acceptedByPage = (format: string, name: string): boolean =>
  checkFiles([{ name, size: 1 }], { already: 0, maxSize, formats: [format] }).refused.length === 0;

const spellings: Readonly<Record<string, string>> = { jpg: 'jpeg', jpeg: 'jpg', tif: 'tiff', tiff: 'tif' };

for (const format of DOCUMENT_FORMATS) {
  test(`« ${format} » accepte les mêmes noms de fichiers sur la page et dans le moteur`, () => {
    const expected = DOCUMENT_FORMATS.filter((extension) => extension === format || extension === spellings[format]);
    const names = DOCUMENT_FORMATS.map((extension) => [extension, `a.${extension}`] as const);
    assert.deepEqual(names.filter(([, name]) => acceptedByCore(format, name)).map(([extension]) => extension), expected);
    assert.deepEqual(names.filter(([, name]) => acceptedByPage(format, name)).map(([extension]) => extension), expected);
  });
}
