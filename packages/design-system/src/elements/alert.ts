import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { closeButtonStyles } from '../action/close-button.js';
import { define } from '../define.js';
import { iconStyles } from '../icon/icon.js';
import { alert, alertStyles, type AlertLevel } from '../status/alert.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';
import { optionalText } from './attributes.js';
import { flushStyles } from './slotted-styles.js';
import { Slots } from './slots.js';

/**
 * A framed notice. What appears while a person works also says itself to a screen reader, with `live`.
 *
 * @tagname akto-alert
 * @summary Alerte
 * @fires akto-dismiss - The person puts it away; `preventDefault()` keeps it. Once hidden it may be shown again.
 * @slot - What it says.
 * @slot heading - Its title, where it holds more than text.
 * @csspart alert - The frame.
 * @csspart heading - The title.
 * @csspart close - The × of one that is `dismissible`.
 */
export class AktoAlert extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, iconStyles, closeButtonStyles, alertStyles, flushStyles];
  static override properties = {
    level: { reflect: true, useDefault: true },
    heading: { converter: optionalText },
    dismissible: { type: Boolean, reflect: true },
    live: { reflect: true, converter: optionalText },
    _regionIsHeard: { state: true },
  };

  /** How much it matters. */
  declare level: AlertLevel;
  /** Its title. */
  declare heading: string | undefined;
  /** The person may put it away. */
  declare dismissible: boolean;
  /**
   * Says itself when it appears or changes: `polite` when the person pauses (`role="status"`), `assertive` at once
   * (`role="alert"`), only for what stops them (WCAG 4.1.3). A notice that is there from the start has neither.
   */
  declare live: 'polite' | 'assertive' | undefined;
  declare private _regionIsHeard: boolean;

  readonly #slots = new Slots(this);

  constructor() {
    super();
    this.level = 'info';
    this.dismissible = false;
    this._regionIsHeard = false;
  }

  protected override render(): TemplateResult {
    const { level, heading, live, dismissible } = this;
    const notice = alert({
      level,
      title: this.#slots.has('heading') ? html`<slot name="heading"></slot>` : heading,
      body: html`<slot></slot>`,
      onDismiss: dismissible ? () => this.#dismiss() : undefined,
    });
    if (!live) return notice;
    return html`<div role=${live === 'assertive' ? 'alert' : 'status'}>${this._regionIsHeard ? notice : nothing}</div>`;
  }

  protected override firstUpdated(): void {
    // A live region must be there before it speaks.
    requestAnimationFrame(() => (this._regionIsHeard = true));
  }

  #dismiss(): void {
    this.hidden = this.dispatchEvent(new Event('akto-dismiss', { bubbles: true, composed: true, cancelable: true }));
  }
}

define('akto-alert', AktoAlert);

declare global {
  interface HTMLElementTagNameMap {
    'akto-alert': AktoAlert;
  }
  interface HTMLElementEventMap {
    'akto-dismiss': Event;
  }
}
