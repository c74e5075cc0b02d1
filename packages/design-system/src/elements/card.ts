import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { card, cardStyles } from '../content/card.js';
import { define } from '../define.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';
import { flushStyles } from './slotted-styles.js';

/**
 * A raised block.
 *
 * @tagname akto-card
 * @summary Carte
 * @slot - What it holds.
 * @csspart card - The block.
 * @cssprop [--akto-card-padding=1.5rem] - Between its edge and what it holds.
 */
export class AktoCard extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, cardStyles, flushStyles];

  protected override render(): TemplateResult {
    return card(html`<slot></slot>`);
  }
}

define('akto-card', AktoCard);

declare global {
  interface HTMLElementTagNameMap {
    'akto-card': AktoCard;
  }
}
