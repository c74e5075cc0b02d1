import type { Disagreement, Draft } from '@akto/core';
import { asError } from '../errors.js';
import { ConflictError, GoneError, KeptError, type DossierStore, type Saved } from '../store/store.js';
import { acknowledgedBy, conflictText } from './conflict.js';
import { createTimers, scheduleTimeout, type Schedule } from './schedule.js';
import type { SaveState } from './state.js';

/** Milliseconds after the last change: at most this much typing is lost in a crash. */
const QUIET = 300;
/** After the first change, for someone who never stops typing. */
const DEADLINE = 1_000;
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;

type MaybePromise<Value> = Value | Promise<Value>;

export interface SaverOptions {
  readonly store: Pick<DossierStore, 'create' | 'save'>;
  /** The draft as it stands. Its `revision` follows what `onAcknowledged` was told (`dossier.acknowledge`). */
  readonly draft: () => Draft;
  /** @param sent the draft that was saved */
  readonly onAcknowledged: (saved: Saved, sent: Draft) => void;
  /**
   * Another save came first: brings it into the draft, which then follows it. What the person must choose is returned
   * instead, the draft as it was; undefined when the two cannot be brought together.
   */
  readonly reconcile?: (conflict: ConflictError) => MaybePromise<readonly Disagreement[] | undefined>;
  readonly schedule?: Schedule;
}

/** Stands between typing and the store. One per open draft. */
export interface Saver {
  readonly state: SaveState;
  /** Whether anything is neither acknowledged by the store nor kept on this device: leaving now could lose it. */
  readonly pending: boolean;
  /** The draft changed: saves it shortly. */
  changed(): void;
  /**
   * Saves now whatever is not saved. Resolves with whether the store acknowledged everything there was at the call; a
   * failure is in `state`. In a conflict it saves nothing: see `keepMine`.
   */
  flush(): Promise<boolean>;
  /** « Réessayer »: as `flush`, and the waits between automatic attempts start again from the shortest. */
  retry(): Promise<boolean>;
  /** In a conflict, the person chose their own version: replaces the other one. */
  keepMine(): Promise<boolean>;
  /** In a conflict, the draft was brought together with the other one, as the person chose: saves it. */
  decided(): Promise<boolean>;
  /** « Quitter sans enregistrer »: nothing is pending any more, until the next change or `flush`. */
  discard(): void;
  /** Calls back after each change of `state` or `pending`. Returns what ends it. */
  subscribe(listener: () => void): () => void;
  /** The draft is closed: a save under way still ends, nothing else is saved. */
  close(): void;
}

/** A draft that the store did not acknowledge (`savedAt` null) is pending from the start; any other is as saved. */
export function createSaver({ store, draft, onAcknowledged, reconcile, schedule = scheduleTimeout }: SaverOptions): Saver {
  const timers = createTimers<'quiet' | 'deadline' | 'retry'>(schedule);
  const listeners = new Set<() => void>();

  const { savedAt } = draft();
  let state: SaveState = savedAt === null ? { kind: 'non enregistré' } : { kind: 'enregistré', savedAt };
  /** Changes are numbered; those up to the others are acknowledged by the store, kept on this device, given up by the person. */
  let changes = savedAt === null ? 1 : 0;
  let acknowledged = 0;
  let kept = 0;
  let givenUp = 0;
  let failures = 0;
  let closed = false;
  /** The revision to replace, once the person chose their own version in a conflict. */
  let replaced: number | undefined;
  let running: Promise<void> | undefined;
  let again = false;

  const isUnsaved = (): boolean => acknowledged < changes;
  const isPending = (): boolean => Math.max(acknowledged, kept, givenUp) < changes;
  const start = (): void => void flush();

  function notify(): void {
    for (const listener of listeners) listener();
  }

  function become(next: SaveState): void {
    state = next;
    notify();
  }

  function changed(): void {
    const wasPending = isPending();
    changes += 1;
    if (state.kind === 'enregistré' || state.kind === 'gardé') become({ kind: 'non enregistré' });
    else if (!wasPending) notify();
    // A failure is tried again at its own pace, a conflict waits for the person.
    if (state.kind === 'échec' || state.kind === 'conflit') return;
    timers.set('quiet', start, QUIET);
    if (!timers.has('deadline')) timers.set('deadline', start, DEADLINE);
  }

  async function flush(): Promise<boolean> {
    const wanted = changes;
    if (isUnsaved() && state.kind !== 'conflit') {
      givenUp = 0;
      timers.clear();
      again = true;
      // A microtask later, so that a listener that flushes finds the save it is told of.
      running ??= Promise.resolve()
        .then(drain)
        .finally(() => (running = undefined));
      await running;
    }
    return acknowledged >= wanted;
  }

  /** One save after the other, never two at once. */
  async function drain(): Promise<void> {
    while (again && isUnsaved() && !closed) {
      again = false;
      await saveOnce();
    }
  }

  async function saveOnce(): Promise<void> {
    const number = changes;
    become({ kind: 'enregistrement en cours' });
    const sent = replaced === undefined ? draft() : { ...draft(), revision: replaced };
    let saved: Saved | undefined;
    try {
      saved = await (sent.revision === 0 ? store.create(sent) : store.save(sent));
    } catch (error) {
      saved = acknowledgedBy(error, sent);
      if (!saved) return error instanceof KeptError ? keptHere(number, error) : await settle(error);
    }
    succeeded(number, saved, sent);
  }

  /** The draft may be brought together with the one that came first; it is then saved in turn, if it adds anything. */
  async function settle(error: unknown): Promise<void> {
    const disagreements = error instanceof ConflictError ? await reconcile?.(error) : undefined;
    if (disagreements?.length !== 0) return failed(error, disagreements);
    const merged = draft();
    const saved = acknowledgedBy(error, merged);
    if (saved) return succeeded(changes, saved, merged);
    again = true;
    become({ kind: 'non enregistré' });
  }

  function succeeded(number: number, saved: Saved, sent: Draft): void {
    acknowledged = number;
    failures = 0;
    replaced = undefined;
    onAcknowledged(saved, sent);
    become(isUnsaved() ? { kind: 'non enregistré' } : { kind: 'enregistré', savedAt: saved.savedAt });
  }

  /** It is sent again when that may succeed, unless something else was by then. */
  function keptHere(number: number, error: KeptError): void {
    kept = number;
    const next = isPending() ? ({ kind: 'non enregistré' } as const) : ({ kind: 'gardé', error } as const);
    become(next);
    void error.resumption.again.then(() => state === next && !closed && start());
  }

  function failed(error: unknown, disagreements: readonly Disagreement[] = []): void {
    timers.clear();
    again = false;
    if (!isPending()) return become({ kind: 'non enregistré' });
    if (error instanceof ConflictError) return become({ kind: 'conflit', current: error.current, disagreements, detail: conflictText(disagreements.length) });
    failures += 1;
    if (!(error instanceof GoneError)) timers.set('retry', start, retryDelay(failures));
    become({ kind: 'échec', error: asError(error) });
  }

  return {
    get state() {
      return state;
    },
    get pending() {
      return isPending();
    },
    changed,
    flush,
    retry() {
      failures = 0;
      if (state.kind === 'gardé') state.error.resumption.hurry();
      return flush();
    },
    keepMine() {
      if (state.kind === 'conflit') {
        replaced = state.current.revision;
        become({ kind: 'non enregistré' });
      }
      return flush();
    },
    decided() {
      if (state.kind === 'conflit') become({ kind: 'non enregistré' });
      return flush();
    },
    discard() {
      if (!isPending()) return;
      timers.clear();
      givenUp = changes;
      become({ kind: 'non enregistré' });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close() {
      closed = true;
      timers.clear();
    },
  };
}

/** Doubles each time; shortened at random so that a thousand pages do not come back to a server at the same moment. */
function retryDelay(failures: number): number {
  return Math.min(FIRST_RETRY * 2 ** (failures - 1), LONGEST_RETRY) * (1 - Math.random() / 2);
}
