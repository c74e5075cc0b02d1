import { css, html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { iconStyles } from '../icon/icon.js';
import { badgeStyles, statusBadge, type Status } from '../status/badge.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';
import { optionalText } from './attributes.js';

/**
 * How far something is, beside its name: ✓ or ▲, told apart by their shape, and the words that go with them on hover and for
 * a screen reader (S16 to S18).
 *
 * @tagname akto-badge
 * @summary Pastille d’état
 */
export class AktoBadge extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, iconStyles, badgeStyles, css`:host { display: inline; font: inherit; } .akto-status { vertical-align: -.2em; }`];
  static override properties = {
    status: { reflect: true, converter: optionalText },
    label: { converter: optionalText },
  };

  /** Nothing is shown without it. */
  declare status: Status | undefined;
  /** Its words, where those of a tab do not fit. */
  declare label: string | undefined;

  protected override render(): TemplateResult {
    const { status, label } = this;
    return html`${status ? statusBadge(status, label) : nothing}`;
  }
}

define('akto-badge', AktoBadge);

declare global {
  interface HTMLElementTagNameMap {
    'akto-badge': AktoBadge;
  }
}
