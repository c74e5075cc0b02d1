import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { headerFrame } from '../navigation/site-header.js';
import { siteStyles } from '../navigation/site-styles.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';
import { assign } from './assign.js';
import { optionalText } from './attributes.js';
import { Slots } from './slots.js';

/**
 * The top of every page: the way home, the menu, and who is signed in (S21).
 *
 * @tagname akto-header
 * @summary En-tête de page
 * @slot - The links of the menu, one `<a>` each, that of this page with `aria-current="page"`.
 * @csspart bar - What keeps it as wide as the page.
 * @csspart brand - The way home.
 * @csspart menu - The menu.
 * @csspart profile - Who is signed in.
 * @cssprop [--akto-page-width=76rem] - Of the page's content.
 */
export class AktoHeader extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, slotAssignment: 'manual' };
  static override styles: CSSResultGroup = [tokens, base, siteStyles];
  static override properties = {
    home: {},
    service: {},
    profile: { converter: optionalText },
    user: { converter: optionalText },
  };

  /** Address of the home page. */
  declare home: string;
  /** What the site is, after « AKTO ». */
  declare service: string;
  /** In what capacity the person is here: « Adhérent ». */
  declare profile: string | undefined;
  /** Who is signed in. */
  declare user: string | undefined;

  constructor() {
    super();
    this.home = '/';
    this.service = 'Mon Espace';
    // Rendered anew when a child comes or goes.
    new Slots(this);
  }

  protected override render(): TemplateResult {
    const { home, service, profile, user = '' } = this;
    return headerFrame({
      home,
      service,
      entries: [...this.children].map((child) => html`<slot ${assign(child)}></slot>`),
      profile: profile === undefined ? undefined : { name: profile, user },
    });
  }
}

define('akto-header', AktoHeader);

declare global {
  interface HTMLElementTagNameMap {
    'akto-header': AktoHeader;
  }
}
