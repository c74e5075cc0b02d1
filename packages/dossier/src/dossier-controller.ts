import type { Definition, Tab } from '@akto/core';
import { Announcer, openDialog } from '@akto/design-system';
import type { LitElement, ReactiveController } from 'lit';
import { AktoRefuseEvent, AktoSaveEvent, AktoTabEvent, AktoTransmitEvent } from './events.js';
import { renderNodes } from './rendering/nodes.js';
import { together, type Observable } from './rendering/observe.js';
import { headingId } from './rendering/panel.js';
import type { Rendering } from './rendering/rendering.js';
import { summaryId } from './rendering/summary.js';
import { tabsId } from './rendering/tab-bar.js';
import { chooseAnswers } from './rendering/choose-answers.js';
import { errorsOf, type Actions, type View } from './rendering/view.js';
import { createLeaveGuard, saveLabel, type LeaveAnswer, type LeaveGuard } from './saving/index.js';
import { todayInParis } from './session/clock.js';
import { asDraft, type Opened } from './session/open.js';
import { openSession, type Session } from './session/session.js';
import type { DossierStore, Saved, TransmittedDossier } from './store/store.js';

/** What the controller needs of the element that it serves. */
interface Host extends LitElement {
  dossier: string | undefined;
  onglet: string | undefined;
  readonly: boolean;
}

export interface Opening {
  readonly definition: Definition;
  readonly store: DossierStore;
  /** ISO date. */
  readonly today: string;
  readonly opened: Opened;
}

/** What is open: made by `open`, gone after `close`. */
interface Current {
  readonly opening: Opening;
  readonly session: Session;
  readonly guard: LeaveGuard;
  readonly tabs: Observable;
  readonly saving: Observable;
  readonly stop: () => void;
  readonly complement: { readonly message: string } | undefined;
  rendering: Rendering;
  receipt: TransmittedDossier | undefined;
}

/** What a person does with an open dossier: goes from tab to tab, saves, transmits, leaves. */
export class DossierController implements ReactiveController {
  readonly #host: Host;
  readonly #startAnew: () => void;
  #announcer: Announcer | undefined;
  #current: Current | undefined;
  #refused = false;
  #busy: Promise<TransmittedDossier | undefined> | undefined;
  #failure = '';

  /** @param startAnew opens a new dossier in the place of this one */
  constructor(host: Host, startAnew: () => void) {
    this.#host = host;
    this.#startAnew = startAnew;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#announcer ??= new Announcer(this.#host.renderRoot as ShadowRoot);
  }

  hostDisconnected(): void {
    this.#announcer?.dispose();
    this.#announcer = undefined;
  }

  get session(): Session | undefined {
    return this.#current?.session;
  }

  open(opening: Opening): void {
    const { definition, store, opened } = opening;
    const completes = opened.kind === 'draft' ? opened.completes : undefined;
    // What was valid when it was transmitted and may no longer be changed stays valid.
    const today = completes ? todayInParis(new Date(completes.history[0]?.at ?? completes.transmittedAt)) : opening.today;
    const transmitted = opened.kind === 'transmitted' ? opened.dossier : undefined;
    const draft = opened.kind === 'transmitted' ? asDraft(opened.dossier) : opened.draft;
    const session = openSession({ definition, draft, store, today, announce: this.#announce, onSaved: this.#onSaved });
    const tabs = together(session.dossier, definition.tabs.map(({ key }) => key));
    this.#refused = false;
    this.#failure = '';
    this.#current = {
      opening: { ...opening, today },
      session,
      tabs,
      guard: createLeaveGuard({ saver: session.saver, ask: (question) => this.#ask(question) }),
      saving: { subscribe: (_path, listener) => session.saver.subscribe(listener) },
      stop: stopBoth(tabs.subscribe('', () => this.#leaveHiddenTab()), session.saver.subscribe(() => this.#sayConflict(session))),
      complement: completes && { message: completes.history.at(-1)?.message ?? '' },
      rendering: this.#rendering(session, today, transmitted !== undefined),
      receipt: transmitted,
    };
    this.#leaveHiddenTab();
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

  view(): View {
    const current = this.#open();
    const { opening, session, tabs, saving, receipt, complement } = current;
    if (current.rendering.readonly !== (this.#host.readonly || receipt !== undefined)) {
      current.rendering = this.#rendering(session, opening.today, this.#host.readonly || receipt !== undefined);
    }
    return {
      definition: opening.definition,
      session,
      rendering: current.rendering,
      tab: this.#tab(),
      tabs,
      saving,
      actions: this.#host.dossier === undefined ? { ...this.#actions, startAnew: this.#startAnew } : this.#actions,
      refused: this.#refused,
      busy: this.#busy !== undefined,
      failure: this.#failure,
      complement,
      receipt,
    };
  }

  async save(): Promise<Saved> {
    const { saver, dossier } = this.#open().session;
    if (!(await saver.retry())) {
      throw saver.state.kind === 'échec' ? saver.state.error : new Error('Ce brouillon a été modifié ailleurs.');
    }
    return { revision: dossier.draft.revision, savedAt: dossier.draft.savedAt ?? '' };
  }

  mayLeave(): Promise<boolean> {
    return this.#current?.guard.mayLeave() ?? Promise.resolve(true);
  }

  reportValidity(): boolean {
    const { session } = this.#open();
    session.dossier.showAll();
    const { valid } = session.dossier.evaluation();
    this.#refused = !valid;
    this.#host.requestUpdate();
    return valid;
  }

  /** Pressing twice transmits once. */
  transmit(): Promise<TransmittedDossier | undefined> {
    this.#busy ??= this.#transmit().finally(() => {
      this.#busy = undefined;
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
    return this.#busy;
  }

  async #transmit(): Promise<TransmittedDossier | undefined> {
    const current = this.#open();
    if (current.receipt) return current.receipt;
    this.#failure = '';
    if (!this.reportValidity()) {
      await this.#refuse(current.session);
      return undefined;
    }
    try {
      current.receipt = await current.session.transmit();
    } catch (error) {
      this.#failure = `${error instanceof Error ? error.message : String(error)} Vos données sont conservées : vous pouvez transmettre à nouveau.`;
      this.#announcer?.assertive(this.#failure);
      throw error;
    }
    current.guard.close();
    this.#host.dispatchEvent(new AktoTransmitEvent(current.receipt.id, current.receipt.reference));
    this.#host.requestUpdate();
    void this.#confirm(current.receipt.reference);
    return current.receipt;
  }

  async #refuse({ dossier }: Session): Promise<void> {
    const problems = errorsOf(dossier.evaluation().problems);
    this.#host.dispatchEvent(new AktoRefuseEvent(problems));
    await this.#host.updateComplete;
    this.#focus(summaryId);
  }

  async #confirm(reference: string): Promise<void> {
    await openDialog(this.#host.renderRoot as ShadowRoot, {
      title: 'Demande transmise',
      body: `Votre demande a bien été transmise à AKTO sous la référence ${reference}. Vous pouvez la retrouver dans le menu Dossiers.`,
      actions: [{ key: 'fermer', label: 'Fermer', variant: 'primary' }],
    });
  }

  readonly #actions: Actions = {
    openTab: (key, focus) => void this.#openTab(key, focus === 'tab' ? `${tabsId}-tab-${key}` : headingId),
    goTo: (path) => void this.#openTab(path.split('.', 1)[0] ?? '', path),
    save: () => void this.save().catch(() => undefined),
    transmit: () => void this.transmit().catch(() => undefined),
    keepMine: () => void this.session?.saver.keepMine(),
    chooseAnswers: () => void this.#chooseAnswers(),
  };

  async #chooseAnswers(): Promise<void> {
    const { session, opening } = this.#open();
    const { state } = session.saver;
    if (state.kind !== 'conflit') return;
    const taken = await chooseAnswers(this.#host.renderRoot as ShadowRoot, opening.definition, state.disagreements);
    if (taken) await session.choose(taken);
  }

  /** Nothing was pressed: only words tell that something is to be chosen. */
  #sayConflict({ saver }: Session): void {
    if (saver.state.kind === 'conflit') this.#announce(saveLabel(saver.state).detail ?? '');
  }

  async #openTab(key: string, focus: string): Promise<void> {
    const before = this.#tab();
    if (before.key !== key) {
      this.#host.onglet = key;
      this.#host.dispatchEvent(new AktoTabEvent(key));
    }
    await this.#host.updateComplete;
    this.#focus(focus);
  }

  /** Another tab is open, through a click or the address: the one before is now visited, and shows its errors. */
  tabChanged(before: string | undefined): void {
    const { definition } = this.#current?.opening ?? {};
    if (!this.#current || !definition?.tabs.some(({ key }) => key === before)) return;
    // What is only read is not changed by being read.
    if (this.#current.rendering.readonly) return;
    this.#current.session.dossier.leaveTab(before ?? '');
    void this.#current.session.saver.flush();
  }

  /** The open tab may have been hidden by an answer, or the address may name one that does not exist. */
  #leaveHiddenTab(): void {
    if (this.#host.onglet !== undefined && this.#tab().key !== this.#host.onglet) this.#host.onglet = this.#tab().key;
    else if (this.#host.onglet === undefined) this.#host.requestUpdate();
  }

  #tab(): Tab {
    const { opening, session } = this.#open();
    const visible = opening.definition.tabs.filter(({ key }) => session.dossier.tab(key).visible);
    const tab = visible.find(({ key }) => key === this.#host.onglet) ?? visible[0];
    if (!tab) throw new Error('Ce dispositif n’a aucun onglet visible.');
    return tab;
  }

  #rendering({ dossier, files }: Session, today: string, readonly: boolean): Rendering {
    return {
      dossier,
      files,
      readonly: readonly || this.#host.readonly,
      reopened: dossier.draft.reopened,
      today,
      showMessage: (title, text) =>
        void openDialog(this.#host.renderRoot as ShadowRoot, { title, body: text, actions: [{ key: 'fermer', label: 'Fermer', variant: 'primary' }] }),
      announce: this.#announce,
      focus: this.#focus,
      nodes: renderNodes,
    };
  }

  #ask(question: { title: string; text: string; answers: Readonly<Record<LeaveAnswer, string>> }): Promise<LeaveAnswer> {
    const [first, ...others] = Object.entries(question.answers) as [LeaveAnswer, string][];
    const action = ([key, label]: [LeaveAnswer, string]) => ({ key, label });
    return openDialog(this.#host.renderRoot as ShadowRoot, {
      title: question.title,
      body: question.text,
      actions: [...(first ? [{ ...action(first), variant: 'primary' as const }] : []), ...others.map(action)],
    }).then((answer) => (answer as LeaveAnswer) || 'rester');
  }

  readonly #focus = (id: string): void => {
    this.#host.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
  };

  readonly #announce = (text: string): void => this.#announcer?.polite(text);

  readonly #onSaved = (): void => {
    const draft = this.session?.dossier.draft;
    if (draft) this.#host.dispatchEvent(new AktoSaveEvent(draft.id, draft.revision, draft.savedAt ?? ''));
  };

  #open(): Current {
    if (!this.#current) throw new Error('Le dossier n’est pas encore ouvert.');
    return this.#current;
  }
}

const stopBoth = (one: () => void, other: () => void) => (): void => {
  one();
  other();
};
