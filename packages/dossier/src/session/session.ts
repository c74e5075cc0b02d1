import { OpenDossier } from '@akto/core';
import { asError } from '../errors.js';
import type { Saver } from '../saving/saver.js';
import type { SaveState } from '../saving/state.js';
import { connectTabs } from '../saving/tabs.js';
import type { TransmittedDossier } from '../store/store.js';
import type { Kept, SessionOptions } from './keep.js';
import { keeping } from './keeping.js';

/** A draft that someone has open: its state and what keeps it, which comes with the first sign of use. Ends with `close`. */
export interface Session extends Omit<Kept, 'saver'> {
  readonly dossier: OpenDossier;
  readonly saver: Pick<Saver, 'state' | 'pending' | 'flush' | 'retry' | 'keepMine' | 'discard' | 'subscribe'>;
  /** Someone uses the dossier: it is kept from now on. What prevents it is in the saver's state, and a change tries again. */
  begin(): void;
}

export function openSession(options: SessionOptions): Session {
  const { definition, draft, today } = options;
  const dossier = new OpenDossier(definition, draft, today);
  const listeners = new Set<() => void>();
  const known = dossier.draft;
  let state: SaveState = draft.savedAt === null ? { kind: 'non enregistré' } : { kind: 'enregistré', savedAt: draft.savedAt };
  let givenUp = known;
  let beginning: Promise<Kept> | undefined;
  let kept: Kept | undefined;
  let closed = false;

  const isChanged = (): boolean => dossier.draft !== known && dossier.draft !== givenUp;
  const notify = (): void => {
    for (const listener of listeners) listener();
  };

  function start({ keep }: typeof import('./keep.js')): Kept {
    kept = keep(dossier, tabs, options);
    kept.saver.subscribe(notify);
    if (isChanged()) kept.saver.changed();
    if (closed) kept.close();
    notify();
    return kept;
  }

  function load(): Promise<Kept> {
    return (beginning ??= keeping.load().then(start, (cause: unknown) => {
      beginning = undefined;
      state = { kind: 'échec', error: asError(cause) };
      notify();
      throw cause;
    }));
  }
  const begin = (): void => void load().catch(() => undefined);

  const tabs = connectTabs(draft.id, (revision) => {
    // Saving now is how to learn whether both changed: the store refuses it if so.
    if (revision > dossier.draft.revision) void load().then(({ saver }) => saver.changed(), () => undefined);
  });
  const unsubscribe = dossier.subscribe('', () => {
    if (kept || !isChanged()) return;
    if (state.kind === 'enregistré') state = { kind: 'non enregistré' };
    notify();
    begin();
  });
  if (keeping.loaded) beginning = Promise.resolve(start(keeping.loaded));

  return {
    dossier,
    saver: {
      get state() {
        return kept?.saver.state ?? state;
      },
      get pending() {
        return kept?.saver.pending ?? isChanged();
      },
      // What nobody used is left as it was found.
      flush: async () => (!beginning && !isChanged()) || load().then(({ saver }) => saver.flush(), () => false),
      retry: () => load().then(({ saver }) => saver.retry(), () => false),
      keepMine: () => load().then(({ saver }) => saver.keepMine(), () => false),
      discard() {
        givenUp = dossier.draft;
        kept?.saver.discard();
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
    begin,
    choose: (taken) => load().then(({ choose }) => choose(taken)),
    transmit: (): Promise<TransmittedDossier> => load().then(({ transmit }) => transmit()),
    close() {
      closed = true;
      unsubscribe();
      tabs.close();
      kept?.close();
    },
  };
}
