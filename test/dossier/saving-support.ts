import type { Draft } from '@akto/core';
import type { Saved } from '../../packages/dossier/src/store/store.js';

/** Time that passes only when told. */
export class FakeTimers {
  now = 0;
  #waiting: { at: number; callback: () => void }[] = [];

  readonly schedule = (callback: () => void, delay: number): (() => void) => {
    const timer = { at: this.now + delay, callback };
    this.#waiting.push(timer);
    return () => (this.#waiting = this.#waiting.filter((other) => other !== timer));
  };

  /** Delays until the timers that are set, soonest first. */
  get delays(): number[] {
    return this.#waiting.map(({ at }) => at - this.now).sort((a, b) => a - b);
  }

  async advance(delay: number): Promise<void> {
    const end = this.now + delay;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.now = next.at;
      this.#waiting = this.#waiting.filter((timer) => timer !== next);
      next.callback();
      await settled();
    }
    this.now = end;
  }

  #next(end: number): { at: number; callback: () => void } | undefined {
    return this.#waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}

/** Resolves once every promise that can go on has gone on. */
export function settled(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

interface Call {
  readonly draft: Draft;
  /** The store has it. */
  acknowledge(): Promise<void>;
  fail(error?: Error): Promise<void>;
}

/** A store that answers when the test says so. Every call stays open until then. */
export class HandStore {
  readonly calls: Call[] = [];
  open = 0;
  mostOpen = 0;
  readonly create = (draft: Draft): Promise<Saved> => this.#call(draft);
  readonly save = (draft: Draft): Promise<Saved> => this.#call(draft);

  get last(): Call {
    const call = this.calls.at(-1);
    if (!call) throw new Error('The store was not asked for anything.');
    return call;
  }

  #call(draft: Draft): Promise<Saved> {
    this.open += 1;
    this.mostOpen = Math.max(this.mostOpen, this.open);
    return new Promise((resolve, reject) => {
      const answer = (how: () => void): Promise<void> => {
        this.open -= 1;
        how();
        return settled();
      };
      const saved = { revision: draft.revision + 1, savedAt: '2026-11-23T14:05:00.000Z' };
      this.calls.push({
        draft: structuredClone(draft),
        acknowledge: () => answer(() => resolve(saved)),
        fail: (error = new Error('en panne')) => answer(() => reject(error)),
      });
    });
  }
}

/** A draft that is typed in, as `Dossier` holds one. */
export class TypedDraft {
  current: Draft;
  constructor(draft: Partial<Draft> = {}) {
    this.current = draftOf(draft);
  }
  type(text: unknown): void {
    this.current = { ...this.current, data: { text } };
  }
  readonly acknowledge = (saved: Saved): void => {
    this.current = { ...this.current, ...saved };
  };
}

export function draftOf(draft: Partial<Draft> = {}): Draft {
  return {
    id: 'brouillon',
    dispositif: 'CAR',
    version: '1',
    hash: 'abc',
    data: {},
    documents: {},
    visited: [],
    origin: { etablissement: { denomination: 'HUM' } },
    aside: {},
    review: [],
    savedAt: null,
    revision: 0,
    ...draft,
  };
}

/** A draft that the store acknowledged once. */
export function savedDraft(draft: Partial<Draft> = {}): Draft {
  return draftOf({ savedAt: '2026-11-23T09:00:00.000Z', revision: 1, ...draft });
}
