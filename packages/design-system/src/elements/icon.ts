import { css, html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { icon, iconStyles } from '../icon/icon.js';
import type { IconName } from '../icon/paths.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';
import { optionalText } from './attributes.js';

/**
 * A drawing as high as the text around it, and larger with `font-size`. It decorates words that say the same, unless it has a
 * `label`.
 *
 * @tagname akto-icon
 * @summary Icône
 */
export class AktoIcon extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, iconStyles, css`:host { display: inline; color: inherit; font: inherit; }`];
  static override properties = {
    name: { reflect: true, converter: optionalText },
    label: { converter: optionalText },
  };

  /** One of the design system's drawings. */
  declare name: IconName | undefined;
  /** What it says to a screen reader, where no word beside it does. */
  declare label: string | undefined;

  protected override render(): TemplateResult {
    const { name, label } = this;
    return html`${name ? icon(name) : nothing}${label ? html`<span class="akto-sr-only">${label}</span>` : nothing}`;
  }
}

define('akto-icon', AktoIcon);

declare global {
  interface HTMLElementTagNameMap {
    'akto-icon': AktoIcon;
  }
}
