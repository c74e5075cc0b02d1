import {
  OpenDossier,
  progressOf,
  type Definition,
  type Disagreement,
  type Draft,
} from '@akto/core';
import { connectTabs, createSaver, unsaved, type Saver } from '../saving/index.js';
import type { ConflictError, DossierStore, TransmittedDossier } from '../store/store.js';
import { drafts } from './drafts.js';
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

/** A draft that someone has open: its state and what saves it. Ends with `close`. */
export interface Session {
  readonly dossier: OpenDossier;
  readonly saver: Saver;
  /** In a conflict: takes the other tab's answer at these paths and one's own elsewhere, and saves. */
  choose(taken: readonly string[]): Promise<boolean>;
  /** Sends a valid dossier. Rejects with the store's error; nothing is lost then. */
  transmit(): Promise<TransmittedDossier>;
  close(): void;
}

export function openSession({ definition, draft, store, today, announce, onSaved }: SessionOptions): Session {
  const dossier = new OpenDossier(definition, draft, today);
  const tabs = connectTabs(draft.id, (revision) => {
    // Saving now is how to learn whether both changed: the store refuses it if so.
    if (revision > dossier.draft.revision) saver.changed();
  });
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
  let known = dossier.draft;
  /** What this tab and the store last agreed on. */
  let agreed = draft;

  async function reconcile({ current, base = agreed }: ConflictError): Promise<readonly Disagreement[] | undefined> {
    // Another version of the form: only a reload makes the two comparable.
    if (current.hash !== draft.hash) return undefined;
    // The store went back behind what it had acknowledged: what it no longer has was not taken back by anybody.
    if (current.revision < dossier.draft.revision) return undefined;
    const { adopt, mergeDrafts } = await drafts.load();
    agreed = base;
    const { draft: merged, disagreements } = mergeDrafts(definition, agreed, dossier.draft, current);
    if (disagreements.length === 0) adopted(current, merged, adopt);
    return disagreements;
  }

  function adopted(current: Draft, merged: Draft, adopt: (dossier: OpenDossier, draft: Draft) => void): void {
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
    dossier,
    saver,
    async choose(taken) {
      const { state } = saver;
      if (state.kind !== 'conflit') return saver.flush();
      const { adopt, mergeDrafts, takeTheirs } = await drafts.load();
      const { draft: merged } = mergeDrafts(definition, agreed, dossier.draft, state.current);
      adopted(state.current, takeTheirs(merged, state.current, taken), adopt);
      return saver.decided();
    },
    async transmit() {
      if (!(await saver.flush())) throw unsaved(saver.state);
      const { transmittable } = await drafts.load();
      return store.transmit(dossier.draft, transmittable(definition, dossier.draft, { today }));
    },
    close() {
      unsubscribe();
      tabs.close();
      saver.close();
    },
  };
}
