import { actionCard, actionCardStyles, emptyState, formStyles, tagStyles } from '@akto/design-system';
import { html, LitElement, type TemplateResult } from 'lit';
import settings from 'virtual:portail';
import { dispositifs } from '../dispositifs.js';
import { dossierLine, toDossierLine } from '../lists/dossier-line.js';
import { draftLine, toDraftLine } from '../lists/draft-line.js';
import { listStyles } from '../lists/styles.js';
import { PageController } from '../page-controller.js';
import type { Portal } from '../portal.js';
import { CreateButton } from './create-button.js';
import { Loaded } from './loaded.js';
import { pageStyles } from './page-styles.js';

/** So many of each are shown; the others are a link away. */
const SHOWN = 3;

/** Home: what can be done here, the drafts to resume, the dossiers last transmitted. */
export class PageAccueil extends LitElement {
  static override properties = { portal: { attribute: false } };
  static override styles = [formStyles, tagStyles, actionCardStyles, pageStyles, listStyles];

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
      ${this.#work.render(([drafts, dossiers, entries]) => {
        const now = new Date();
        const draftLines = drafts.map((draft) => toDraftLine(draft, entries)).sort((a, b) => Number(b.draft.reopened) - Number(a.draft.reopened));
        return html`${block(
            { id: 'brouillons', title: 'Brouillons à reprendre', all: 'Tous les brouillons', href: '/brouillons' },
            draftLines.map((line) => draftLine(line, { retention: settings.brouillons, now, level: 3 })),
            emptyState('Aucun brouillon', 'Un dossier commencé et pas encore transmis apparaît ici.'),
          )}
          ${block(
            { id: 'dossiers', title: 'Derniers dossiers transmis', all: 'Tous les dossiers', href: '/dossiers' },
            dossiers.map((dossier) => dossierLine(toDossierLine(dossier, entries), 3)),
            emptyState('Aucun dossier transmis', 'Une fois transmis à AKTO, un dossier apparaît ici avec sa référence.'),
          )}`;
      })}
      <section class="list" aria-labelledby="aide">
        <h2 id="aide">Besoin d’aide ?</h2>
        <ul class="akto-action-cards">
          <li>${actionCard({ level: 3, icon: 'info', title: 'Contacter votre conseiller', href: '/informations/contact', text: 'Une question, un problème ou une erreur dans un dossier.' })}</li>
          <li>${actionCard({ level: 3, icon: 'save', title: 'Mes données', href: '/mes-donnees', text: 'Exporter vos brouillons et vos dossiers, supprimer vos brouillons.' })}</li>
        </ul>
      </section>`;
  }
}

interface Block {
  readonly id: string;
  readonly title: string;
  readonly all: string;
  readonly href: string;
}

const block = ({ id, title, all, href }: Block, lines: readonly TemplateResult[], empty: TemplateResult): TemplateResult =>
  html`<section class="list" aria-labelledby=${id}>
    <div class="section-head">
      <h2 id=${id}>${title}</h2>
      ${lines.length > SHOWN ? html`<a href=${href}>${all} (${lines.length})</a>` : ''}
    </div>
    ${lines.length === 0 ? empty : html`<ul class="list">${lines.slice(0, SHOWN).map((line) => html`<li class="akto-card item">${line}</li>`)}</ul>`}
  </section>`;

customElements.define('page-accueil', PageAccueil);
