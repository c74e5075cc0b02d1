import { button, formStyles, oneSheet } from '@akto/design-system';
import { loadDispositif, type Definition, type Draft, type Reference } from '@akto/core';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { CatalogueError, loadFromCatalogue, type DispositifModule } from './catalogue.js';
import { DossierController } from './dossier-controller.js';
import { dossierStyles } from './dossier-styles.js';
import { loadWhenIdle } from './parts.js';
import { failed, loading, page } from './rendering/page.js';
import { sampleReferences } from './sample/reference.js';
import { todayInParis } from './session/clock.js';
import { open } from './session/open.js';
import { IndexedDbStore } from './store/index.js';
import type { DossierStore, Saved, TransmittedDossier } from './store/store.js';
import { refuseStrayFiles } from './stray-files.js';

/** Milliseconds after which a wait is shown; a shorter one would only flash. */
const SEEN = 200;

/**
 * Renders, checks, saves and transmits a dossier of any compiled dispositif.
 *
 * @summary A whole administrative dossier, from its tabs to its transmission.
 * @fires {AktoSaveEvent} akto-save - The dossier was saved, on demand or automatically.
 * @fires {AktoTransmitEvent} akto-transmit - The dossier was transmitted; carries its reference.
 * @fires {AktoRefuseEvent} akto-refuse - A transmission was refused; carries the problems.
 * @fires {AktoTabEvent} akto-tab - The person went to another tab.
 */
export class AktoDossier extends LitElement {
  static override properties = {
    dispositif: { reflect: true },
    catalogue: {},
    dossier: { reflect: true },
    onglet: { reflect: true },
    readonly: { type: Boolean, reflect: true },
    store: { attribute: false },
    reference: { attribute: false },
    definition: { attribute: false },
    today: { attribute: false },
    _status: { state: true },
    _slow: { state: true },
  };

  // What always goes together is one sheet: each costs the browser an analysis and a set of rules of its own.
  static override styles = oneSheet([formStyles, dossierStyles]);

  /** Folder of the compiled modules when `catalogue` says nothing: beside the script. */
  static catalogue = '';

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
  /** Where drafts, files and transmitted dossiers are kept; in this browser by default. */
  declare store: DossierStore | undefined;
  /** The employer's reference data for a new dossier; a sample company by default. */
  declare reference: Reference | undefined;
  /** A compiled dispositif (the module's default export, or what it gives), instead of one by its code. */
  declare definition: DispositifModule | Definition | undefined;
  /** ISO date of today for the rules; Paris's date by default. */
  declare today: string | undefined;

  /** The loading is long enough to be seen. */
  declare private _slow: boolean;
  declare private _status: 'loading' | 'open' | { readonly failure: string };

  readonly #controller = new DossierController(this, () => this.#startAnew());
  #loading: object | undefined;
  #focusAsked = false;

  constructor() {
    super();
    this.readonly = false;
    this._status = 'loading';
    this._slow = false;
    refuseStrayFiles(this);
  }

  /** The draft as it stands, once it is open. */
  get draft(): Draft | undefined {
    return this.#controller.session?.dossier.draft;
  }

  /** Saves now. Rejects with the store's error, in French, when it cannot; nothing is lost. */
  save(): Promise<Saved> {
    return this.#controller.save();
  }

  /** Checks, and transmits when nothing is wrong. Resolves with undefined after a refusal, which the page shows. */
  transmit(): Promise<TransmittedDossier | undefined> {
    return this.#controller.transmit();
  }

  /** Whether the dossier could be transmitted. Shows nothing. */
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
    if (this.hasUpdated) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading = undefined;
    this.#controller.close();
    this._status = 'loading';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (['dispositif', 'catalogue', 'dossier', 'store', 'definition'].some((name) => changed.has(name as keyof AktoDossier))) {
      void this.#load();
    } else if (changed.has('onglet')) {
      this.#controller.tabChanged(changed.get('onglet'));
    }
  }

  protected override updated(): void {
    if (!this.#focusAsked || this._status === 'loading') return;
    this.#focusAsked = false;
    this.renderRoot.querySelector('h1')?.focus();
  }

  protected override render(): unknown {
    // Always the same template: changing it would sweep away what the announcer and the windows add to the root.
    return html`${this.#content()}`;
  }

  #content(): unknown {
    if (this._status === 'loading') return loading(this._slow);
    if (this._status === 'open') return page(this.#controller.view());
    return failed(this._status.failure, this.#retry());
  }

  #retry(): TemplateResult {
    return html`<div class="akto-actions">${button({ label: 'Réessayer', onClick: () => void this.#load() })}</div>`;
  }

  /** After a transmission: back to the first tab, of another dossier. */
  #startAnew(): void {
    this.onglet = undefined;
    void this.#load({ anew: true });
    this.focus();
  }

  async #load({ anew = false } = {}): Promise<void> {
    const token = (this.#loading = {});
    this.#controller.close();
    this._status = 'loading';
    const slow = setTimeout(() => (this._slow = true), SEEN);
    try {
      const definition = await this.#definition();
      const store = (this.store ??= new IndexedDbStore());
      const today = this.today ?? todayInParis();
      const reference = this.reference ?? sampleReferences[0];
      const opened = await open({ definition, store, today, reference, id: this.dossier, anew });
      if (token !== this.#loading) return;
      this.#controller.open({ definition, store, today, opened });
      await this.#controller.ready();
      if (token !== this.#loading) return;
      this._status = 'open';
      loadWhenIdle();
    } catch (error) {
      if (token === this.#loading) this._status = { failure: error instanceof Error ? error.message : String(error) };
    } finally {
      clearTimeout(slow);
      this._slow = false;
    }
  }

  async #definition(): Promise<Definition> {
    const { definition, dispositif } = this;
    if (typeof definition === 'function') return loadDispositif(definition);
    if (definition) return definition;
    if (!dispositif) throw new CatalogueError('Il manque l’attribut « dispositif » (par exemple dispositif="MOBILITE").');
    return loadFromCatalogue(new URL(this.catalogue ?? AktoDossier.catalogue, document.baseURI).href, dispositif);
  }
}
