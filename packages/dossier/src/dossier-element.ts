import { button, words } from '@akto/design-system';
import type { Definition, Draft, Reference } from '@akto/core';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Asked } from './asked.js';
import type { DispositifModule } from './catalogue.js';
import { DossierController } from './dossier-controller.js';
import { Loading } from './loading.js';
import { failed, loading, page } from './rendering/page.js';
import type { DossierStore, Saved, TransmittedDossier } from './store/store.js';
import { refuseStrayFiles } from './stray-files.js';
import { firstStyles } from './styles/first-styles.js';
import type { Texts } from './texts.js';

/**
 * Renders, checks, saves and transmits a dossier of any compiled dispositif.
 *
 * @summary A whole administrative dossier, from its tabs to its transmission.
 * @fires {AktoSaveEvent} akto-save - The dossier was saved, on demand or automatically.
 * @fires {AktoTransmitEvent} akto-transmit - The dossier was transmitted; carries its reference.
 * @fires {AktoRefuseEvent} akto-refuse - A transmission was refused; carries the problems.
 * @fires {AktoTabEvent} akto-tab - The person went to another tab.
 * @fires {AktoErrorEvent} akto-error - The dossier cannot be shown, saved or sent; carries the error and its code.
 * @csspart heading - Every title.
 * @csspart link - A link.
 * @csspart button - Every button with words.
 * @csspart label - The label of a field, of a document or of a group of rows.
 * @csspart help - What stands under a label: description, format, example.
 * @csspart control - What an answer is typed or chosen in.
 * @csspart choice-label - The label of a box or of one of several choices.
 * @csspart message - What is wrong with an answer.
 * @csspart alert - A notice.
 * @csspart summary - The frame of what is to be corrected after a refusal.
 * @csspart row - One row of a group.
 * @csspart bar - How far a file is sent.
 * @csspart body - The words of a dialog.
 * @csspart actions - The buttons of a dialog.
 * @csspart close - The cross of a dialog.
 * @cssprop [--akto-theme-page] - Colour around what is written.
 * @cssprop [--akto-theme-surface] - Of a card, a control.
 * @cssprop [--akto-theme-sunken] - Of what cannot be changed.
 * @cssprop [--akto-theme-text] - Of words.
 * @cssprop [--akto-theme-muted] - Of words that matter less.
 * @cssprop [--akto-theme-line] - Between two things.
 * @cssprop [--akto-theme-border] - Of a control.
 * @cssprop [--akto-theme-primary] - Of a button, a link.
 * @cssprop [--akto-theme-primary-hover] - Of those under the pointer.
 * @cssprop [--akto-theme-primary-soft] - Behind what is chosen.
 * @cssprop [--akto-theme-accent] - Of what is to be seen first.
 * @cssprop [--akto-theme-font] - Family of every text.
 * @cssprop [--akto-theme-radius] - Rounding of a card’s corners; those of controls follow.
 */
export class AktoDossier extends LitElement {
  static override properties = {
    dispositif: { reflect: true },
    catalogue: { reflect: true },
    dossier: { reflect: true },
    onglet: { reflect: true },
    readonly: { type: Boolean, reflect: true },
    endpoint: { reflect: true },
    store: { attribute: false },
    reference: { attribute: false },
    definition: { attribute: false },
    today: { attribute: false },
  };

  static override styles = firstStyles;

  /** Folder of the compiled modules when `catalogue` says nothing: beside the script. */
  static catalogue = '';

  /**
   * The page's own words, each by the words it replaces: `AktoDossier.texts = { Transmettre: 'Envoyer' }`. For every dossier of the
   * page; to be given before they open.
   */
  static get texts(): Texts {
    return words;
  }

  static set texts(own: Texts) {
    Object.assign(words, own);
  }

  /**
   * Whether a dossier was put in a page, or rehearsed.
   * @ignore
   */
  static isUsed = false;

  /** Code of the dispositif, such as CAR. */
  declare dispositif: string | undefined;
  /** Address of the folder of compiled dispositifs, relative to the page. */
  declare catalogue: string | undefined;
  /** Id of the dossier to resume; without it, the draft of this dispositif that was saved last, or a new one. */
  declare dossier: string | undefined;
  /** Key of the open tab; the first one by default. */
  declare onglet: string | undefined;
  /** Shows the dossier without letting it be changed. */
  declare readonly: boolean;
  /** Address of the API of a server that keeps drafts, files and transmitted dossiers, such as `/api`; without it, they stay in this browser. */
  declare endpoint: string | undefined;
  /** Where drafts, files and transmitted dossiers are kept, instead of what `endpoint` says. */
  declare store: DossierStore | undefined;
  /** The employer's reference data for a new dossier; a sample company by default. */
  declare reference: Reference | undefined;
  /** A compiled dispositif (the module's default export, or what it gives), instead of one by its code. */
  declare definition: DispositifModule | Definition | undefined;
  /** ISO date of today for the rules; Paris's date by default. */
  declare today: string | undefined;

  readonly #controller = new DossierController(this, { startAnew: () => this.#startAnew(), openDossier: (id) => this.#openDossier(id) });
  readonly #loading = new Loading({ host: this, controller: this.#controller, asked: () => this.#asked() });
  #focusAsked = false;

  constructor() {
    super();
    this.readonly = false;
    refuseStrayFiles(this);
  }

  /**
   * Resolves with the draft once it is open and shown, as the properties now ask; rejects with what prevents it. Waits for the
   * element to be in the page.
   */
  get ready(): Promise<Draft> {
    return this.updateComplete.then(async () => {
      const draft = await this.#loading.ready;
      await this.#controller.rendered;
      return draft;
    });
  }

  /** The draft as it stands, once it is open. */
  get draft(): Draft | undefined {
    return this.#controller.session?.dossier.draft;
  }

  /** Saves now, once the dossier is open. Rejects with the store's error, in French, when it cannot; nothing is lost. */
  async save(): Promise<Saved> {
    await this.ready;
    return this.#controller.save();
  }

  /**
   * Checks, and transmits when nothing is wrong, once the dossier is open. Resolves with undefined when something is: the element
   * shows it, and `akto-refuse` carries the problems. Rejects with the store's error, in French; nothing is lost.
   */
  async transmit(): Promise<TransmittedDossier | undefined> {
    await this.ready;
    return this.#controller.transmit();
  }

  /** Whether the dossier could be transmitted; false until it is open. Shows nothing. */
  checkValidity(): boolean {
    return this.#controller.session?.dossier.evaluation().valid ?? false;
  }

  /** The same, and shows every error. */
  reportValidity(): boolean {
    return this.#controller.reportValidity();
  }

  /** Whether the person may leave the page: asks while anything is not saved. For in-app navigation. */
  mayLeave(): Promise<boolean> {
    return this.#controller.mayLeave();
  }

  /** Puts the focus on the dossier's heading, once it is open. */
  override focus(): void {
    this.#focusAsked = true;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    AktoDossier.isUsed = true;
    // The words are French, whatever the page is in (WCAG 3.1.2).
    if (!this.lang) this.lang = 'fr';
    if (this.hasUpdated) void this.#loading.begin();
  }

  /**
   * Moved by `moveBefore`, which keeps the focus: nothing is to begin again.
   * @ignore
   */
  connectedMoveCallback(): void {}

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading.end();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || ['dispositif', 'catalogue', 'dossier', 'endpoint', 'store', 'definition'].some((name) => changed.has(name as keyof AktoDossier))) {
      // Another text of the definition that is shown takes its place: what is on the screen stays until then.
      void this.#loading.begin({ inPlace: changed.has('definition') && changed.size === 1 && this.#loading.status === 'open' });
    } else if (changed.has('onglet')) {
      this.#controller.tabChanged(changed.get('onglet'));
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#controller.rendered;
    return complete;
  }

  protected override updated(): void {
    this.#loading.rendered();
    const heading = this.#focusAsked && this.renderRoot.querySelector('h1');
    if (!heading) return;
    this.#focusAsked = false;
    heading.focus();
  }

  protected override render(): unknown {
    // Always the same template: changing it would sweep away what the announcer and the windows add to the root.
    return html`${this.#content()}`;
  }

  #content(): unknown {
    const { status } = this.#loading;
    if (status === 'open') return page(this.#controller.view());
    return typeof status === 'string' ? loading(status === 'waiting') : failed(status.failure, this.#retry());
  }

  #retry(): TemplateResult {
    return html`<div class="akto-actions">${button({ label: 'Réessayer', onClick: () => void this.#loading.begin() })}</div>`;
  }

  /** After a transmission: back to the first tab, of another dossier. */
  #startAnew(): void {
    this.onglet = undefined;
    void this.#loading.begin({ anew: true });
    this.focus();
  }

  #openDossier(id: string): void {
    void this.#loading.begin({ id });
    this.focus();
  }

  #asked(): Omit<Asked, 'anew'> {
    const { dispositif, definition, endpoint, store, reference, today } = this;
    const folder = (this.catalogue || AktoDossier.catalogue).replace(/\/?$/, '/');
    return { folder, dispositif, definition, id: this.dossier || undefined, endpoint, store, reference, today };
  }
}
