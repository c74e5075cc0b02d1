import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { siteFooter } from '../navigation/site-footer.js';
import { siteStyles } from '../navigation/site-styles.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';

/**
 * The bottom of every page.
 *
 * @tagname akto-footer
 * @summary Pied de page
 * @slot - Links and legal notices.
 * @csspart bar - What keeps it as wide as the page.
 * @cssprop [--akto-page-width=76rem] - Of the page's content.
 */
export class AktoFooter extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, siteStyles];

  protected override render(): TemplateResult {
    return siteFooter(html`<slot></slot>`);
  }
}

define('akto-footer', AktoFooter);

declare global {
  interface HTMLElementTagNameMap {
    'akto-footer': AktoFooter;
  }
}
