import { formStyles } from '@akto/design-system';
import { html, LitElement } from 'lit';
import { dispositifs } from '../dispositifs.js';
import { PageController } from '../page-controller.js';
import type { Portal } from '../portal.js';
import { CreateButton } from './create-button.js';
import { dossierList } from './draft-list.js';
import { Loaded } from './loaded.js';
import { pageStyles } from './page-styles.js';

/** « Dossiers » (S85): what was transmitted. */
export class PageDossiers extends LitElement {
  static override properties = { portal: { attribute: false } };
  static override styles = [formStyles, pageStyles];

  declare portal: Portal;

  readonly #create = new CreateButton(this);
  readonly #work = new Loaded(this, () => Promise.all([this.portal.store.dossiers(), dispositifs()]));

  constructor() {
    super();
    new PageController(this, 'Dossiers');
  }

  protected override render(): unknown {
    return html`<div class="page-head">
        <h1 tabindex="-1">Dossiers</h1>
        ${this.#create.template()}
      </div>
      ${this.#work.render(([dossiers, entries]) => dossierList(dossiers, entries))}`;
  }
}

customElements.define('page-dossiers', PageDossiers);
