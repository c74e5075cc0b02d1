import { css, html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import type { ButtonVariant } from '../action/button.js';
import { buttonStyles } from '../action/button-styles.js';
import { link, linkStyles } from '../content/rich-text.js';
import { define } from '../define.js';
import { iconStyles } from '../icon/icon.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';
import { optionalText } from './attributes.js';

/**
 * A link; one that opens in another window says so, to those who see it and to those who hear it.
 *
 * @tagname akto-link
 * @summary Lien
 * @slot - The words of the link: where it leads, understood out of its sentence (RGAA 6.1).
 * @csspart link - The link itself.
 * @cssprop [--akto-button-background] - With a `variant`: of the button at rest.
 * @cssprop [--akto-button-background-hover] - With a `variant`: under the pointer.
 * @cssprop [--akto-button-color] - With a `variant`: of its words, and of the border of a `secondary` one.
 * @cssprop [--akto-button-radius] - With a `variant`: rounding of its corners.
 */
export class AktoLink extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles: CSSResultGroup = [
    tokens,
    base,
    iconStyles,
    buttonStyles,
    linkStyles,
    css`
      :host { display: inline; font: inherit; }
      :host([variant]) { display: inline-flex; vertical-align: middle; }
      .akto-button { flex: 1; }
    `,
  ];
  static override properties = {
    href: { reflect: true, converter: optionalText },
    external: { type: Boolean, reflect: true },
    variant: { reflect: true, converter: optionalText },
  };

  /** Where it leads; none yet, and it is only text. */
  declare href: string | undefined;
  /** Opens in another window, where leaving this page would interrupt the person. */
  declare external: boolean;
  /** The look of such a button, for what leads to another page. */
  declare variant: ButtonVariant | undefined;

  constructor() {
    super();
    this.external = false;
  }

  protected override render(): TemplateResult {
    const { href, external, variant } = this;
    return href === undefined ? html`<slot></slot>` : link({ text: html`<slot></slot>`, href, external, variant });
  }
}

define('akto-link', AktoLink);

declare global {
  interface HTMLElementTagNameMap {
    'akto-link': AktoLink;
  }
}
