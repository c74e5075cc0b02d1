import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Draft, Evaluation } from '@akto/core';
import { createDossier, evaluate, newDraft } from '@akto/core';
import fc from 'fast-check';
import { CONTEXT, TODAY } from './builder.js';
import { Random, randomAside, randomData, randomDefinition, randomDocuments, randomEdit } from './property-generator.js';

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

function randomDossier(random: Random): ReturnType<typeof createDossier> {
  const definition = randomDefinition(random);
  const reference = { entreprise: { siret: '73282932000074' } };
  const fresh = newDraft(definition, { id: 'b1', reference: random.chance(0.5) ? reference : {}, today: TODAY });
  const foreign: Draft = { ...fresh, data: randomData(random, definition.tabs), documents: randomDocuments(random), aside: randomAside(random, definition) };
  return createDossier(definition, freeze(random.chance(0.5) ? fresh : foreign), CONTEXT);
}

function oracle(dossier: ReturnType<typeof createDossier>): Evaluation {
  return evaluate(dossier.definition, freeze(dossier.draft.data), dossier.draft.documents, CONTEXT);
}

/** Paths of the nodes and tabs that are in both and not the same. */
function differences(before: Evaluation, after: Evaluation): readonly string[] {
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  const nodes = [...before.nodes].filter(([path, state]) => after.nodes.has(path) && !same(state, after.nodes.get(path)));
  const tabs = before.tabs.filter((state, index) => !same(state, after.tabs[index]));
  return [...new Set([...nodes.map(([path]) => path), ...tabs.map(({ key }) => key)])].sort();
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

test('after any edit of any dossier, what is kept incrementally is what evaluate says', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const random = new Random(seed);
      const dossier = randomDossier(random);
      for (let edit = 0; edit < 25; edit += 1) {
        const [kept, expected] = [dossier.evaluation(), oracle(dossier)];
        assert.deepEqual(kept, expected);
        assert.deepEqual([...kept.nodes.keys()], [...expected.nodes.keys()]);
        randomEdit(random, dossier);
      }
    }),
    { numRuns: 400 },
  );
});

test('after any edit, exactly those who follow something that changed are told, once', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const random = new Random(seed);
      const dossier = randomDossier(random);
      for (let edit = 0; edit < 15; edit += 1) {
        const before = dossier.evaluation();
        const told: string[] = [];
        const ends = [...before.nodes.keys()].map((path) => dossier.subscribe(path, () => told.push(path)));
        const done = randomEdit(random, dossier);
        const changed = differences(before, dossier.evaluation());
        // Rows that come back under an id that was in use are new rows: whoever followed the old ones is told anyway.
        if (done.startsWith('restore')) assert.deepEqual(changed.filter((path) => !told.includes(path)), []);
        else assert.deepEqual(told.sort(), changed, done);
        for (const end of ends) end();
      }
    }),
    { numRuns: 300 },
  );
});

test('whoever follows everything is told exactly when the draft is no longer the same', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const random = new Random(seed);
      const dossier = randomDossier(random);
      let told = 0;
      dossier.subscribe('', () => (told += 1));
      for (let edit = 0; edit < 15; edit += 1) {
        const [before, count] = [dossier.draft, told];
        randomEdit(random, dossier);
        assert.equal(told - count, dossier.draft === before ? 0 : 1);
      }
    }),
    { numRuns: 100 },
  );
});
