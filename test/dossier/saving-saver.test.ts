import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSaver } from '../../packages/dossier/src/saving/index.js';
import { ConflictError, GoneError } from '../../packages/dossier/src/store/store.js';
import { FakeTimers, HandStore, TypedDraft, savedDraft, settled } from './saving-support.js';

function open(draft = savedDraft()) {
  const timers = new FakeTimers();
  const store = new HandStore();
  const typed = new TypedDraft(draft);
  const saver = createSaver({
    store,
    draft: () => typed.current,
    onAcknowledged: typed.acknowledge,
    schedule: timers.schedule,
  });
  const type = (text: unknown): void => {
    typed.type(text);
    saver.changed();
  };
  return { timers, store, typed, saver, type };
}

/** A saver in a conflict with what another tab saved. */
async function openInConflict() {
  const opened = open();
  opened.type('le mien');
  const flushed = opened.saver.flush();
  await settled();
  const current = savedDraft({ data: { text: 'le leur' }, revision: 2 });
  await opened.store.last.fail(new ConflictError(current));
  return { ...opened, current, flushed };
}

describe('a new draft (S3)', () => {
  it('is pending before anything was typed', () => {
    assert.equal(open(new TypedDraft().current).saver.pending, true);
  });

  it('is « enregistré » once the store acknowledged its creation', async () => {
    const { saver, store } = open(new TypedDraft().current);
    const flushed = saver.flush();
    await settled();
    await store.last.acknowledge();
    assert.equal(await flushed, true);
    assert.deepEqual(saver.state, { kind: 'enregistré', savedAt: '2026-11-23T14:05:00.000Z' });
  });
});

describe('autosave', () => {
  it('a draft just opened is « enregistré » with nothing pending', () => {
    const { saver } = open();
    assert.deepEqual([saver.state.kind, saver.pending], ['enregistré', false]);
  });

  it('typing makes it « non enregistré » at once', () => {
    const { saver, type } = open();
    type('a');
    assert.deepEqual([saver.state.kind, saver.pending], ['non enregistré', true]);
  });

  it('saves 300 ms after the last change', async () => {
    const { timers, store, type } = open();
    type('a');
    await timers.advance(299);
    assert.equal(store.calls.length, 0);
    await timers.advance(1);
    assert.equal(store.calls.length, 1);
  });

  it('saves at most 1 s after the first change of someone who never stops typing', async () => {
    const { timers, store, type } = open();
    for (let i = 0; i < 10; i++) {
      type(i);
      await timers.advance(100);
    }
    assert.equal(store.calls.length, 1);
  });

  it('sends the draft as it stands when the save starts', async () => {
    const { timers, store, type } = open();
    type('a');
    type('ab');
    await timers.advance(300);
    assert.deepEqual(store.last.draft.data, { text: 'ab' });
  });
});

describe('with a slow store', () => {
  it('says « enregistrement en cours », still pending, until the store answers', async () => {
    const { timers, saver, type } = open();
    type('a');
    await timers.advance(300);
    assert.deepEqual([saver.state.kind, saver.pending], ['enregistrement en cours', true]);
  });

  it('never has two saves under way', async () => {
    const { timers, store, saver, type } = open();
    type('a');
    await timers.advance(300);
    type('b');
    await timers.advance(5_000);
    void saver.flush();
    await settled();
    assert.equal(store.mostOpen, 1);
  });

  it('saves after it what was typed during a save', async () => {
    const { timers, store, type } = open();
    type('a');
    await timers.advance(300);
    type('b');
    await timers.advance(300);
    await store.last.acknowledge();
    assert.deepEqual(store.last.draft.data, { text: 'b' });
  });

  it('is « non enregistré » after a save during which something was typed', async () => {
    const { timers, store, saver, type } = open();
    type('a');
    await timers.advance(300);
    type('b');
    await store.last.acknowledge();
    assert.deepEqual([saver.state.kind, saver.pending], ['non enregistré', true]);
  });

  it('each save carries the revision that the one before it was given', async () => {
    const { timers, store, type } = open();
    type('a');
    await timers.advance(300);
    type('b');
    await timers.advance(300);
    await store.last.acknowledge();
    assert.deepEqual(store.calls.map(({ draft }) => draft.revision), [1, 2]);
  });

  it('« Enregistrer » pressed during a save answers only once everything is acknowledged', async () => {
    const { store, saver, type } = open();
    type('a');
    void saver.flush();
    await settled();
    type('b');
    let answered = false;
    void saver.flush().then(() => (answered = true));
    await store.last.acknowledge();
    assert.equal(answered, false);
    await store.last.acknowledge();
    assert.equal(answered, true);
  });

  it('a listener that flushes when told of a save does not start a second one', async () => {
    const { store, saver, type } = open();
    saver.subscribe(() => void saver.flush());
    type('a');
    await settled();
    assert.equal(store.mostOpen, 1);
  });
});

describe('with a store that fails', () => {
  async function fail(error?: Error) {
    const opened = open();
    opened.type('a');
    const flushed = opened.saver.flush();
    await settled();
    await opened.store.last.fail(error);
    return { ...opened, flushed };
  }

  it('is in « échec » with the reason, still pending', async () => {
    const { saver } = await fail(new Error('disque plein'));
    assert.deepEqual([saver.state.kind === 'échec' && saver.state.error.message, saver.pending], ['disque plein', true]);
  });

  it('« Enregistrer » answers that it did not', async () => {
    assert.equal(await (await fail()).flushed, false);
  });

  it('tries again by itself within a second', async () => {
    const { timers, store } = await fail();
    await timers.advance(1_000);
    assert.equal(store.calls.length, 2);
  });

  it('waits longer after each failure, 30 s at most', async () => {
    const { timers, store } = await fail();
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      waits.push(...timers.delays);
      await timers.advance(30_000);
      await store.last.fail();
    }
    const bounds = [1, 2, 4, 8, 16, 30, 30, 30].map((seconds) => seconds * 1_000);
    assert.ok(waits.every((wait, i) => wait <= bounds[i]! && wait >= bounds[i]! / 2), String(waits));
  });

  it('« Réessayer » tries at once', async () => {
    const { store, saver } = await fail();
    void saver.retry();
    await settled();
    assert.equal(store.calls.length, 2);
  });

  it('« Réessayer » starts the waits again from the shortest', async () => {
    const { timers, store, saver } = await fail();
    await timers.advance(1_000);
    await store.last.fail();
    void saver.retry();
    await settled();
    await store.last.fail();
    assert.ok(timers.delays[0]! <= 1_000);
  });

  it('after a success, the next failure is tried again within a second', async () => {
    const { timers, store, type } = await fail();
    await timers.advance(1_000);
    await store.last.acknowledge();
    type('b');
    await timers.advance(300);
    await store.last.fail();
    assert.ok(timers.delays[0]! <= 1_000);
  });

  it('what was typed during the save that failed does not hurry the next attempt', async () => {
    const { timers, store, saver, type } = open();
    type('a');
    void saver.flush();
    await settled();
    type('b');
    await store.last.fail();
    assert.equal(timers.delays.length, 1);
  });

  it('what is typed after a failure is saved by the next attempt', async () => {
    const { timers, store, type } = await fail();
    type('b');
    await timers.advance(1_000);
    assert.deepEqual(store.last.draft.data, { text: 'b' });
  });

  it('typing after a failure does not hurry the next attempt', async () => {
    const { timers, type } = await fail();
    type('b');
    assert.equal(timers.delays.length, 1);
  });

  it('an attempt that succeeds ends the failure', async () => {
    const { timers, store, saver } = await fail();
    await timers.advance(1_000);
    await store.last.acknowledge();
    assert.deepEqual([saver.state.kind, saver.pending], ['enregistré', false]);
  });

  it('does not try again by itself when the draft is gone', async () => {
    const { timers } = await fail(new GoneError('supprimé'));
    assert.deepEqual(timers.delays, []);
  });
});

describe('when another tab saved first', () => {
  it('is in « conflit » with what the store holds, still pending', async () => {
    const { saver, current } = await openInConflict();
    const detail = 'Ce brouillon a été modifié dans un autre onglet : gardez votre version, ou rechargez la page pour reprendre l’autre.';
    assert.deepEqual([saver.state, saver.pending], [{ kind: 'conflit', current, disagreements: [], detail }, true]);
  });

  it('saves nothing over it, whatever is typed or pressed', async () => {
    const { saver, type, timers, store } = await openInConflict();
    type('encore');
    await timers.advance(60_000);
    assert.equal(await saver.flush(), false);
    assert.equal(store.calls.length, 1);
  });

  it('« Garder ma version » replaces the revision that the other tab saved', async () => {
    const { saver, store } = await openInConflict();
    void saver.keepMine();
    await settled();
    assert.deepEqual([store.last.draft.revision, store.last.draft.data], [2, { text: 'le mien' }]);
  });

  it('after « Garder ma version », saves go on from there', async () => {
    const { saver, store, type, timers } = await openInConflict();
    void saver.keepMine();
    await settled();
    await store.last.acknowledge();
    type('la suite');
    await timers.advance(300);
    assert.equal(store.last.draft.revision, 3);
  });

  it('a third version makes a new conflict', async () => {
    const { saver, store } = await openInConflict();
    void saver.keepMine();
    await settled();
    await store.last.fail(new ConflictError(savedDraft({ data: { text: 'encore un autre' }, revision: 3 })));
    assert.equal(saver.state.kind, 'conflit');
  });

  it('the same content held already is no conflict: the answer of an earlier save was lost', async () => {
    const { saver, store, type } = open();
    type('a');
    void saver.flush();
    await settled();
    await store.last.fail(new ConflictError(savedDraft({ data: { text: 'a' }, revision: 2 })));
    assert.equal(saver.state.kind, 'enregistré');
  });
});

describe('leaving without saving', () => {
  it('nothing is pending after it was given up', () => {
    const { saver, type } = open();
    type('a');
    saver.discard();
    assert.equal(saver.pending, false);
  });

  it('nothing is saved after it was given up', async () => {
    const { saver, type, timers, store } = open();
    type('a');
    saver.discard();
    await timers.advance(60_000);
    assert.equal(store.calls.length, 0);
  });

  it('a save under way does not make « enregistré » of what was given up after it started', async () => {
    const { saver, type, store } = open();
    type('a');
    void saver.flush();
    await settled();
    type('b');
    saver.discard();
    await store.last.acknowledge();
    assert.equal(saver.state.kind, 'non enregistré');
  });

  it('a save under way that fails after it was given up is not tried again', async () => {
    const { saver, type, store, timers } = open();
    type('a');
    void saver.flush();
    await settled();
    saver.discard();
    await store.last.fail();
    assert.deepEqual([saver.state.kind, saver.pending, timers.delays], ['non enregistré', false, []]);
  });

  it('« Enregistrer » that fails after all says so', async () => {
    const { saver, type, store } = open();
    type('a');
    saver.discard();
    void saver.flush();
    await settled();
    await store.last.fail();
    assert.deepEqual([saver.state.kind, saver.pending], ['échec', true]);
  });

  it('whoever listens is told that something is pending again', () => {
    const { saver, type } = open();
    type('a');
    saver.discard();
    let told = false;
    saver.subscribe(() => (told = saver.pending));
    type('b');
    assert.equal(told, true);
  });

  it('typing again saves everything', async () => {
    const { saver, type, timers, store } = open();
    type('a');
    saver.discard();
    type('b');
    await timers.advance(300);
    assert.deepEqual(store.last.draft.data, { text: 'b' });
  });

  it('« Enregistrer » after all saves it', async () => {
    const { saver, type, store } = open();
    type('a');
    saver.discard();
    void saver.flush();
    await settled();
    assert.equal(store.calls.length, 1);
  });

  it('a closed saver saves nothing more', async () => {
    const { saver, type, timers, store } = open();
    type('a');
    saver.close();
    type('b');
    await timers.advance(60_000);
    assert.equal(store.calls.length, 0);
  });

  it('a closed saver does not say that it saved', async () => {
    const { saver, type, store } = open();
    type('a');
    saver.close();
    assert.deepEqual([await saver.flush(), store.calls.length], [false, 0]);
  });
});
