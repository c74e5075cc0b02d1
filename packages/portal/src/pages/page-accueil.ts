import { formStyles } from '@akto/design-system';
import { html, LitElement } from 'lit';
import { dispositifs } from '../dispositifs.js';
import { PageController } from '../page-controller.js';
import type { Portal } from '../portal.js';
import { firstOf } from '../words.js';
import { CreateButton } from './create-button.js';
import { dossierList, draftList } from './draft-list.js';
import { Loaded } from './loaded.js';
import { pageStyles } from './page-styles.js';

/** Home: what can be done here, the drafts to resume, the dossiers last transmitted. */
export class PageAccueil extends LitElement {
  static override properties = { portal: { attribute: false } };
  static override styles = [formStyles, pageStyles];

  declare portal: Portal;

  readonly #create = new CreateButton(this);
  readonly #work = new Loaded(this, () =>
    Promise.all([this.portal.store.drafts(), this.portal.store.dossiers(), dispositifs()]),
  );

  constructor() {
    super();
    new PageController(this, 'Accueil');
  }

  protected override render(): unknown {
    return html`<div class="page-head">
        <h1 tabindex="-1">Bienvenue sur Mon Espace</h1>
        ${this.#create.template()}
      </div>
      <p class="lead">
        Saisissez ici vos demandes de formation et d’alternance, reprenez un brouillon, retrouvez les dossiers que vous avez
        transmis à AKTO.
      </p>
      ${this.#work.render(
        ([drafts, dossiers, entries]) => html`<section class="list" aria-labelledby="brouillons">
            <h2 id="brouillons">Brouillons à reprendre</h2>
            ${draftList(firstOf(drafts), entries)}
            ${drafts.length > 3 ? html`<p><a href="/brouillons">Tous les brouillons (${drafts.length})</a></p>` : ''}
          </section>
          <section class="list" aria-labelledby="dossiers">
            <h2 id="dossiers">Derniers dossiers transmis</h2>
            ${dossierList(firstOf(dossiers), entries)}
            ${dossiers.length > 3 ? html`<p><a href="/dossiers">Tous les dossiers (${dossiers.length})</a></p>` : ''}
          </section>`,
      )}`;
  }
}

customElements.define('page-accueil', PageAccueil);
