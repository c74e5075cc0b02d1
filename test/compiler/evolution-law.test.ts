import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createDossier, evaluate, getAt, migrate, nodeAt, restorable, transmittable, type Definition, type Draft } from '@akto/core';
import { checkAgainstText } from '@akto/compiler/text';
import { draftOf } from '../../packages/compiler/src/versions/trial.js';
import { compileText } from './authoring.js';
import { load } from './definition.js';
import { answersIn, anyEvolution, toldEvolution, type Evolution, type Filled, type Version } from './evolutions.js';

const CONTEXT = { today: '2026-01-15' };
/** The same evolutions for every law, so that each is compiled once; fast-check tells the seed of a failure. */
const RUNS = { numRuns: 60, seed: Math.floor(Math.random() * 2 ** 31) };

const compiled = new Map<string, Promise<Definition>>();

/** What an author could not have written, such as a condition on a text that became a number, is no evolution. */
async function opened({ versions }: Evolution): Promise<readonly Definition[]> {
  return Promise.all(
    versions.map(({ text }) => {
      const definition = compiled.get(text) ?? load(compileText(text));
      compiled.set(text, definition);
      return definition.catch(() => fc.pre(false) as never);
    }),
  );
}
const draftFrom = (definition: Definition, { data, documents }: Filled): Draft => ({ ...draftOf(definition, { data, documents }), id: 'b', visited: ['un', 'trois'] });
const sorted = (values: Iterable<string>): readonly string[] => [...values].sort();
const heldBy = ({ data, aside }: Draft): readonly string[] => sorted([...answersIn(data), ...answersIn(aside)]);

function always(title: string, evolutions: fc.Arbitrary<Evolution>, check: (versions: readonly Definition[], evolution: Evolution) => void | Promise<void>): void {
  test(title, async () => fc.assert(fc.asyncProperty(evolutions, async (evolution) => check(await opened(evolution), evolution)), RUNS));
}

always('rien de ce que tient un brouillon n’est perdu, ni écrit deux fois', anyEvolution, ([first, , last], { any }) => {
  const draft = draftFrom(first!, any);
  const kept = structuredClone(draft);
  const migrated = migrate(last!, draft);
  assert.deepEqual(heldBy(migrated), heldBy(draft));
  assert.deepEqual([draft, migrated.documents], [kept, draft.documents]);
});

always('un brouillon migré s’ouvre, se contrôle, et migrer encore n’y change rien', anyEvolution, ([first, , last], { any }) => {
  const migrated = migrate(last!, draftFrom(first!, any));
  createDossier(last!, migrated, CONTEXT);
  transmittable(last!, migrated, CONTEXT);
  assert.equal(migrate(last!, migrated), migrated);
  const again = migrate({ ...last!, hash: 'autre' }, migrated);
  assert.deepEqual([again.data, again.aside, again.review], [migrated.data, migrated.aside, migrated.review]);
});

/** Without what holds nothing. */
function solid(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(solid).filter((item) => item !== undefined);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inside]) => [key, solid(inside)] as const).filter(([, inside]) => inside !== undefined && !(Array.isArray(inside) && inside.length === 0));
  return entries.some(([key]) => key !== '_id') ? Object.fromEntries(entries) : undefined;
}

always('passer par chaque version ou aller droit à la dernière donne le même brouillon', toldEvolution, ([first, second, third], { any }) => {
  // What the first version could not show is already aside: the one between would set it there, where the last, with a text for a list, might show it.
  const written = draftFrom(first!, any);
  const draft = migrate({ ...first!, hash: 'autre' }, written);
  const [direct, chained] = [migrate(third!, draft), migrate(third!, migrate(second!, draft))];
  // A row that was made for an answer that it could not show may be left empty.
  assert.deepEqual(solid(chained.data), solid(direct.data));
  assert.deepEqual(sorted(answersIn(chained.aside)), sorted(answersIn(direct.aside)));
  // That too is still held, in a field or aside, by whichever way.
  assert.deepEqual(heldBy(migrate(third!, migrate(second!, written))), heldBy(migrate(third!, written)));
  // A tab that was no more for a while was never visited since.
  assert.deepEqual(chained.visited.filter((key) => !direct.visited.includes(key)), []);
});

always('ce qui se remet à sa place y revient, et rien d’autre ne se perd', anyEvolution, ([first, , last], { any }) => {
  const migrated = migrate(last!, draftFrom(first!, any));
  for (const [name, path] of restorable(last!, migrated.aside, evaluate(last!, migrated.data, migrated.documents, CONTEXT))) {
    const dossier = createDossier(last!, migrated, CONTEXT);
    const before = heldBy(dossier.draft);
    dossier.restore(name, path);
    assert.deepEqual(getAt(dossier.draft.data, path), migrated.aside[name]);
    assert.deepEqual(heldBy(dossier.draft), before);
  }
});

always('ce qui est de côté n’est jamais transmis', anyEvolution, ([first, , last], { any }) => {
  const migrated = migrate(last!, draftFrom(first!, any));
  const isMark = (answer: string): boolean => /[<({?]/.test(answer);
  const held = answersIn(migrated.data).filter(isMark);
  const sent = new Set(answersIn(transmittable(last!, migrated, CONTEXT)).filter(isMark));
  assert.deepEqual(answersIn(migrated.aside).filter((answer) => isMark(answer) && sent.has(answer) && !held.includes(answer)), []);
});

const told = (before: Definition, after: Definition, { text }: Version): readonly string[] =>
  checkAgainstText({ file: 'versions/ESSAI/1.0.0.json', definition: before }, after, 'ESSAI.json', text).map(({ message }) => message);

always('ce qui est dit dans « x-migrations » suffit : akto check ne demande rien de plus', toldEvolution, ([first, second], { versions }) => {
  assert.deepEqual(told(first!, second!, versions[1]), []);
});

/** What a valid draft held and nobody gave up, that its fields no longer hold or no longer take. */
function brokenIn(before: Draft, after: Definition): readonly string[] {
  const shown = createDossier(after, migrate(after, before), CONTEXT).draft;
  const left = answersIn(shown.data);
  const [step] = after.migrations;
  const dropped = step?.dropped?.flatMap((path) => answersAt(before.data, path.split('.'))) ?? [];
  const forgotten = Object.values(step?.recoded ?? {}).flatMap((codes) => Object.keys(codes).filter((code) => codes[code] === null));
  const taken = [...left, ...dropped];
  const lost = answersIn(before.data).filter((answer) => {
    const index = taken.indexOf(answer);
    if (index >= 0) taken.splice(index, 1);
    return index < 0 && !forgotten.includes(answer);
  });
  const refused = [...evaluate(after, shown.data, shown.documents, CONTEXT).nodes.values()].filter(({ path, value }) => {
    const node = nodeAt(after, path);
    return node?.kind === 'field' && value !== undefined && !node.check(value) && node.check.errors?.some(({ keyword }) => ['type', 'format', 'enum'].includes(keyword));
  });
  return [...lost, ...refused.map(({ path }) => path)];
}

const answersAt = (value: unknown, [key, ...rest]: readonly string[]): readonly string[] =>
  key === undefined ? answersIn(value) : key === '*' ? ((value ?? []) as unknown[]).flatMap((row) => answersAt(row, rest)) : answersAt((value as Record<string, unknown> | undefined)?.[key], rest);

always('akto check demande ce que devient une réponse quand un brouillon casserait, et seulement alors', anyEvolution, ([first, second], { versions, valid }) => {
  const broken = valid.flatMap((each) => brokenIn(draftFrom(first!, each), second!));
  const messages = told(first!, second!, versions[1]);
  assert.equal(messages.length > 0, broken.length > 0, JSON.stringify({ messages, broken }));
});
