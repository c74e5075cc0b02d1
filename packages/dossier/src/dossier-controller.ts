import type { Definition } from '@akto/core';
import type { Host } from './controller/host.js';
import { Navigation } from './controller/navigation.js';
import { PageRoot } from './controller/page-root.js';
import { Saving } from './controller/saving.js';
import { Transmission } from './controller/transmission.js';
import { AktoSaveEvent } from './events.js';
import { moreKinds, occasions, windows } from './parts.js';
import { isRenderable, renderNodes } from './rendering/nodes.js';
import { together, type Observable } from './rendering/observe.js';
import type { Rendering } from './rendering/rendering.js';
import { isOccasion, type Actions, type View } from './rendering/view.js';
import { createLeaveGuard, type LeaveGuard } from './saving/index.js';
import { todayInParis } from './session/clock.js';
import { asDraft, type Opened } from './session/open.js';
import { openSession, type Session } from './session/session.js';
import type { DossierStore, Saved, TransmittedDossier } from './store/store.js';

export interface Opening {
  readonly definition: Definition;
  readonly store: DossierStore;
  /** ISO date. */
  readonly today: string;
  readonly opened: Opened;
}

/** What takes the place of what is open. */
export interface Elsewhere {
  readonly startAnew: () => void;
  /** @param id of a dossier, or of a draft that became one */
  readonly openDossier: (id: string) => void;
}

/** What is open: made by `open`, gone after `close`. */
interface Current {
  readonly definition: Definition;
  /** ISO date for the rules of this dossier. */
  readonly today: string;
  readonly session: Session;
  readonly guard: LeaveGuard;
  readonly navigation: Navigation;
  readonly transmission: Transmission;
  readonly saving: Saving;
  readonly tabs: Observable;
  readonly stop: () => void;
  readonly complement: { readonly message: string } | undefined;
  rendering: Rendering;
}

/** What a person does with an open dossier: goes from tab to tab, saves, transmits, leaves. */
export class DossierController {
  readonly #host: Host;
  readonly #root: PageRoot;
  readonly #elsewhere: Elsewhere;
  #current: Current | undefined;

  constructor(host: Host, elsewhere: Elsewhere) {
    this.#host = host;
    this.#root = new PageRoot(host);
    this.#elsewhere = elsewhere;
  }

  get session(): Session | undefined {
    return this.#current?.session;
  }

  open({ definition, store, opened, today: now }: Opening): void {
    const [host, root] = [this.#host, this.#root];
    const completes = opened.kind === 'draft' ? opened.completes : undefined;
    // What was valid when it was transmitted and may no longer be changed stays valid.
    const today = completes ? todayInParis(new Date(completes.history[0]?.at ?? completes.transmittedAt)) : now;
    const receipt = opened.kind === 'transmitted' ? opened.dossier : undefined;
    const draft = opened.kind === 'transmitted' ? asDraft(opened.dossier) : opened.draft;
    const session = openSession({ definition, draft, store, today, announce: root.announce, onSaved: this.#onSaved });
    const { dossier, saver } = session;
    const tabs = together(dossier, definition.tabs.map(({ key }) => key));
    const guard = createLeaveGuard({ saver, ask: async (question) => (await windows.load()).askBeforeLeaving(root.node, question) });
    const navigation = new Navigation({ host, root, definition, dossier });
    const saving = new Saving({ host, root, definition, session });
    this.#current = {
      definition,
      today,
      session,
      guard,
      navigation,
      transmission: new Transmission({ host, root, session, guard, receipt }),
      saving,
      tabs,
      stop: stopBoth(tabs.subscribe('', () => navigation.leaveHiddenTab()), saver.subscribe(() => saving.follow())),
      complement: completes && { message: completes.history.at(-1)?.message ?? '' },
      rendering: this.#rendering(session, today, host.readonly || receipt !== undefined),
    };
    navigation.leaveHiddenTab();
  }

  /** Ends the session; what is still pending is saved first. */
  close(): void {
    const current = this.#current;
    if (!current) return;
    this.#current = undefined;
    current.stop();
    current.guard.close();
    void current.session.saver.flush().then(() => current.session.close());
  }

  /** What the open tab is shown with: loads what is missing, and then the page is to be rendered again. */
  view(): View {
    const view = this.#view();
    if (!isComplete(view)) void this.ready().then(() => this.#host.requestUpdate());
    return view;
  }

  /** Resolves once all that the page shows now is loaded. */
  async ready(): Promise<void> {
    const view = this.#view();
    await Promise.all([isRenderable(view.tab.children) || moreKinds.load(), !isOccasion(view) || occasions.load()]);
  }

  #view(): View {
    const current = this.#open();
    const { definition, today, session, navigation, transmission, tabs, saving, complement } = current;
    const { refused, busy, failure, receipt } = transmission;
    const readonly = this.#host.readonly || receipt !== undefined || saving.overtaken !== '';
    if (current.rendering.readonly !== readonly) current.rendering = this.#rendering(session, today, readonly);
    return {
      definition,
      session,
      rendering: current.rendering,
      tab: navigation.tab,
      tabs,
      saving,
      actions: this.#host.dossier === undefined ? { ...this.#actions, startAnew: this.#elsewhere.startAnew } : this.#actions,
      refused,
      busy,
      failure,
      overtaken: saving.overtaken,
      complement,
      receipt,
    };
  }

  async save(): Promise<Saved> {
    return this.#open().saving.save();
  }

  mayLeave(): Promise<boolean> {
    return this.#current?.guard.mayLeave() ?? Promise.resolve(true);
  }

  reportValidity(): boolean {
    return this.#current?.transmission.reportValidity() ?? false;
  }

  async transmit(): Promise<TransmittedDossier | undefined> {
    return this.#open().transmission.transmit();
  }

  /** Another tab is open, through a click or the address: the one before is now visited, and shows its errors. */
  tabChanged(before: string | undefined): void {
    const current = this.#current;
    if (!current?.definition.tabs.some(({ key }) => key === before)) return;
    // What is only read is not changed by being read.
    if (current.rendering.readonly) return;
    current.session.dossier.leaveTab(before ?? '');
    void current.session.saver.flush();
  }

  readonly #actions: Actions = {
    openTab: (key, focus) => this.#open().navigation.openTab(key, focus),
    goTo: (path) => this.#open().navigation.goTo(path),
    save: () => void this.save().catch(() => undefined),
    transmit: () => void this.transmit().catch(() => undefined),
    keepMine: () => this.#open().saving.keepMine(),
    chooseAnswers: () => void this.#open().saving.chooseAnswers(),
    openTransmitted: () => this.#elsewhere.openDossier(this.#open().session.dossier.draft.id),
  };

  #rendering({ dossier, files }: Session, today: string, readonly: boolean): Rendering {
    return {
      dossier,
      files,
      readonly,
      reopened: dossier.draft.reopened,
      today,
      showMessage: (title, text) => void windows.load().then(({ showMessage }) => showMessage(this.#root.node, title, text)),
      announce: this.#root.announce,
      focus: this.#root.focus,
      nodes: renderNodes,
    };
  }

  readonly #onSaved = (): void => {
    const draft = this.session?.dossier.draft;
    if (draft) this.#host.dispatchEvent(new AktoSaveEvent(draft.id, draft.revision, draft.savedAt ?? ''));
  };

  #open(): Current {
    if (!this.#current) throw new Error('Le dossier n’est pas encore ouvert.');
    return this.#current;
  }
}

const isComplete = (view: View): boolean => isRenderable(view.tab.children) && (!isOccasion(view) || occasions.loaded !== undefined);

const stopBoth = (one: () => void, other: () => void) => (): void => {
  one();
  other();
};
