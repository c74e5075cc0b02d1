import { formStyles } from '@akto/design-system';
import { html, LitElement } from 'lit';
import { PageController } from '../page-controller.js';
import { pageStyles } from './page-styles.js';

/** An address that leads nowhere. */
export class PageIntrouvable extends LitElement {
  static override styles = [formStyles, pageStyles];

  constructor() {
    super();
    new PageController(this, 'Page introuvable');
  }

  protected override render(): unknown {
    return html`<h1 tabindex="-1">Page introuvable</h1>
      <p class="lead">Cette adresse ne mène à aucune page de Mon Espace.</p>
      <p><a href="/">Revenir à l’accueil</a></p>`;
  }
}

customElements.define('page-introuvable', PageIntrouvable);
