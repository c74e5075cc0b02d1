import { button, formStyles, radioGroup } from '@akto/design-system';
import { newDraft } from '@akto/core';
import { loadFromCatalogue, todayInParis } from '@akto/dossier';
import { html, LitElement } from 'lit';
import { dispositifs, dispositifsUrl, type DispositifEntry } from '../dispositifs.js';
import { PageController } from '../page-controller.js';
import type { Portal } from '../portal.js';
import { Loaded } from './loaded.js';
import { pageStyles } from './page-styles.js';

/** « Nouvelle demande »: which dispositif the new draft is for (S45, S52). */
export class PageNouvelleDemande extends LitElement {
  static override properties = { portal: { attribute: false }, draft: {}, _chosen: { state: true }, _error: { state: true } };
  static override styles = [formStyles, pageStyles];

  declare portal: Portal;
  /** Id of the draft. */
  declare draft: string;
  declare private _chosen: string | undefined;
  declare private _error: string;

  readonly #offered = new Loaded(this, async () => (await dispositifs()).filter(isOpen));

  constructor() {
    super();
    this._error = '';
    new PageController(this, 'Nouvelle demande');
  }

  protected override render(): unknown {
    return html`<div class="page-head"><h1 tabindex="-1">Nouvelle demande</h1></div>
      ${this.#offered.render(
        (entries) => html`${radioGroup<string>({
            id: 'dispositif',
            label: 'Quel dispositif ?',
            required: true,
            options: entries.map(({ code, title }) => ({ code, title })),
            value: this._chosen,
            error: this._error || undefined,
            onInput: (code) => {
              this._chosen = code;
              this._error = '';
            },
          })}
          <div class="akto-actions">
            ${button({ label: 'Retour', onClick: () => void this.portal.navigation.go('/') })}
            ${button({ label: 'Continuer', variant: 'primary', onClick: () => void this.#continue() })}
          </div>`,
      )}`;
  }

  async #continue(): Promise<void> {
    if (this._chosen === undefined) {
      this._error = 'Choisissez un dispositif pour continuer.';
      this.renderRoot.querySelector<HTMLElement>('#dispositif')?.focus();
      return;
    }
    try {
      await this.#choose(this._chosen);
    } catch (error) {
      this._error = error instanceof Error ? error.message : String(error);
    }
  }

  async #choose(code: string): Promise<void> {
    const { store, navigation, reference } = this.portal;
    const begun = await store.open(this.draft);
    if (!begun) throw new Error('Ce brouillon n’existe plus : créez un nouveau dossier.');
    if (begun.dispositif === '') {
      const definition = await loadFromCatalogue(dispositifsUrl, code);
      const draft = newDraft(definition, { id: begun.id, reference, today: todayInParis() });
      await store.save({ ...draft, revision: begun.revision });
    }
    await navigation.go(`/dossiers/${begun.id}`, { replace: true });
  }
}

/** Whether a new dossier may be opened today. */
function isOpen({ valid }: DispositifEntry): boolean {
  const today = todayInParis();
  return (valid.from ?? today) <= today && today <= (valid.to ?? today);
}

customElements.define('page-nouvelle-demande', PageNouvelleDemande);
