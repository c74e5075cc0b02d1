import { formStyles, linkList } from '@akto/design-system';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import settings from 'virtual:portail';
import { PageController } from '../page-controller.js';
import { pageStyles } from './page-styles.js';

/** A page of the footer, as schemas/portail.json writes it: accessibility, legal notice, personal data (S61), contact (S67). */
export class PageInformation extends LitElement {
  static override properties = { chemin: {} };
  static override styles = [formStyles, pageStyles];

  declare chemin: string;

  readonly #page = new PageController(this, 'Informations');

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('chemin')) this.#page.rename(this.#content?.titre ?? 'Page introuvable');
  }

  get #content(): (typeof settings)['pages'][number] | undefined {
    return settings.pages.find(({ chemin }) => chemin === this.chemin);
  }

  protected override render(): unknown {
    const content = this.#content;
    if (!content) return html`<h1 tabindex="-1">Page introuvable</h1><p><a href="/">Revenir à l’accueil</a></p>`;
    return html`<h1 tabindex="-1">${content.titre}</h1>
      ${content.sections.map(
        ({ titre, paragraphes, liens = [] }) => html`<section class="akto-prose">
          <h2>${titre}</h2>
          ${paragraphes.map((text) => html`<p>${withDurations(text)}</p>`)}
          ${liens.length > 0 ? linkList(liens.map(({ titre: text, href }) => ({ text, href }))) : nothing}
        </section>`,
      )}`;
  }
}

const { conservationJours, preavisJours } = settings.brouillons;

const withDurations = (text: string): string => text.replaceAll('{conservation}', String(conservationJours)).replaceAll('{preavis}', String(preavisJours));

customElements.define('page-information', PageInformation);
