/* eslint-disable lit-a11y/accessible-name, lit-a11y/click-events-have-key-events --
   The name is the frame's label; the keyboard of the list is that of its combobox, which keeps the focus. */
import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, invalid } from '../../field/frame.js';
import { icon } from '../../icon/icon.js';
import { define } from '../../define.js';
import { LightElement } from '../light-element.js';
import { popupStyles } from '../popup.js';
import { listbox } from './listbox.js';
import { moveTarget, typedTarget } from './move.js';
import { toggled } from './options.js';
import type { SelectProps } from './props.js';
import { selectStyles } from './select.styles.js';

/** Letters typed within this time make one word. */
const TYPING_PAUSE = 600;

/**
 * The control of `selectField`: the ARIA APG « select-only combobox ».
 * @tagname akto-select-control
 * @summary Liste à choix unique
 */
export class AktoSelectControl extends LightElement {
  static override properties = {
    props: { attribute: false },
    open: { state: true },
    active: { state: true },
  };
  static override styles = [popupStyles, selectStyles];

  declare props: SelectProps;
  declare private open: boolean;
  /** Index of the option under the keyboard, or -1. */
  declare private active: number;
  #typed = '';
  #typedAt = 0;

  constructor() {
    super();
    this.open = false;
    this.active = -1;
    this.addEventListener('focusout', () => {
      if (this.open) this.#popup.hidePopover();
      this.props.onLeave?.();
    });
  }

  protected override render(): TemplateResult {
    const { id, options, placeholder, value, required, disabled } = this.props;
    const chosen = options.findIndex((option) => option.value === value);
    return html`<div class="akto-anchor">
      <button
        type="button"
        class="akto-input akto-select"
        part="control"
        ?data-empty=${chosen < 0}
        id=${id}
        ?disabled=${disabled}
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-controls="${id}-list"
        aria-activedescendant=${this.open && this.active >= 0 ? `${id}-option-${this.active}` : nothing}
        aria-required=${required ? 'true' : 'false'}
        aria-invalid=${invalid(this.props)}
        aria-describedby=${describedBy(this.props)}
        popovertarget="${id}-list"
        @keydown=${this.#press}
        @keyup=${keepSpace}
      >
        <span>${options[chosen]?.label ?? placeholder}</span>${icon('chevron-down')}
      </button>
      <div
        class="akto-popup akto-list"
        id="${id}-list"
        popover="auto"
        role="listbox"
        aria-label=${typeof this.props.label === 'string' ? this.props.label : 'Choix'}
        @beforetoggle=${this.#toggle}
        @toggle=${this.#showActive}
        @mousedown=${keepFocus}
        @pointermove=${this.#point}
        @click=${this.#click}
      >
        ${this.open ? listbox({ id, options, chosen, active: this.active }) : nothing}
      </div>
    </div>`;
  }

  get #popup(): HTMLElement {
    return this.querySelector('[popover]') as HTMLElement;
  }

  #toggle(event: ToggleEvent): void {
    this.open = event.newState === 'open';
    if (!this.open) return;
    this.active = this.#chosen;
    // At once: the list is full when it shows.
    this.performUpdate();
  }

  get #chosen(): number {
    return this.props.options.findIndex(({ value }) => value === this.props.value);
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey) return;
    if (this.open ? this.#pressOpen(event) : this.#pressClosed(event)) event.preventDefault();
  }

  /** Whether the key meant something. */
  #pressClosed(event: KeyboardEvent): boolean {
    const opens = ['ArrowDown', 'ArrowUp', 'Enter', ' '].includes(event.key);
    if (!opens && !isLetter(event) && event.key !== 'Home' && event.key !== 'End') return false;
    this.#popup.showPopover();
    return opens || this.#pressOpen(event);
  }

  #pressOpen(event: KeyboardEvent): boolean {
    const { key } = event;
    if (key === 'Enter' || (key === ' ' && !this.#isTyping(event))) this.#choose(this.active);
    else if (key === 'Tab' || (key === 'ArrowUp' && event.altKey)) {
      this.#keep(this.active);
      return key !== 'Tab';
    } else if (isLetter(event)) this.#search(event);
    else {
      const target = moveTarget(key, this.active, this.props.options);
      if (target === undefined) return false;
      this.#reach(target);
    }
    return true;
  }

  #isTyping({ timeStamp }: KeyboardEvent): boolean {
    return this.#typed !== '' && timeStamp - this.#typedAt < TYPING_PAUSE;
  }

  #search(event: KeyboardEvent): void {
    this.#typed = (this.#isTyping(event) ? this.#typed : '') + event.key;
    this.#typedAt = event.timeStamp;
    this.#reach(typedTarget(this.#typed, this.active, this.props.options) ?? this.active);
  }

  #point(event: PointerEvent): void {
    this.active = optionIndex(event) ?? this.active;
  }

  #click(event: MouseEvent): void {
    const index = optionIndex(event);
    if (index !== undefined) this.#choose(index);
  }

  /** Choosing the element already chosen takes it away (S35). */
  #choose(index: number): void {
    const option = this.props.options[index];
    if (option?.disabled) return;
    this.#popup.hidePopover();
    if (option) this.props.onInput?.(toggled(option, this.props.value));
  }

  /** Going on with the keyboard keeps the element it stood on; it never takes one away. */
  #keep(index: number): void {
    if (index === this.#chosen) this.#popup.hidePopover();
    else this.#choose(index);
  }

  /** By the keyboard: under the pointer, an option is in view already. */
  #reach(index: number): void {
    this.active = index;
    void this.updateComplete.then(() => this.#showActive());
  }

  #showActive(): void {
    this.querySelector('.akto-option[data-active]')?.scrollIntoView({ block: 'nearest' });
  }
}

function optionIndex(event: Event): number | undefined {
  const index = (event.target as HTMLElement).closest<HTMLElement>('[role="option"]')?.dataset.index;
  return index === undefined ? undefined : Number(index);
}

function isLetter({ key, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !altKey;
}

/** The focus stays on the combobox while the pointer is in its list. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

/** Firefox presses a button when the space bar comes up, even when its going down was handled. */
function keepSpace(event: KeyboardEvent): void {
  if (event.key === ' ') event.preventDefault();
}

define('akto-select-control', AktoSelectControl);

declare global {
  interface HTMLElementTagNameMap {
    'akto-select-control': AktoSelectControl;
  }
}
