import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate, transmittable, type Dossier, type Draft } from '@akto/core';
import fc from 'fast-check';
import { Random } from '../core/property-generator.js';
import { dispositifs, trials, type Dispositif } from './folder.js';
import { edit, emptyDossier, exampleDossier, fill, TODAY } from './random-dossier.js';

/** Dossiers of each dispositif; `npm run test:thousand` takes 1,000, from another seed each day. */
const COUNT = Number(process.env['AKTO_DOSSIERS'] ?? 20);
const SEED = Number(process.env['AKTO_SEED'] ?? 20260316);
const EDITS = 10;

/** Half of them filled from nothing, half a valid example that someone goes on with. */
function someDossier({ definition, examples }: Dispositif, random: Random): { readonly dossier: Dossier; readonly today: string } {
  const valid = [...examples.values()].filter(({ expected }) => expected.errors.length === 0);
  if (valid.length > 0 && random.chance(0.5)) {
    const example = random.pick(valid);
    return { dossier: exampleDossier(definition, example), today: example.today };
  }
  const dossier = emptyDossier(definition);
  fill(dossier, random, TODAY);
  return { dossier, today: TODAY };
}

/** What the server does with what it received as text: the same check, from scratch; then nothing hidden is kept. */
function assertServerAgrees(dispositif: Dispositif, dossier: Dossier, today: string): void {
  const { definition } = dispositif;
  const draft = JSON.parse(JSON.stringify(dossier.draft)) as Draft;
  const checked = evaluate(definition, draft.data, draft.documents, { today });
  assert.deepEqual(dossier.evaluation(), checked);
  if (!checked.valid) return;
  const sent = transmittable(definition, draft, { today });
  assert.deepEqual(evaluate(definition, sent.data, sent.documents, { today }).problems.filter(({ level }) => level === 'error'), []);
  assert.ok(dispositif.acceptsStandard(sent.data), 'the published schema refuses what the engine accepts');
}

for (const dispositif of [...dispositifs, ...trials]) {
  const { definition } = dispositif;
  const fired = new Set([...dispositif.examples.values()].flatMap(({ expected }) => [...expected.errors, ...expected.warnings].map(({ rule }) => rule)));

  test(`${definition.code}, filled at random: after each answer, what the page keeps is what the server finds`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const random = new Random(seed);
        const { dossier, today } = someDossier(dispositif, random);
        for (let done = 0; done < EDITS; done += 1) {
          assertServerAgrees(dispositif, dossier, today);
          for (const { rule } of dossier.evaluation().problems) if (rule !== undefined) fired.add(rule);
          edit(dossier, random, today);
        }
      }),
      { numRuns: COUNT, seed: SEED },
    );
  });

  test(`${definition.code}: no rule never fires`, () => {
    assert.deepEqual(definition.rules.map(({ id }) => id).filter((id) => !fired.has(id)), []);
  });
}
