import { LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { skeleton, skeletonStyles } from '../status/skeleton.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';

/**
 * The place of text that is on its way. It says nothing: `aria-busy` and words belong to what contains it.
 *
 * @tagname akto-skeleton
 * @summary Texte en attente
 */
export class AktoSkeleton extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, skeletonStyles];
  static override properties = {
    lines: { type: Number, reflect: true, useDefault: true },
  };

  /** How many lines of text are awaited. */
  declare lines: number;

  constructor() {
    super();
    this.lines = 3;
  }

  protected override render(): TemplateResult {
    return skeleton(this.lines);
  }
}

define('akto-skeleton', AktoSkeleton);

declare global {
  interface HTMLElementTagNameMap {
    'akto-skeleton': AktoSkeleton;
  }
}
