import { LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { iconStyles } from '../icon/icon.js';
import { stepper, stepperStyles } from '../navigation/stepper.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';

/**
 * Where a person stands in a request made of several pages. It shows the way; buttons of the page lead.
 *
 * @tagname akto-stepper
 * @summary Étapes
 */
export class AktoStepper extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, iconStyles, stepperStyles];
  static override properties = {
    steps: { type: Array },
    current: { type: Number, reflect: true, useDefault: true },
  };

  /** The title of each step, in order; as an attribute, in JSON. */
  declare steps: readonly string[];
  /** The step under way, from 1. */
  declare current: number;

  constructor() {
    super();
    this.steps = [];
    this.current = 1;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { steps, current } = this;
    return steps.length === 0 ? nothing : stepper({ steps, current: Math.min(Math.max(current, 1), steps.length) - 1 });
  }
}

define('akto-stepper', AktoStepper);

declare global {
  interface HTMLElementTagNameMap {
    'akto-stepper': AktoStepper;
  }
}
