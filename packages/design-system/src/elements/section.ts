import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { section, sectionStyles, type HeadingLevel } from '../content/section.js';
import { define } from '../define.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';
import { stackStyles } from './slotted-styles.js';

/**
 * Fields that belong together, under a heading: a named group for a screen reader.
 *
 * @tagname akto-section
 * @summary Section
 * @slot - The fields.
 * @slot heading - The heading, where it holds more than text.
 * @slot description - Paragraphs under the heading.
 * @csspart heading - The heading.
 */
export class AktoSection extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, sectionStyles, stackStyles];
  static override properties = {
    heading: {},
    level: { type: Number, reflect: true, useDefault: true },
  };

  /** The words of the heading. */
  declare heading: string;
  /** 2 under the page's title, 3 inside a tab's panel. */
  declare level: HeadingLevel;

  constructor() {
    super();
    this.heading = '';
    this.level = 3;
  }

  protected override render(): TemplateResult {
    const { heading, level } = this;
    return section(
      { id: 'heading', level, title: html`<slot name="heading">${heading}</slot>`, description: html`<slot name="description"></slot>` },
      html`<slot></slot>`,
    );
  }
}

define('akto-section', AktoSection);

declare global {
  interface HTMLElementTagNameMap {
    'akto-section': AktoSection;
  }
}
