import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { language } from '@akto/core';
import { DOCUMENT_FORMATS, KEYWORDS, MESSAGE_KEYS } from '../../packages/compiler/src/keywords/table.js';
import { assertValid, checkOf, meta, metaNames, readJson, type Json, type JsonObject, type MetaName } from './schema-files.js';

const definitions = meta('dispositif-1').$defs as Record<string, JsonObject>;

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every schema object of a tree, with where it stands. */
function* objects(value: Json, at = '#'): Generator<[string, JsonObject]> {
  if (isObject(value)) yield [at, value];
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* objects(inner as Json, `${at}/${key}`);
}

describe('the editor', () => {
  // `typed` stands in for a node that says no type yet: the other places are the language, it is their union.
  const places = [
    'tab',
    'section',
    'text',
    'number',
    'boolean',
    'codes',
    'rows',
    'row',
    'documents',
    'choice',
    'option',
    'x-document',
    'x-messages',
    'rule',
    'link',
    'recap',
    'migration',
  ];
  const resolve = (schema: JsonObject): JsonObject =>
    typeof schema.$ref === 'string' ? (definitions[schema.$ref.slice('#/$defs/'.length)] ?? schema) : schema;

  it('proposes exactly the keywords that the compiler knows', () => {
    const names = ['tab', 'section', 'text', 'number', 'boolean', 'codes', 'choice', 'rows', 'row', 'documents', 'option', 'typed'].flatMap(
      (place) => Object.keys(definitions[place]?.properties as JsonObject),
    );
    names.push(...Object.keys(meta('dispositif-1').properties as JsonObject));
    assert.deepEqual([...new Set(names)].sort(), Object.keys(KEYWORDS).sort());
  });

  it('proposes exactly the formats of the language', () => {
    assert.deepEqual([...(definitions.format?.enum as string[])].sort(), Object.keys(language.formats).sort());
  });

  it('proposes exactly the document formats that the compiler accepts', () => {
    const formats = (definitions['x-document']?.properties as Record<string, JsonObject>).formats?.items as JsonObject;
    assert.deepEqual([...(formats.enum as string[])].sort(), [...DOCUMENT_FORMATS].sort());
  });

  it('proposes exactly the messages that can be changed', () => {
    assert.deepEqual(Object.keys(definitions['x-messages']?.properties as JsonObject).sort(), [...MESSAGE_KEYS].sort());
  });

  it('proposes the shared definitions that exist', () => {
    const names = Object.keys(readJson('schemas/communs.json').$defs as JsonObject);
    assert.deepEqual(
      definitions.$ref?.examples,
      names.map((name) => `./communs.json#/$defs/${name}`),
    );
  });

  for (const place of places) {
    it(`explains every keyword of « ${place} » in French`, () => {
      const silent = Object.entries(definitions[place]?.properties as Record<string, JsonObject>).filter(
        ([, schema]) => typeof resolve(schema).description !== 'string',
      );
      assert.deepEqual(
        silent.map(([name]) => name),
        [],
      );
    });
  }

  it('gives an example of every x- keyword', () => {
    const own = { ...definitions, ...(meta('dispositif-1').properties as Record<string, JsonObject>) };
    const bare = Object.keys(KEYWORDS).filter(
      (name) => name.startsWith('x-') && name !== 'x-widget' && !String(resolve(own[name] ?? {}).markdownDescription).includes('```json'),
    );
    assert.deepEqual(bare, []);
  });

  it('explains every keyword of every file', () => {
    const isWritten = (at: string): boolean => !/\/(if|not|then\/allOf|defaultSnippets)(\/|$)/.test(at);
    const silent = metaNames.flatMap((name) => {
      const all = meta(name);
      const shared = { ...definitions, ...(all.$defs as Record<string, JsonObject> | undefined) };
      const target = ({ $ref }: JsonObject): JsonObject => shared[String($ref).replace(/^.*#\/\$defs\//, '')] ?? {};
      return [...objects(all)].filter(([at]) => isWritten(at)).flatMap(([at, { properties }]) =>
        Object.entries(isObject(properties) ? (properties as Record<string, JsonObject>) : {})
          .filter(([, schema]) => isObject(schema) && isWritten(`${at}/`) && !schema.description && !target(schema).description)
          .map(([key]) => `${name}${at}/${key}`),
      );
    });
    // `properties` is itself a keyword that is described, and `propertyNames` then one of its own.
    assert.deepEqual(silent.filter((at) => !at.endsWith('/propertyNames')), []);
  });

  it('closes every object that a person writes', () => {
    const open = metaNames.flatMap((name) =>
      [...objects(meta(name))]
        .filter(
          ([at, schema]) =>
            isObject(schema.properties) &&
            schema.type === 'object' &&
            schema.additionalProperties !== false &&
            !at.includes('/defaultSnippets/') &&
            !at.endsWith('/typed/properties/items'),
        )
        .map(([at]) => `${name}${at}`),
    );
    assert.deepEqual(open, []);
  });

  it('uses nothing that VS Code does not know', () => {
    const unknown = ['$dynamicRef', '$recursiveRef', 'unevaluatedProperties', 'unevaluatedItems'];
    const found = metaNames.flatMap((name) =>
      [...objects(meta(name))].filter(([, schema]) => unknown.some((keyword) => keyword in schema)),
    );
    assert.deepEqual(found, []);
  });
});

describe('a snippet is a good start:', () => {
  const filled = (body: Json): Json =>
    JSON.parse(
      JSON.stringify(body)
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace(/"\^(\d+)"/g, '$1'),
    ) as Json;
  const holders: readonly (readonly [MetaName, string | undefined, JsonObject])[] = [
    ...Object.entries(definitions).map(([name, schema]) => ['dispositif-1', name, schema] as const),
    ['dispositif-1', undefined, meta('dispositif-1')],
    ['exemple-1', undefined, meta('exemple-1')],
  ];
  for (const [name, place, schema] of holders) {
    for (const snippet of (schema.defaultSnippets ?? []) as readonly JsonObject[]) {
      it(String(snippet.label), () => assertValid(checkOf(name, place), filled(snippet.body ?? null)));
    }
  }
});
