import { alert, Announcer, button, formStyles, openDialog, pageStyles as aroundForms, statefulStyles, stepper } from '@akto/design-system';
import { lookUpWords, nameOf, placeOf, siretText } from '@akto/dossier';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { CONTROL, question } from '../nouvelle-demande/question.js';
import { expectedSteps, isDeadEnd } from '../nouvelle-demande/questions.js';
import { RequestController, type Asking } from '../nouvelle-demande/request-controller.js';
import { requestStyles } from '../nouvelle-demande/request-styles.js';
import { stepWords } from '../nouvelle-demande/words.js';
import { PageController } from '../page-controller.js';
import type { Portal } from '../portal.js';
import { awaited } from './awaited.js';
import { CreateButton } from './create-button.js';
import { pageStyles } from './page-styles.js';

/** « Nouvelle demande » (S45 to S55): for whom, and what, one question after the other, at `/nouvelle-demande/<draft>/<step>`. */
export class PageNouvelleDemande extends LitElement {
  static override properties = {
    portal: { attribute: false },
    draft: {},
    etape: {},
    query: {},
    _error: { state: true },
    _failure: { state: true },
    _busy: { state: true },
  };
  static override styles = [formStyles, statefulStyles, aroundForms, pageStyles, requestStyles];

  declare portal: Portal;
  declare draft: string;
  declare etape: string | undefined;
  declare query: string;
  /** What is said of the question left without an answer. */
  declare private _error: string;
  /** Why the store did not keep what was answered. */
  declare private _failure: string;
  declare private _busy: boolean;

  readonly #request = new RequestController(this);
  readonly #page = new PageController(this, 'Nouvelle demande');
  readonly #create = new CreateButton(this);
  #announcer: Announcer | undefined;
  #shown = '';

  constructor() {
    super();
    this._error = '';
    this._failure = '';
    this._busy = false;
  }

  protected override firstUpdated(): void {
    this.#announcer = new Announcer(this.renderRoot as ShadowRoot);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('draft') || changed.has('etape') || changed.has('query')) this.#request.arrive();
    const { state } = this.#request;
    const shown = state.kind === 'asking' ? state.place.step : state.kind;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this._error = '';
    if (state.kind === 'asking') this.#page.arrive(`${stepWords[state.place.step].question} — Nouvelle demande`);
  }

  protected override render(): unknown {
    const { state } = this.#request;
    switch (state.kind) {
      case 'loading':
        return awaited;
      case 'missing':
        return html`<h1 tabindex="-1">Brouillon introuvable</h1>
          <p class="lead">Ce brouillon n’existe pas ou plus : il a peut-être été supprimé, transmis, ou appartient à un autre compte.</p>
          <div class="akto-actions">${this.#create.template()}<a class="akto-button" href="/brouillons">Voir les brouillons</a></div>`;
      case 'begun':
        return this.#begun(state.draft.id);
      case 'failed':
        return html`<h1 tabindex="-1">Nouvelle demande</h1>
          ${alert({ level: 'error', title: 'Le chargement n’a pas abouti', body: state.message })}
          <div class="akto-actions">${button({ label: 'Réessayer', onClick: () => this.#request.retry() })}</div>`;
      case 'asking':
        return this.#asking(state);
    }
  }

  /** S66 */
  #begun(id: string): TemplateResult {
    return html`<h1 tabindex="-1">Ce dossier est commencé</h1>
      <p class="lead">Le choix de l’entreprise et du dispositif n’est plus modifiable une fois le dossier commencé. En cas d’erreur, merci de ressaisir un nouveau dossier.</p>
      <div class="akto-actions"><a class="akto-button" href="/dossiers/${id}">Reprendre le dossier</a>${this.#create.template()}</div>`;
  }

  #asking(asking: Asking): TemplateResult {
    const { place, facts, astray } = asking;
    const steps = expectedSteps(facts, place.choices);
    return html`<div class="request">
      <div class="request-head">
        <p class="request-title">Nouvelle demande</p>
        ${button({ label: 'Quitter', about: 'la saisie', icon: 'close', variant: 'plain', onClick: () => void this.#quit() })}
      </div>
      ${steps.length > 1 ? stepper({ steps: steps.map((step) => stepWords[step].step), current: steps.indexOf(place.step) }) : nothing}
      ${astray
        ? alert({ level: 'info', title: 'Reprenez ici votre demande', body: 'L’adresse demandée menait à une étape ou à un choix qui n’existe pas, ou plus, pour cette demande.' })
        : nothing}
      ${this.#failed()}
      <div class="akto-card question">
        ${this.#employer(asking)}
        ${question({ asking, provider: this.portal.provider, error: this._error, onAnswer: (answers) => this.#answer(answers) })}
        ${this.#lookUp(asking)}
      </div>
      <div class="request-actions">
        ${button({ label: 'Retour', icon: 'chevron-left', onClick: () => void this.#request.back() })}
        ${isDeadEnd(facts, place) ? nothing : button({ label: 'Continuer', variant: 'primary', icon: 'chevron-right', iconAfter: true, busy: this._busy, onClick: () => void this.#continue() })}
      </div>
    </div>`;
  }

  /** For whom the request is, once that is known and no longer the question. */
  #employer({ facts: { establishment }, place: { step } }: Asking): TemplateResult | typeof nothing {
    if (!establishment || step === 'entreprise' || step === 'etablissement') return nothing;
    return html`<p class="employer">Demande pour <strong>${nameOf(establishment)}</strong>, SIRET ${siretText(establishment.siret)}, ${placeOf(establishment)}</p>`;
  }

  #lookUp({ employer: { lookUp } }: Asking): TemplateResult {
    return html`<div class="lookup" role="status">${lookUp.state === 'idle' || lookUp.state === 'found' ? nothing : this.#trouble(lookUp.state)}</div>`;
  }

  #trouble(state: keyof typeof lookUpWords): TemplateResult {
    const { title, body } = lookUpWords[state];
    if (state === 'waiting') return html`<p>${title}</p>`;
    return html`${alert({ level: 'warning', title, body })}
      ${state === 'unavailable' ? html`<div class="akto-actions">${button({ label: 'Réessayer', onClick: () => this.#request.retry() })}</div>` : nothing}`;
  }

  #failed(): TemplateResult | typeof nothing {
    return this._failure ? alert({ level: 'error', title: 'Votre demande n’a pas pu être enregistrée', body: this._failure }) : nothing;
  }

  #answer(answers: Parameters<RequestController['answer']>[0]): void {
    this._error = '';
    this.#request.answer(answers);
  }

  async #continue(): Promise<void> {
    this._busy = true;
    this._failure = '';
    try {
      if (!(await this.#request.continue())) await this.#refuse();
    } catch (error) {
      this._failure = error instanceof Error ? error.message : String(error);
      this.#announcer?.assertive(this._failure);
    }
    this._busy = false;
  }

  async #refuse(): Promise<void> {
    const { state } = this.#request;
    if (state.kind !== 'asking') return;
    const { step, choices } = state.place;
    const { lookUp } = state.employer;
    if (choices[step] === undefined && lookUp.state !== 'unavailable') this._error = stepWords[step].missing;
    else if (lookUp.state !== 'idle') this.#announcer?.assertive(lookUp.state === 'found' ? '' : lookUpWords[lookUp.state].title);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${CONTROL}`)?.focus();
  }

  /** S50: the draft is kept, unless the person would rather not. */
  async #quit(): Promise<void> {
    const answer = await openDialog(this.renderRoot as ShadowRoot, {
      title: 'Quitter la saisie ?',
      body: 'Cette demande est enregistrée : vous pourrez la reprendre dans le menu « Brouillons ».',
      actions: [
        { key: 'rester', label: 'Continuer la saisie', variant: 'primary' },
        { key: 'quitter', label: 'Quitter' },
        { key: 'supprimer', label: 'Quitter et supprimer le brouillon', variant: 'plain' },
      ],
    });
    if (answer === 'supprimer') await this.portal.store.discard(this.draft);
    if (answer === 'supprimer' || answer === 'quitter') await this.portal.navigation.go('/');
  }
}

customElements.define('page-nouvelle-demande', PageNouvelleDemande);
