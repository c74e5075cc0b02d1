import type { Definition } from '@akto/core';
import { adoptStyles } from '@akto/design-system';
import type { Host } from './controller/host.js';
import { Needs } from './controller/missing.js';
import { Navigation } from './controller/navigation.js';
import { PageRoot } from './controller/page-root.js';
import { Saving } from './controller/saving.js';
import { Transmission } from './controller/transmission.js';
import { AktoSaveEvent } from './events.js';
import { lines, moreKinds, occasions, windows } from './parts.js';
import { Turns } from './rendering/by-turns.js';
import { missingKinds, renderNodes } from './rendering/nodes.js';
import { together, type Observable } from './rendering/observe.js';
import type { Rendering } from './rendering/rendering.js';
import { isOccasion, type Actions, type View } from './rendering/view.js';
import { createLeaveGuard, type LeaveAnswer, type LeaveGuard, type leaveQuestion } from './saving/index.js';
import { todayInParis } from './session/clock.js';
import type { Opened } from './session/opened.js';
import type { Files, FilesOptions } from './session/files.js';
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
  readonly files: () => Files;
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
  readonly #turns = new Turns();
  #needs: Needs;
  #current: Current | undefined;

  constructor(host: Host, elsewhere: Elsewhere) {
    this.#host = host;
    this.#root = new PageRoot(host);
    this.#elsewhere = elsewhere;
    this.#needs = new Needs(host, this.#root);
  }

  /** Resolves once the open tab is rendered to its last field. */
  get rendered(): Promise<unknown> {
    return this.#turns.over;
  }

  get session(): Session | undefined {
    return this.#current?.session;
  }

  open({ definition, store, opened, today: now }: Opening): void {
    const [host, root] = [this.#host, this.#root];
    const needs = (this.#needs = new Needs(host, root));
    const completes = opened.kind === 'draft' ? opened.completes : undefined;
    // What was valid when it was transmitted and may no longer be changed stays valid.
    const today = completes ? todayInParis(new Date(completes.history[0]?.at ?? completes.transmittedAt)) : now;
    const receipt = opened.kind === 'transmitted' ? opened.dossier : undefined;
    const { draft } = opened;
    const session = openSession({ definition, draft, store, today, announce: root.announce, onSaved: this.#onSaved });
    const { dossier, saver } = session;
    const files = once(() => openFiles({ dossier, store, saver, announce: root.announce }));
    const tabs = together(dossier, definition.tabs.map(({ key }) => key));
    const guard = createLeaveGuard({ saver, ask: (question) => windows.load().then(({ askBeforeLeaving }) => askBeforeLeaving(root.node, question), () => askPlainly(question)) });
    const navigation = new Navigation({ host, root, definition, dossier, needs });
    const saving = new Saving({ host, root, definition, session, needs });
    this.#current = {
      definition,
      today,
      session,
      files,
      guard,
      navigation,
      transmission: new Transmission({ host, root, session, guard, needs, receipt }),
      saving,
      tabs,
      stop: stopBoth(tabs.subscribe('', () => navigation.leaveHiddenTab()), saver.subscribe(() => saving.follow())),
      complement: completes && { message: completes.history.at(-1)?.message ?? '' },
      rendering: this.#rendering(session, files, today, host.readonly || receipt !== undefined),
    };
    navigation.leaveHiddenTab();
    // After a crash: what was on its way is either there, or to be asked for again.
    if (Object.values(draft.documents).some(({ state }) => state === 'pending')) void moreKinds.load().then(files, () => undefined);
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
    for (const { loaded } of [lines, moreKinds, occasions]) if (loaded) adoptStyles(this.#root.node, loaded.styles);
    if (!isComplete(view) && !view.missing) this.#complete();
    return view;
  }

  /** Brings what the page shows and does not have yet. */
  readonly #complete = (): void => {
    void this.#needs.load({ loaded: undefined, load: () => this.ready() }, this.#complete).then(() => this.#host.requestUpdate());
  };

  /** Resolves once all that the page shows now is loaded. */
  async ready(): Promise<void> {
    const view = this.#view();
    await Promise.all([missingKinds(view.tab.children)?.load(), !isOccasion(view) || occasions.load()]);
  }

  #view(): View {
    const current = this.#open();
    const { definition, today, session, files, navigation, transmission, tabs, saving, complement } = current;
    const { refused, busy, failure, receipt } = transmission;
    const readonly = this.#host.readonly || receipt !== undefined || saving.overtaken !== '';
    if (current.rendering.readonly !== readonly) current.rendering = this.#rendering(session, files, today, readonly);
    return {
      definition,
      session,
      rendering: current.rendering,
      tab: navigation.tab,
      tabs,
      saving,
      actions: this.#host.dossier ? this.#actions : { ...this.#actions, startAnew: this.#elsewhere.startAnew },
      refused,
      busy,
      failure,
      overtaken: saving.overtaken,
      missing: this.#needs.missing,
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
    // What is only read is not changed by being read.
    if (!current || current.rendering.readonly) return;
    const { navigation, definition } = current;
    const left = before || navigation.first.key;
    // Naming the tab that is shown already is not leaving it.
    if (!definition.tabs.some(({ key }) => key === left && key !== navigation.tab.key)) return;
    current.session.dossier.leaveTab(left);
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

  #rendering({ dossier }: Session, files: () => Files, today: string, readonly: boolean): Rendering {
    return {
      dossier,
      get files() {
        return files();
      },
      readonly,
      reopened: dossier.draft.reopened,
      today,
      turns: this.#turns,
      showMessage: this.#showMessage,
      announce: this.#root.announce,
      focus: this.#root.focus,
      nodes: renderNodes,
    };
  }

  readonly #showMessage = async (title: string, text: string): Promise<void> => {
    (await this.#needs.load(windows, () => void this.#showMessage(title, text)))?.showMessage(this.#root.node, title, text);
  };

  readonly #onSaved = (): void => {
    const draft = this.session?.dossier.draft;
    if (draft) this.#host.dispatchEvent(new AktoSaveEvent(draft.id, draft.revision, draft.savedAt ?? ''));
  };

  #open(): Current {
    if (!this.#current) throw new Error('Le dossier n’est pas encore ouvert.');
    return this.#current;
  }
}

const isComplete = (view: View): boolean => !missingKinds(view.tab.children) && (!isOccasion(view) || occasions.loaded !== undefined);

const stopBoth = (one: () => void, other: () => void) => (): void => {
  one();
  other();
};

/** They come with the kinds of fields that have files. */
function openFiles(options: FilesOptions): Files {
  if (!moreKinds.loaded) throw new Error('Ce qui reçoit les fichiers n’est pas encore chargé.');
  const files = new moreKinds.loaded.Files(options);
  files.resume();
  return files;
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: Value | undefined;
  return () => (made ??= make());
};

/** In the browser's own window: ours cannot be loaded. */
const askPlainly = ({ title, text }: typeof leaveQuestion): LeaveAnswer => (confirm(`${title} ${text}`) ? 'quitter' : 'rester');
