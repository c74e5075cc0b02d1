import { css, html, LitElement } from 'lit';

/** Percent that an arrow moves by. */
const STEP = 2;

/** A person moved a separator. */
export class SplitEvent extends Event {
  /** Percent of the window that what stands before it takes. */
  readonly value: number;
  constructor(value: number) {
    super('akto-split');
    this.value = value;
  }
}

/**
 * The bar between two panes: dragged, or moved by the arrows, Home and End.
 *
 * @summary A window splitter, as the ARIA practices have it.
 * @fires {SplitEvent} akto-split - The person moved it.
 */
export class StudioSplitter extends LitElement {
  static override properties = {
    value: { type: Number },
    min: { type: Number },
    max: { type: Number },
    horizontal: { type: Boolean, reflect: true },
  };

  static override styles = css`
    :host { display: block; position: relative; touch-action: none; cursor: col-resize; background: var(--akto-color-line); }
    :host([horizontal]) { cursor: row-resize; }
    :host::before { content: ''; position: absolute; inset: -6px; z-index: 1; }
    :host::after {
      content: '';
      position: absolute;
      inset: 50% auto auto 50%;
      inline-size: 4px;
      block-size: 2.5rem;
      translate: -50% -50%;
      border-radius: 4px;
      background: var(--akto-color-border);
    }
    :host([horizontal])::after { inline-size: 2.5rem; block-size: 4px; }
    :host(:hover), :host(:focus-visible) { background: var(--akto-color-primary); }
    :host(:focus-visible) { outline: var(--akto-focus-width) solid var(--akto-color-focus); outline-offset: 1px; z-index: 2; }
  `;

  /** Percent that what stands before it takes. */
  declare value: number;
  declare min: number;
  declare max: number;
  /** It lies between two panes one above the other. */
  declare horizontal: boolean;

  constructor() {
    super();
    this.value = 50;
    this.min = 20;
    this.max = 80;
    this.horizontal = false;
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('pointerdown', this.#onGrab);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'separator');
    this.tabIndex = 0;
  }

  protected override updated(): void {
    this.setAttribute('aria-orientation', this.horizontal ? 'horizontal' : 'vertical');
    this.setAttribute('aria-valuenow', String(Math.round(this.value)));
    this.setAttribute('aria-valuemin', String(this.min));
    this.setAttribute('aria-valuemax', String(this.max));
  }

  protected override render(): unknown {
    return html``;
  }

  #move(value: number): void {
    const kept = Math.min(this.max, Math.max(this.min, value));
    if (kept === this.value) return;
    this.value = kept;
    this.dispatchEvent(new SplitEvent(kept));
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const [less, more] = this.horizontal ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
    const to = { [less]: this.value - STEP, [more]: this.value + STEP, Home: this.min, End: this.max }[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    this.#move(to);
  };

  readonly #onGrab = (event: PointerEvent): void => {
    const around = this.parentElement?.getBoundingClientRect();
    if (!around) return;
    event.preventDefault();
    this.focus();
    this.setPointerCapture(event.pointerId);
    const follow = ({ clientX, clientY }: PointerEvent): void =>
      this.#move(this.horizontal ? ((clientY - around.top) / around.height) * 100 : ((clientX - around.left) / around.width) * 100);
    this.addEventListener('pointermove', follow);
    this.addEventListener('lostpointercapture', () => this.removeEventListener('pointermove', follow), { once: true });
  };
}

customElements.define('studio-splitter', StudioSplitter);
