import { css, html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';

/**
 * Labels and what they stand for, one a line, as in a summary before transmitting (S68). One column where there is no room
 * for two.
 *
 * @tagname akto-description-list
 * @summary Liste de données
 * @slot - `<dt>` and `<dd>`, as in a `<dl>`, without a `<div>` around each pair.
 * @csspart list - The list itself.
 */
export class AktoDescriptionList extends LitElement {
  static override styles: CSSResultGroup = [
    tokens,
    base,
    css`
      :host { container-type: inline-size; }
      dl { display: grid; grid-template-columns: minmax(0, 1fr); }
      ::slotted(*) { margin: 0; padding-block: var(--akto-space-2) 0; }
      ::slotted(dt) { border-top: 1px solid var(--_line, var(--akto-color-line)); color: var(--akto-color-muted); }
      ::slotted(dd) { padding-block: 0 var(--akto-space-2); font-weight: 600; white-space: pre-line; }
      ::slotted(dt:first-of-type), ::slotted(dd:first-of-type) { --_line: transparent; }
      @container (min-width: 28rem) {
        dl { grid-template-columns: minmax(12rem, 1fr) minmax(0, 2fr); }
        ::slotted(dt) { grid-column: 1; padding-inline-end: var(--akto-space-4); padding-block: var(--akto-space-2); }
        ::slotted(dd) { grid-column: 2; padding-block: var(--akto-space-2); border-top: 1px solid var(--_line, var(--akto-color-line)); }
      }
    `,
  ];

  protected override render(): TemplateResult {
    // eslint-disable-next-line lit-a11y/definition-list -- the slot holds them
    return html`<dl part="list"><slot></slot></dl>`;
  }
}

define('akto-description-list', AktoDescriptionList);

declare global {
  interface HTMLElementTagNameMap {
    'akto-description-list': AktoDescriptionList;
  }
}
