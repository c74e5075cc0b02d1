import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileStandard } from '@akto/compiler';
import { evaluate, newDraft, transmittable, type Data, type Definition, type Field, type Node } from '@akto/core';
import fc from 'fast-check';
import { load } from './definition.js';
import { compileFixture } from './fixtures.js';

const TODAY = '2026-01-15';

/** Mostly right values, so that many dossiers are accepted, and now and then anything at all. */
function valueOf(field: Field): fc.Arbitrary<unknown> {
  const right = rightValueOf(field);
  return fc.oneof({ arbitrary: right, weight: 200 }, { arbitrary: fc.constant(undefined), weight: 3 }, { arbitrary: fc.anything({ maxDepth: 1 }), weight: 1 });
}

function rightValueOf({ type, options = [], limits, integer, widget, format }: Field): fc.Arbitrary<unknown> {
  const codes = options.map((option) => option.code);
  if (type === 'code') return fc.constantFrom(...codes);
  if (type === 'codes') return fc.subarray(codes);
  if (type === 'boolean') return widget === 'checkbox' ? fc.constant(true) : fc.boolean();
  if (type === 'date') return fc.integer({ min: 0, max: 900 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
  if (type === 'number') return fc.integer({ min: Math.ceil(limits.minimum ?? 0), max: Math.min(limits.maximum ?? 200_000, 200_000) }).map((n) => (integer ? n : n / 2));
  if (format === 'email') return fc.constant('nom.prenom@exemple.fr');
  if (format === 'siret') return fc.constant('73282932000074');
  return fc.string({ minLength: limits.minLength ?? 1, maxLength: Math.min(limits.maxLength ?? 20, 20), unit: 'grapheme' });
}

const keyOf = ({ path }: Node): string => path.slice(path.lastIndexOf('.') + 1);

function objectOf(nodes: readonly Node[]): fc.Arbitrary<Data> {
  return fc.record(Object.fromEntries(nodes.map((node) => [keyOf(node), dataOf(node)])));
}

function dataOf(node: Node): fc.Arbitrary<unknown> {
  if (node.kind === 'section') return objectOf(node.children);
  if (node.kind === 'documents') return fc.subarray(['d1', 'd2']);
  if (node.kind === 'field') return valueOf(node);
  return fc.array(objectOf(node.children), { maxLength: 2 }).map((rows) => rows.map((row, index) => ({ ...row, _id: `r${index}` })));
}

const meta = { name: 'a.pdf', size: 10, type: '', sha256: '', state: 'stored' } as const;
const documents = { d1: meta, d2: meta };

/** What is transmitted of data, and whether the engine accepts it. */
function transmit(definition: Definition, data: Data): { readonly sent: unknown; readonly accepted: boolean } {
  const draft = { ...newDraft(definition, { id: 'x', reference: {}, today: TODAY }), data, documents };
  return {
    sent: transmittable(definition, draft, { today: TODAY }).data,
    accepted: evaluate(definition, data, documents, { today: TODAY }).valid,
  };
}

for (const name of ['CAR', 'ESSAI'] as const) {
  const compilation = compileFixture(name);
  const definition = await load(compilation);
  const accepts = compileStandard(compilation.standard ?? {});
  const tabs = fc.record(Object.fromEntries(definition.tabs.map((tab) => [tab.key, objectOf(tab.children)])));

  test(`ce que le moteur accepte de ${name}, le schéma publié l’accepte`, () => {
    let acceptedOnes = 0;
    fc.assert(
      fc.property(tabs, (data) => {
        const { sent, accepted } = transmit(definition, data);
        if (accepted) acceptedOnes += 1;
        return !accepted || accepts(sent);
      }),
      { numRuns: 1500 },
    );
    assert.ok(acceptedOnes > 20, `trop peu de dossiers acceptés pour conclure : ${acceptedOnes}`);
  });

  test(`le schéma publié de ${name} n’a plus de mot-clé à nous, et il est fermé`, () => {
    const text = JSON.stringify(compilation.standard);
    const opened = [...text.matchAll(/"type":"object"/g)].length - [...text.matchAll(/"additionalProperties":false/g)].length;
    assert.deepEqual([/"(?:x-|\$ref|\$defs)/.test(text), opened], [false, 0]);
  });
}

test('le schéma publié refuse un dossier vide, même si le fichier ne dit pas ses onglets obligatoires', () => {
  assert.equal(compileStandard(compileFixture('CAR').standard ?? {})({}), false);
});

test('le schéma publié ne demande pas ce qui peut être masqué', () => {
  const { required } = compileFixture('ESSAI').standard as { required: readonly string[] };
  assert.deepEqual(required, ['projet', 'stagiaires', 'envoi']);
});
