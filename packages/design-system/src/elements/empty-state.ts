import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { emptyState, emptyStateStyles } from '../content/empty-state.js';
import { define } from '../define.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';
import { stackStyles } from './slotted-styles.js';

/**
 * A list with nothing in it yet: says so, and what to do about it.
 *
 * @tagname akto-empty-state
 * @summary Liste vide
 * @slot - What to do about it: a sentence, a button.
 * @slot heading - The heading, where it holds more than text.
 * @csspart heading - What is missing, in short.
 */
export class AktoEmptyState extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, emptyStateStyles, stackStyles];
  static override properties = { heading: {} };

  /** What is missing, in short: « Aucun brouillon ». */
  declare heading: string;

  constructor() {
    super();
    this.heading = '';
  }

  protected override render(): TemplateResult {
    return emptyState(html`<slot name="heading">${this.heading}</slot>`, undefined, html`<slot></slot>`);
  }
}

define('akto-empty-state', AktoEmptyState);

declare global {
  interface HTMLElementTagNameMap {
    'akto-empty-state': AktoEmptyState;
  }
}
