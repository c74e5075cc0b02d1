import { formStyles, pageStyles as portalStyles, siteStyles, statefulStyles } from '@akto/design-system';
import { html, LitElement, type TemplateResult } from 'lit';
import { foundationStyles } from './foundation-styles.js';
import { pageStyles } from './styles.js';

/** A part of a page, in a root of its own: what documents the design system is made with it. */
class DocsBlock extends LitElement {
  static override properties = { content: { attribute: false } };
  static override styles = [formStyles, portalStyles, siteStyles, statefulStyles, pageStyles, foundationStyles];
  declare content: TemplateResult;

  protected override render(): TemplateResult {
    return html`${this.content}`;
  }
}

if (!customElements.get('akto-docs-block')) customElements.define('akto-docs-block', DocsBlock);
