import { formStyles } from '@akto/design-system';
import '@akto/dossier/akto-dossier.js';
import type { AktoDossier, AktoTabEvent } from '@akto/dossier';
import { html, LitElement, type PropertyValues } from 'lit';
import { dispositifsUrl } from '../dispositifs.js';
import { PageController } from '../page-controller.js';
import type { Portal } from '../portal.js';
import { Loaded } from './loaded.js';
import { pageStyles } from './page-styles.js';

const missing = html`<h1 tabindex="-1">Dossier introuvable</h1>
  <p class="lead">Ce dossier n’existe pas ou plus dans ce navigateur : il a peut-être été supprimé.</p>
  <p><a href="/brouillons">Voir les brouillons</a></p>`;

/** One dossier, at `/dossiers/<id>/<onglet>`. */
export class PageDossier extends LitElement {
  static override properties = { portal: { attribute: false }, dossier: {}, onglet: {} };
  static override styles = [formStyles, pageStyles];

  declare portal: Portal;
  declare dossier: string;
  declare onglet: string | undefined;

  readonly #code = new Loaded(this, () => this.#dispositif());
  #unguard: (() => void) | undefined;

  constructor() {
    super();
    new PageController(this, 'Dossier');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unguard?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('dossier')) return;
    this.#unguard?.();
    this.#unguard = this.portal.navigation.guard(`/dossiers/${this.dossier}`, () => this.#element?.mayLeave() ?? Promise.resolve(true));
    if (this.hasUpdated) void this.#code.reload();
  }

  protected override render(): unknown {
    return this.#code.render(
      (code) =>
        code === undefined
          ? missing
          : html`<akto-dossier
              dispositif=${code}
              catalogue=${dispositifsUrl}
              dossier=${this.dossier}
              onglet=${this.onglet ?? ''}
              .store=${this.portal.store}
              @akto-tab=${this.#onTab}
            ></akto-dossier>`,
    );
  }

  get #element(): AktoDossier | null {
    return this.renderRoot.querySelector('akto-dossier');
  }

  readonly #onTab = ({ onglet }: AktoTabEvent): void => {
    void this.portal.navigation.go(`/dossiers/${this.dossier}/${onglet}`);
  };

  /** Undefined when there is no such dossier. */
  async #dispositif(): Promise<string | undefined> {
    const { store } = this.portal;
    const draft = await store.open(this.dossier);
    const code = draft?.dispositif ?? (await store.dossier(this.dossier))?.transmission.dispositif;
    if (code === '') await this.portal.navigation.go(`/nouvelle-demande/${this.dossier}`, { replace: true });
    return code;
  }
}

customElements.define('page-dossier', PageDossier);
