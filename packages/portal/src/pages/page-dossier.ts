import type { Definition, Draft } from '@akto/core';
import { formStyles } from '@akto/design-system';
import '@akto/dossier/akto-dossier.js';
import { loadFromCatalogue, type AktoDossier, type AktoTabEvent, type TransmittedDossier } from '@akto/dossier';
import { html, LitElement, type PropertyValues } from 'lit';
import { dispositifs, dispositifsUrl } from '../dispositifs.js';
import { addressOf } from '../new-dossier.js';
import { PageController } from '../page-controller.js';
import type { Portal } from '../portal.js';
import { loadSentVersion } from '../transmitted/sent-version.js';
import '../transmitted/transmitted-dossier.js';
import { goneDispositif } from './gone-dispositif.js';
import { Loaded } from './loaded.js';
import { pageStyles } from './page-styles.js';

const missing = html`<h1 tabindex="-1">Dossier introuvable</h1>
  <p class="lead">Ce dossier n’existe pas ou plus : il a peut-être été supprimé.</p>
  <p><a href="/brouillons">Voir les brouillons</a></p>`;

/** What is kept under the address; `definition` is undefined when the portal no longer has the dispositif. */
interface Found {
  readonly draft: Draft | undefined;
  readonly transmitted: TransmittedDossier | undefined;
  /** Of what the form shows: a draft follows the version that is offered, what was transmitted keeps the one it was sent with. */
  readonly definition: Definition | undefined;
  /** Of each transmission, by its hash. */
  readonly sent: ReadonlyMap<string, Definition>;
}

/** One dossier: a draft or the form of a transmitted one at `/dossiers/<id>/<onglet>`, what was transmitted at `/dossiers/<id>`. */
export class PageDossier extends LitElement {
  static override properties = { portal: { attribute: false }, instructs: { type: Boolean }, dossier: {}, onglet: {} };
  static override styles = [formStyles, pageStyles];

  declare portal: Portal;
  /** The person examines dossiers rather than filing them. */
  declare instructs: boolean;
  declare dossier: string;
  declare onglet: string | undefined;

  readonly #page = new PageController(this, 'Dossier');
  readonly #found = new Loaded(this, () => this.#find());
  #unguard: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unguard?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('onglet') && this.hasUpdated) this.#name(this.#found.value);
    // From the form back to the dossier, which may have been transmitted meanwhile.
    if (changed.has('onglet') && this.hasUpdated && this.onglet === undefined) void this.#found.reload();
    if (!changed.has('dossier')) return;
    this.#unguard?.();
    this.#unguard = this.portal.navigation.guard(`/dossiers/${this.dossier}`, () => this.#element?.mayLeave() ?? Promise.resolve(true));
    if (this.hasUpdated) void this.#found.reload();
  }

  protected override render(): unknown {
    return this.#found.render(({ draft, transmitted, definition, sent }) => {
      if (!draft && !transmitted) return missing;
      if (!definition) return goneDispositif(this.portal.store, draft ?? transmitted);
      if (transmitted && this.onglet === undefined) {
        return html`<transmitted-dossier .portal=${this.portal} ?instructs=${this.instructs} .dossier=${transmitted} .definition=${definition} .sent=${sent}></transmitted-dossier>`;
      }
      return html`<akto-dossier
        .definition=${definition}
        dispositif=${definition.code}
        dossier=${this.dossier}
        onglet=${this.onglet ?? ''}
        .store=${this.portal.store}
        @akto-tab=${this.#onTab}
      ></akto-dossier>`;
    });
  }

  get #element(): AktoDossier | null {
    return this.renderRoot.querySelector('akto-dossier');
  }

  readonly #onTab = ({ onglet }: AktoTabEvent): void => {
    void this.portal.navigation.go(`/dossiers/${this.dossier}/${onglet}`);
  };

  async #find(): Promise<Found> {
    const { store, navigation } = this.portal;
    const [draft, transmitted, entries] = await Promise.all([store.open(this.dossier), store.dossier(this.dossier), dispositifs()]);
    const code = draft?.dispositif ?? transmitted?.transmission.dispositif;
    if (draft && code === '') await navigation.go(addressOf(draft), { replace: true });
    const isOffered = entries.some((entry) => entry.code === code);
    const offered = code && isOffered ? await loadFromCatalogue(dispositifsUrl, code) : undefined;
    const sent = new Map<string, Definition>();
    for (const { transmission } of transmitted && offered ? [transmitted, ...transmitted.versions] : []) {
      sent.set(transmission.hash, await loadSentVersion(entries, transmission, offered as Definition));
    }
    const found = { draft, transmitted, definition: (draft ? undefined : sent.get(transmitted?.transmission.hash ?? '')) ?? offered, sent };
    this.#name(found);
    return found;
  }

  /** The name of the page follows the tab, so that history and windows can be told apart (WCAG 2.4.2). */
  #name(found: Found | undefined): void {
    const { definition } = found ?? {};
    if (!definition) return;
    const tab = definition.tabs.find(({ key }) => key === this.onglet);
    this.#page.rename(tab ? `${tab.title} — ${definition.title}` : definition.title);
  }
}

customElements.define('page-dossier', PageDossier);
