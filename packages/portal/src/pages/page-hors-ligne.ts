import { button, formStyles } from '@akto/design-system';
import { html, LitElement } from 'lit';
import { PageController } from '../page-controller.js';
import { pageStyles } from './page-styles.js';

/** In the place of a page whose code did not come; made of what the application has already. */
export class PageHorsLigne extends LitElement {
  static override styles = [formStyles, pageStyles];

  constructor() {
    super();
    new PageController(this, 'Page non chargée');
  }

  protected override render(): unknown {
    // A browser may remember that a module failed: only loading the page anew asks for it again.
    return html`<h1 tabindex="-1">Cette page n’a pas pu être chargée</h1>
      <p class="lead" role="alert">Le réseau ne répond pas, ou Mon Espace vient d’être mis à jour. Ce que vous avez enregistré est conservé.</p>
      <div class="akto-actions">${button({ label: 'Réessayer', variant: 'primary', onClick: () => location.reload() })}</div>`;
  }
}

customElements.define('page-hors-ligne', PageHorsLigne);
