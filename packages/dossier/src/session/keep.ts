import { adopt, mergeDrafts, progressOf, takeTheirs, transmittable, type Definition, type Disagreement, type Draft, type OpenDossier } from '@akto/core';
import { createSaver, type Saver } from '../saving/saver.js';
import { unsaved } from '../saving/state.js';
import type { Tabs } from '../saving/tabs.js';
import type { ConflictError, DossierStore, TransmittedDossier } from '../store/store.js';
import { whenIdle } from '../when-idle.js';

export interface SessionOptions {
  readonly definition: Definition;
  readonly draft: Draft;
  readonly store: DossierStore;
  /** ISO date. */
  readonly today: string;
  readonly announce: (text: string) => void;
  /** The store acknowledged a save. */
  readonly onSaved: () => void;
}

/** What keeps an open dossier in the store, and in step with the other tabs. Ends with `close`. */
export interface Kept {
  readonly saver: Saver;
  /** In a conflict: takes the other tab's answer at these paths and one's own elsewhere, and saves. */
  choose(taken: readonly string[]): Promise<boolean>;
  /** Sends a valid dossier. Rejects with the store's error; nothing is lost then. */
  transmit(): Promise<TransmittedDossier>;
  close(): void;
}

/** Begins to keep a dossier, which may have been changed since it was opened. */
export function keep(dossier: OpenDossier, tabs: Pick<Tabs, 'announce'>, { definition, draft, store, today, announce, onSaved }: SessionOptions): Kept {
  const saver = createSaver({
    store,
    draft: () => ({ ...dossier.draft, progress: progressOf(dossier) }),
    reconcile,
    onAcknowledged: (saved, sent) => {
      dossier.acknowledge(saved);
      known = dossier.draft;
      agreed = sent;
      tabs.announce(saved.revision);
      onSaved();
    },
  });
  /** What the saver knows of. */
  let known = dossier.draft;
  /** What this tab and the store last agreed on. */
  let agreed = draft;

  function reconcile({ current, base = agreed }: ConflictError): readonly Disagreement[] | undefined {
    // Another version of the form: only a reload makes the two comparable.
    if (current.hash !== draft.hash) return undefined;
    // The store went back behind what it had acknowledged: what it no longer has was not taken back by anybody.
    if (current.revision < dossier.draft.revision) return undefined;
    agreed = base;
    const { draft: merged, disagreements } = mergeDrafts(definition, agreed, dossier.draft, current);
    if (disagreements.length === 0) follow(current, merged);
    return disagreements;
  }

  function follow(current: Draft, merged: Draft): void {
    const { data } = dossier.draft;
    agreed = current;
    adopt(dossier, merged);
    if (JSON.stringify(data) !== JSON.stringify(dossier.draft.data)) announce('Ce brouillon a aussi été modifié dans un autre onglet : les deux saisies sont réunies.');
  }

  // Leaving a field tells of what it now shows, which is nothing to save.
  const unsubscribe = dossier.subscribe('', () => {
    if (dossier.draft === known) return;
    known = dossier.draft;
    saver.changed();
  });
  // There is no answer in it yet that could be lost: what is on its way to the screen comes first.
  if (draft.savedAt === null) whenIdle(() => void saver.flush());

  return {
    saver,
    async choose(taken) {
      const { state } = saver;
      if (state.kind !== 'conflit') return saver.flush();
      const { draft: merged } = mergeDrafts(definition, agreed, dossier.draft, state.current);
      follow(state.current, takeTheirs(merged, state.current, taken));
      return saver.decided();
    },
    async transmit() {
      if (!(await saver.flush())) throw unsaved(saver.state);
      return store.transmit(dossier.draft, transmittable(definition, dossier.draft, { today }));
    },
    close() {
      unsubscribe();
      saver.close();
    },
  };
}
