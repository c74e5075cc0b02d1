/* eslint-disable lit-a11y/accessible-name -- The name is the frame's label. */
import { html, nothing, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import { describedBy, invalid } from '../../field/frame.js';
import { icon } from '../../icon/icon.js';
import { LightElement } from '../light-element.js';
import { popupStyles } from '../popup.js';
import { meaningOf, type Meaning } from './keys.js';
import { keepFocus, keepSpace } from './list-events.js';
import { activeId, listbox, type ListboxProps } from './listbox.js';
import { moveTarget, typedTarget } from './move.js';
import { toggled, type SelectOption } from './options.js';
import type { SelectProps } from './props.js';
import { bestMatch, isSearched, matching } from './search.js';
import { searchedList } from './searched-list.js';
import { selectStyles } from './select.styles.js';
import { TypeAhead } from './type-ahead.js';

/**
 * The control of `selectField`. A short list is the ARIA APG « select-only combobox ». A long one is a combobox that opens a
 * dialog, as the APG « date picker combobox » does, and the focus goes to the search box in it: the answer is never mixed up
 * with what was typed to find it.
 * @tagname akto-select-control
 * @summary Liste à choix unique
 */
export class AktoSelectControl extends LightElement {
  static override properties = {
    props: { attribute: false },
    open: { state: true },
    active: { state: true },
    text: { state: true },
  };
  static override styles = [popupStyles, selectStyles];

  /** What `selectField` was given. */
  declare props: SelectProps;
  declare private open: boolean;
  /** Index of the option under the keyboard among those shown, or -1. */
  declare private active: number;
  /** What is typed in the search box. */
  declare private text: string;
  readonly #typeAhead = new TypeAhead();

  constructor() {
    super();
    this.open = false;
    this.active = -1;
    this.text = '';
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (this.contains(relatedTarget as Node | null)) return;
      if (this.open) this.#popup.hidePopover();
      this.props.onLeave?.();
    });
  }

  protected override render(): TemplateResult {
    const { id, label, options, placeholder, value, required, disabled } = this.props;
    const answer = options.find(({ code }) => code === value);
    const searched = isSearched(options);
    const name = typeof label === 'string' ? label : 'Choix';
    const list: ListboxProps = { id, options: this.#shown, chosen: this.#chosen, active: this.active, onChoose: this.#choose, onPoint: this.#point };
    return html`<div class="akto-anchor"
      ><button
        type="button"
        class="akto-input akto-select"
        part="control"
        ?data-empty=${!answer}
        id=${id}
        ?disabled=${disabled}
        role="combobox"
        aria-haspopup=${searched ? 'dialog' : 'listbox'}
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-controls="${id}-popup"
        aria-activedescendant=${this.open && !searched ? activeId(list) : nothing}
        aria-required=${required ? 'true' : 'false'}
        aria-invalid=${invalid(this.props)}
        aria-describedby=${describedBy(this.props)}
        popovertarget="${id}-popup"
        @keydown=${this.#press}
        @keyup=${keepSpace}
        ><span>${answer?.title ?? placeholder}</span>${icon('chevron-down')}</button
      ><div
        class="akto-popup akto-list"
        id="${id}-popup"
        popover="auto"
        role=${searched ? 'dialog' : 'listbox'}
        aria-label=${name}
        @beforetoggle=${this.#toggle}
        @toggle=${this.#enter}
        @mousedown=${keepFocus}
        >${this.open
          ? searched
            ? searchedList({ ...list, label: name, text: this.text, onText: this.#filter, onPress: this.#press })
            : listbox(list)
          : nothing}</div
      ></div
    >`;
  }

  get #popup(): HTMLElement {
    return this.querySelector('[popover]') as HTMLElement;
  }

  get #shown(): readonly SelectOption[] {
    return matching(this.props.options, this.text);
  }

  get #chosen(): number {
    return this.#shown.findIndex(({ code }) => code === this.props.value);
  }

  #toggle(event: ToggleEvent): void {
    this.open = event.newState === 'open';
    this.text = '';
    if (!this.open) return;
    this.active = this.#chosen;
    // At once: the list is full when it shows.
    this.performUpdate();
  }

  #enter(): void {
    this.querySelector('input')?.focus();
    this.#showActive();
  }

  /** The focus is on the answer again, from where Tab goes on. */
  #close(): void {
    this.querySelector('button')?.focus();
    this.#popup.hidePopover();
  }

  readonly #filter = (text: string): void => {
    this.text = text;
    this.#reach(bestMatch(this.#shown, text));
  };

  readonly #press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.isComposing) return;
    const place = { open: this.open, searched: isSearched(this.props.options), typing: this.#typeAhead.goesOn(event) };
    const meaning = meaningOf(event, place);
    if (!this.open && meaning !== 'nothing') {
      this.#popup.showPopover();
      this.#enter();
    }
    if (this.#act(meaning, event) && event.key !== 'Tab') event.preventDefault();
  };

  /** Whether the key has done what it means; a letter that opened a search box is left to be typed there. */
  #act(meaning: Meaning, event: KeyboardEvent): boolean {
    if (meaning === 'choose') this.#choose(this.active);
    else if (meaning === 'keep') this.#keep();
    else if (meaning === 'close') this.#close();
    else if (meaning === 'letter') {
      if (isSearched(this.props.options)) return false;
      this.#reach(typedTarget(this.#typeAhead.add(event), this.active, this.props.options) ?? this.active);
    } else if (meaning === 'move') {
      const target = moveTarget(event.key, this.active, this.#shown);
      if (target === undefined) return false;
      this.#reach(target);
    }
    return meaning !== 'nothing';
  }

  /** Choosing the element already chosen takes it away (S35). */
  readonly #choose = (index: number): void => {
    const option = this.#shown[index];
    if (option?.disabled || (!option && this.text)) return;
    this.#close();
    if (option) this.props.onInput?.(toggled(option, this.props.value));
  };

  readonly #point = (index: number): void => {
    this.active = index;
  };

  /** Going on with the keyboard keeps the element it stood on; it never takes one away. */
  #keep(): void {
    if (this.active === this.#chosen) this.#close();
    else this.#choose(this.active);
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

define('akto-select-control', AktoSelectControl);

declare global {
  interface HTMLElementTagNameMap {
    'akto-select-control': AktoSelectControl;
  }
}
