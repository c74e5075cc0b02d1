import type { Definition } from '@akto/core';
import { occasions } from '../parts.js';
import type { Observable } from '../rendering/observe.js';
import { saveLabel } from '../saving/index.js';
import type { Session } from '../session/session.js';
import type { Saved } from '../store/store.js';
import type { PageRoot } from './page-root.js';

export interface SavingOptions {
  readonly root: PageRoot;
  readonly definition: Definition;
  readonly session: Session;
}

/** Keeping a dossier: what a person asks of the saver, and what it asks of them. */
export class Saving implements Observable {
  readonly #options: SavingOptions;

  constructor(options: SavingOptions) {
    this.#options = options;
  }

  subscribe(_path: string, listener: () => void): () => void {
    return this.#options.session.saver.subscribe(listener);
  }

  async save(): Promise<Saved> {
    const { saver, dossier } = this.#options.session;
    if (!(await saver.retry())) {
      throw saver.state.kind === 'échec' ? saver.state.error : new Error('Ce brouillon a été modifié ailleurs.');
    }
    return { revision: dossier.draft.revision, savedAt: dossier.draft.savedAt ?? '' };
  }

  keepMine(): void {
    void this.#options.session.saver.keepMine();
  }

  /** Asks which answers to keep where two tabs disagree. */
  async chooseAnswers(): Promise<void> {
    const { root, definition, session } = this.#options;
    const { state } = session.saver;
    if (state.kind !== 'conflit') return;
    const { chooseAnswers } = await occasions.load();
    const taken = await chooseAnswers(root.node, definition, state.disagreements);
    if (taken) await session.choose(taken);
  }

  /** Nothing was pressed: only words tell that something is to be chosen. */
  sayConflict(): void {
    const { root, session } = this.#options;
    const { state } = session.saver;
    if (state.kind === 'conflit') root.announce(saveLabel(state).detail ?? '');
  }
}
