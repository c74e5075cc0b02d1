import { LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { progress, progressStyles } from '../status/progress.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';
import { optionalNumber } from './attributes.js';

/**
 * How far an upload or a long wait is.
 *
 * @tagname akto-progress
 * @summary Avancement
 * @csspart label - What is under way.
 * @csspart bar - The native `<progress>`.
 */
export class AktoProgress extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, progressStyles];
  static override properties = {
    label: {},
    value: { reflect: true, converter: optionalNumber },
  };

  /** What is under way: « Envoi de devis.pdf ». */
  declare label: string;
  /** From 0 to 1; none while nobody knows. */
  declare value: number | undefined;

  constructor() {
    super();
    this.label = '';
  }

  protected override render(): TemplateResult {
    const { label, value } = this;
    return progress({ label, value });
  }
}

define('akto-progress', AktoProgress);

declare global {
  interface HTMLElementTagNameMap {
    'akto-progress': AktoProgress;
  }
}
