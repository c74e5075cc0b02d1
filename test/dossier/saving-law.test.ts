import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createSaver } from '../../packages/dossier/src/saving/index.js';
import { ConflictError } from '../../packages/dossier/src/store/store.js';
import { FakeTimers, HandStore, TypedDraft, savedDraft, settled } from './saving-support.js';

type Step =
  | { readonly do: 'type' | 'flush' | 'retry' | 'keepMine' | 'acknowledge' | 'fail' | 'conflict' }
  | { readonly do: 'wait'; readonly delay: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Step>({ do: 'type' }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('wait' as const), delay: fc.integer({ min: 1, max: 2_000 }) }) },
  { weight: 4, arbitrary: fc.constant<Step>({ do: 'acknowledge' }) },
  { weight: 2, arbitrary: fc.constant<Step>({ do: 'fail' }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: 'flush' }, { do: 'retry' }, { do: 'keepMine' }, { do: 'conflict' }) },
);

/** A person, a store and time, in any order; `kept` is what the store acknowledged last. */
class Session {
  readonly timers = new FakeTimers();
  readonly store = new HandStore();
  readonly typed = new TypedDraft(savedDraft());
  readonly saver = createSaver({
    store: this.store,
    draft: () => this.typed.current,
    onAcknowledged: this.typed.acknowledge,
    schedule: this.timers.schedule,
  });
  kept: unknown = this.typed.current.data;
  #count = 0;

  async take(step: Step): Promise<void> {
    const waiting = this.store.open > 0;
    if (step.do === 'type') {
      this.typed.type(++this.#count);
      this.saver.changed();
    } else if (step.do === 'wait') await this.timers.advance(step.delay);
    else if (step.do === 'acknowledge') {
      if (!waiting) return;
      this.kept = this.store.last.draft.data;
      await this.store.last.acknowledge();
    } else if (step.do === 'fail') {
      if (waiting) await this.store.last.fail();
    } else if (step.do === 'conflict') {
      if (waiting) await this.store.last.fail(this.#conflict());
    } else void this.saver[step.do]();
    await settled();
  }

  #conflict(): ConflictError {
    const { revision } = this.store.last.draft;
    this.kept = { text: 'le leur' };
    return new ConflictError(savedDraft({ data: { text: 'le leur' }, revision: revision + 1 }));
  }

  get everythingKept(): boolean {
    return JSON.stringify(this.kept) === JSON.stringify(this.typed.current.data);
  }

  /** The store answers and time passes until nothing moves. */
  async comeToRest(): Promise<void> {
    for (let i = 0; i < 5; i++) {
      await this.take({ do: 'acknowledge' });
      await this.take({ do: 'wait', delay: 60_000 });
    }
  }
}

const sessions = (check: (session: Session, steps: readonly Step[]) => Promise<void>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), (steps) => check(new Session(), steps)),
    { numRuns: 300 },
  );

describe('whatever the order of typing, waiting, answers and failures', () => {
  it('« enregistré » is never said while something is not in the store', () =>
    sessions(async (session, steps) => {
      for (const step of steps) {
        await session.take(step);
        if (session.saver.state.kind === 'enregistré') assert.ok(session.everythingKept, step.do);
      }
    }));

  it('nothing is out of the store without being pending', () =>
    sessions(async (session, steps) => {
      for (const step of steps) {
        await session.take(step);
        assert.ok(session.everythingKept || session.saver.pending, step.do);
      }
    }));

  it('there is never more than one save under way', () =>
    sessions(async (session, steps) => {
      for (const step of steps) await session.take(step);
      assert.ok(session.store.mostOpen <= 1);
    }));

  it('the last draft ends up in the store, or a person has a conflict to settle', () =>
    sessions(async (session, steps) => {
      for (const step of steps) await session.take(step);
      await session.comeToRest();
      const { state, pending } = session.saver;
      if (state.kind === 'conflit') assert.equal(pending, true);
      else assert.deepEqual([state.kind, pending, session.everythingKept], ['enregistré', false, true]);
    }));
});
