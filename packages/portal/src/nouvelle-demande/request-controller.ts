import type { Draft } from '@akto/core';
import { todayInParis } from '@akto/dossier';
import type { LitElement, ReactiveController } from 'lit';
import { catalogue } from '../catalogue.js';
import type { Portal } from '../portal.js';
import { addressOf, choicesOf } from './address.js';
import { isKnown, lookUpEmployer, unknownEmployer, type Employer } from './employer.js';
import { dispositifFor, questionsOf, type Facts } from './questions.js';
import { beginDossier, choicesIn, keepEmployer, publicIn, type Request } from './request.js';
import { arrive, choose, follow, next, previous, STEPS, type Answers, type Choices, type Place } from './steps.js';

/** A question, and what is known to answer it. */
export interface Asking {
  readonly kind: 'asking';
  readonly facts: Facts;
  readonly employer: Employer;
  readonly place: Place;
  /** The address asked for something that does not exist, or no longer. */
  readonly astray: boolean;
}

export type RequestState =
  | { readonly kind: 'loading' | 'missing' }
  | { readonly kind: 'failed'; readonly message: string }
  /** The dossier has begun: its employer cannot change any more (S66). */
  | { readonly kind: 'begun'; readonly draft: Draft }
  | Asking;

interface Host extends LitElement {
  readonly portal: Portal;
  /** Id of the draft. */
  readonly draft: string;
  /** The step in the address. */
  readonly etape: string | undefined;
  /** The query of the address. */
  readonly query: string;
}

/** Answers « Nouvelle demande ». Every step is an address: what it says is followed, and what is answered is noted in it. */
export class RequestController implements ReactiveController {
  readonly #host: Host;
  state: RequestState = { kind: 'loading' };
  #draft: Draft | undefined;
  #employer = unknownEmployer;
  #search = new AbortController();
  #settled: Promise<void> = Promise.resolve();
  /** The address of what is shown. */
  #address = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#search.abort();
    this.#address = '';
  }

  /** To be called whenever the address changes. */
  arrive(): void {
    if (this.#address !== location.pathname + location.search) this.retry();
  }

  retry(): void {
    this.#start((signal) => this.#load(signal));
  }

  /** Notes an answer, in the address too. */
  answer(answers: Answers): void {
    if (this.state.kind !== 'asking') return;
    const { facts, place } = this.state;
    const answered = choose(questionsOf(facts), place, answers);
    this.#show({ ...this.state, place: answered, astray: false });
    this.#start((signal) => this.#settle(place.step, { ...answered.choices, ...given(answers) }, { facts, signal, astray: false }));
  }

  /**
   * « Continuer »: keeps the employer in the draft (S4), then leads on. Resolves with false when the person must first do
   * something about what is shown. Rejects with the store's error.
   */
  async continue(): Promise<boolean> {
    await this.#settled;
    const { state } = this;
    if (state.kind !== 'asking' || !this.#draft) return false;
    const { facts, place, employer } = state;
    if (place.choices[place.step] === undefined || !isUsable(employer)) return false;
    const request = requestOf(facts, place.choices);
    this.#draft = await keepEmployer(this.#host.portal, this.#draft, request);
    const following = next(questionsOf(facts), place);
    if (following === 'end') await this.#begin(this.#draft, request, dispositifFor(place.choices) ?? '');
    else await this.#goTo(following);
    return true;
  }

  /** « Retour » (S51); at the first question, to the home page. */
  async back(): Promise<void> {
    const before = this.state.kind === 'asking' ? previous(questionsOf(this.state.facts), this.state.place) : undefined;
    if (before) await this.#goTo(before);
    else await this.#host.portal.navigation.go('/');
  }

  #start(work: (signal: AbortSignal) => Promise<void>): void {
    this.#search.abort();
    const { signal } = (this.#search = new AbortController());
    this.#settled = work(signal).catch((error: unknown) => {
      if (!signal.aborted) this.#show({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    });
  }

  async #load(signal: AbortSignal): Promise<void> {
    const { portal, draft: id, etape, query } = this.#host;
    const [known, draft] = await Promise.all([catalogue(), portal.store.open(id)]);
    signal.throwIfAborted();
    this.#draft = draft;
    if (!draft) return this.#show({ kind: 'missing' });
    if (draft.dispositif !== '') return this.#show({ kind: 'begun', draft });
    const { account } = portal;
    const facts: Facts = { sirets: account.sirets, establishment: undefined, catalogue: known, profile: account.profile.code, today: todayInParis() };
    await this.#settle(etape, { ...(etape === undefined && choicesIn(draft)), ...choicesOf(query) }, { facts, signal, astray: true });
  }

  /** Looks up what the answers name, then shows where they lead. `astray` says so when that is elsewhere. */
  async #settle(step: string | undefined, wanted: Choices, { facts, signal, astray }: { facts: Facts; signal: AbortSignal; astray: boolean }): Promise<void> {
    const { choices } = follow(questionsOf({ ...facts, establishment: undefined }), wanted);
    if (!isKnown(this.#employer, choices)) {
      if (this.state.kind === 'asking' && choices.etablissement !== undefined) this.#show({ ...this.state, employer: { ...this.#employer, lookUp: { state: 'waiting' } } });
      this.#employer = await lookUpEmployer(this.#host.portal.provider, this.#employer, choices, signal);
    }
    const { lookUp } = this.#employer;
    const found = { ...facts, establishment: lookUp.state === 'found' ? lookUp.establishment : undefined };
    // Nothing is asked about an establishment that is closed, unknown, …: the person chooses another.
    const usable = isUsable(this.#employer);
    const place = arrive(questionsOf(found), usable || step === 'entreprise' ? step : 'etablissement', wanted);
    const isElsewhere = (step !== undefined && step !== place.step) || STEPS.some((each) => wanted[each] !== undefined && wanted[each] !== place.choices[each]);
    this.#show({ kind: 'asking', facts: found, employer: this.#employer, place, astray: astray && usable && isElsewhere });
    await this.#note(place, { replace: true });
  }

  async #goTo(place: Place): Promise<void> {
    if (this.state.kind === 'asking') this.#show({ ...this.state, place, astray: false });
    await this.#note(place, { replace: false });
  }

  async #note(place: Place, options: { readonly replace: boolean }): Promise<void> {
    this.#address = addressOf(this.#host.draft, place);
    await this.#host.portal.navigation.go(this.#address, options);
  }

  async #begin(draft: Draft, request: Request, code: string): Promise<void> {
    const { portal } = this.#host;
    await beginDossier(portal, draft, request, code);
    await portal.navigation.go(`/dossiers/${draft.id}`, { replace: true });
  }

  #show(state: RequestState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

const isUsable = ({ lookUp: { state } }: Employer): boolean => state === 'found' || state === 'idle';

/** Without those that were taken back. */
const given = (answers: Answers): Choices => Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));

const requestOf = ({ catalogue: known, establishment }: Facts, choices: Choices): Request => ({
  establishment,
  public: publicIn(known, establishment, choices),
});
