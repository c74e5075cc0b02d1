import type { Definition } from '@akto/core';
import { adoptStyles } from '@akto/design-system';
import { codeOf } from '../errors.js';
import { AktoErrorEvent } from '../events.js';
import { moreKinds, windows } from '../parts.js';
import type { Observable } from '../rendering/observe.js';
import { saveLabel, unsaved } from '../saving/index.js';
import type { Session } from '../session/session.js';
import { GoneError, type Saved } from '../store/store.js';
import type { Host } from './host.js';
import type { Needs } from './missing.js';
import type { PageRoot } from './page-root.js';

export interface SavingOptions {
  readonly host: Host;
  readonly root: PageRoot;
  readonly definition: Definition;
  readonly session: Session;
  readonly needs: Needs;
}

/** Keeping a dossier: what a person asks of the saver, and what it asks of them. */
export class Saving implements Observable {
  readonly #options: SavingOptions;
  /** Code of the failure that the page was told of, until a save succeeds. */
  #failed = '';

  constructor(options: SavingOptions) {
    this.#options = options;
  }

  subscribe(followed: string | readonly string[], listener: (path: string) => void): () => void {
    return this.#options.session.saver.subscribe(() => [followed].flat().forEach((path) => listener(path)));
  }

  async save(): Promise<Saved> {
    const { saver, dossier } = this.#options.session;
    if (!(await saver.retry())) throw unsaved(saver.state);
    return { revision: dossier.draft.revision, savedAt: dossier.draft.savedAt ?? '' };
  }

  keepMine(): void {
    void this.#options.session.saver.keepMine();
  }

  /** Asks which answers to keep where two tabs disagree. */
  async chooseAnswers(): Promise<void> {
    const { root, definition, session, needs } = this.#options;
    const { state } = session.saver;
    if (state.kind !== 'conflit') return;
    const again = (): void => void this.chooseAnswers();
    const [kinds, dialogs] = [await needs.load(moreKinds, again), await needs.load(windows, again)];
    if (!kinds || !dialogs) return;
    adoptStyles(root.node, kinds.styles);
    const taken = await kinds.chooseAnswers(dialogs.openDialog, root.node, definition, state.disagreements);
    if (taken) await session.choose(taken);
  }

  /** Somebody else transmitted the dossier: what the store says of it, or ''. */
  get overtaken(): string {
    const { state } = this.#options.session.saver;
    return state.kind === 'échec' && state.error instanceof GoneError && state.error.transmitted ? state.error.message : '';
  }

  /** Nothing was pressed: words tell the person that something is to be chosen, an event tells the page of a failure. */
  follow(): void {
    const { host, root, session } = this.#options;
    const { state } = session.saver;
    if (state.kind === 'conflit') root.announce(saveLabel(state).detail ?? '');
    if (state.kind === 'enregistré') this.#failed = '';
    if (state.kind !== 'échec' && state.kind !== 'conflit') return;
    const error = unsaved(state);
    const code = codeOf(error);
    if (code === this.#failed) return;
    this.#failed = code;
    if (this.overtaken !== '') {
      root.alert(this.overtaken);
      host.requestUpdate();
    }
    host.dispatchEvent(new AktoErrorEvent(error));
  }
}
