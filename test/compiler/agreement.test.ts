import assert from 'node:assert/strict';
import { test } from 'node:test';
import { language } from '@akto/core';
import { DOCUMENT_FORMATS, KEYWORDS, MESSAGE_KEYS } from '../../packages/compiler/src/keywords/table.js';
import { WIDGETS } from '../../packages/compiler/src/model/widget.js';
import { meta } from './schema-files.js';

// What an editor offers (the meta-schema) and what the compiler accepts are written apart: these tests hold them together.

type Schema = { readonly [key: string]: Schema } & { readonly enum?: readonly string[]; readonly properties?: Schema };
const schema = meta('dispositif-1') as unknown as Schema & { $defs: Record<string, Schema> };
const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();
const within = (name: string): Schema => schema.$defs[name] as Schema;
const widgetsOf = (name: string): readonly string[] => within(name).properties?.['x-widget']?.enum ?? [];

test('l’éditeur propose les mots-clés que le compilateur connaît', () => {
  const places = ['tab', 'section', 'text', 'number', 'boolean', 'codes', 'rows', 'row', 'documents', 'option', 'typed'];
  const offered = places.flatMap((place) => Object.keys(within(place).properties ?? {}));
  assert.deepEqual(sorted([...offered, ...Object.keys(schema.properties ?? {})]), sorted(Object.keys(KEYWORDS)));
});

test('l’éditeur propose les formats que le moteur vérifie', () => {
  assert.deepEqual(sorted(within('format').enum ?? []), sorted(Object.keys(language.formats)));
});

test('l’éditeur propose les messages que le compilateur connaît', () => {
  assert.deepEqual(sorted(Object.keys(within('x-messages').properties ?? {})), sorted(MESSAGE_KEYS));
});

test('l’éditeur propose les extensions de fichiers que le compilateur connaît', () => {
  const formats = within('x-document').properties?.['formats']?.['items']?.enum ?? [];
  assert.deepEqual(sorted(formats), sorted(DOCUMENT_FORMATS));
});

const widgets: readonly (readonly [string, readonly string[]])[] = [
  ['text', [...WIDGETS.text, ...WIDGETS.date, ...WIDGETS.code]],
  ['number', [...WIDGETS.number, ...WIDGETS.code]],
  ['boolean', WIDGETS.boolean],
  ['codes', WIDGETS.codes],
  ['typed', Object.values(WIDGETS).flat()],
];
for (const [place, known] of widgets) {
  test(`l’éditeur propose les présentations que le compilateur connaît : ${place}`, () => {
    assert.deepEqual(sorted(widgetsOf(place)), sorted(known));
  });
}
