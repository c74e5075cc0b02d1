import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDossier, evaluate, migrate, restorable, setAt, transmittable } from '@akto/core';
import { TODAY } from './builder.js';
import { evolutionOf } from './version-generator.js';

const SEEDS = 400;

/** Holds something of every random evolution; the message says which seed broke it. */
function always(title: string, check: (evolution: ReturnType<typeof evolutionOf>) => void): void {
  test(title, () => {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      try {
        check(evolutionOf(seed));
      } catch (error) {
        throw new Error(`graine ${seed} : ${(error as Error).message}`, { cause: error });
      }
    }
  });
}

const timesIn = (text: string, mark: string): number => text.split(mark).length - 1;

always('rien de ce qui était saisi n’est perdu, ni écrit deux fois', ({ after, draft, marks }) => {
  const { data, aside } = migrate(after, draft);
  const written = JSON.stringify([data, aside]);
  assert.deepEqual(marks.filter((mark) => timesIn(written, mark) !== 1), []);
});

always('cas 24 : aucune migration ne jette, et un brouillon migré s’ouvre et se contrôle', ({ after, draft }) => {
  const migrated = migrate(after, draft);
  createDossier(after, migrated, { today: TODAY });
  assert.ok(evaluate(after, migrated.data, migrated.documents, { today: TODAY }).nodes.size > 0);
});

always('ce qui est de côté n’est jamais transmis', ({ after, draft, marks }) => {
  const migrated = migrate(after, draft);
  const aside = JSON.stringify(migrated.aside);
  const sent = JSON.stringify(transmittable(after, migrated, { today: TODAY }).data);
  assert.deepEqual(marks.filter((mark) => aside.includes(mark) && sent.includes(mark)), []);
});

always('l’onglet de chaque valeur déplacée ou mise de côté est à revoir, s’il existe', ({ after, draft }) => {
  const { aside, review } = migrate(after, draft);
  const keys = after.tabs.map(({ key }) => key);
  const touched = Object.keys(aside).map((path) => path.split('.')[0] ?? '');
  assert.deepEqual(touched.filter((key) => keys.includes(key) && !review.includes(key)), []);
});

always('passer par le réseau ne change pas la migration', ({ after, draft }) => {
  assert.deepEqual(migrate(after, JSON.parse(JSON.stringify(draft)) as typeof draft), migrate(after, draft));
});

always('ce qui peut être remis à sa place s’y lit', ({ after, draft }) => {
  const { data, aside } = migrate(after, draft);
  for (const [name, path] of restorable(after, aside, evaluate(after, data, {}, { today: TODAY }))) {
    const restored = evaluate(after, setAt(data, path, aside[name]), {}, { today: TODAY });
    assert.deepEqual(restored.nodes.get(path)?.value, aside[name]);
  }
});
