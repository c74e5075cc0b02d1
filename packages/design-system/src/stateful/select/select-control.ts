/* eslint-disable lit-a11y/accessible-name -- The name is the frame's label. */
import { html, type TemplateResult } from 'lit';
import { define } from '../../define.js';
import { attributes } from '../../field/attributes.js';
import { controlled } from '../../field/framed.js';
import { PopupControl } from '../popup-control.js';
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
 * A short list is the ARIA APG « select-only combobox ». A long one is a combobox that opens a dialog, as the APG « date picker
 * combobox » does, and the focus goes to the search box in it: the answer is never mixed up with what was typed to find it.
 */
export function selectControl(props: SelectProps): TemplateResult {
  const { id, options, placeholder, value, required } = props;
  const answer = options.find(({ code }) => code === value);
  const kind = isSearched(options) ? 'dialog' : 'listbox';
  return html`<akto-select-control class="akto-anchor" .props=${props}
    ><button
      type="button"
      class="akto-input akto-select"
      part="control"
      role="combobox"
      aria-expanded="false"
      aria-controls=${`${id}-popup`}
      ${attributes({
        ...controlled({ ...props, required: undefined }),
        'data-empty': !answer,
        'aria-haspopup': kind,
        'aria-required': String(Boolean(required)),
        popovertarget: `${id}-popup`,
      })}
      ><span>${answer?.title ?? placeholder}</span></button
    ><div class="akto-popup akto-list" popover="auto" ${attributes({ id: `${id}-popup`, role: kind, 'aria-label': nameOf(props) })}></div
  ></akto-select-control>`;
}

/** The list is named by text alone. */
const nameOf = ({ label }: SelectProps): string => (typeof label === 'string' ? label : 'Choix');

/**
 * What moves in a `selectControl`.
 * @tagname akto-select-control
 * @summary Liste à choix unique
 */
export class AktoSelectControl extends PopupControl<SelectProps> {
  protected override readonly styles = [popupStyles, selectStyles];
  /** Index of the option under the keyboard among those shown, or -1. */
  #active = -1;
  /** What is typed in the search box. */
  #text = '';
  readonly #typeAhead = new TypeAhead();

  constructor() {
    super();
    this.addEventListener('keydown', this.#pressOpener);
    this.addEventListener('keyup', this.#release);
    this.addEventListener('mousedown', this.#hold);
  }

  protected override content(): unknown {
    const list = this.#list;
    if (!isSearched(this.props.options)) return listbox(list);
    return searchedList({ ...list, label: nameOf(this.props), text: this.#text, onText: this.#filter, onPress: this.#press });
  }

  protected override toggled(): void {
    this.#text = '';
    this.#active = this.open ? this.#chosen : -1;
    this.#tellActive();
  }

  protected override entered(): void {
    this.querySelector('input')?.focus();
    this.#showActive();
  }

  protected override left(): void {
    if (this.open) this.popup.hidePopover();
    super.left();
  }

  protected override refresh(): void {
    super.refresh();
    this.#tellActive();
  }

  #tellActive(): void {
    const active = isSearched(this.props.options) ? undefined : activeId(this.#list);
    if (active) this.opener.setAttribute('aria-activedescendant', active);
    else this.opener.removeAttribute('aria-activedescendant');
  }

  get #list(): ListboxProps {
    return { id: this.props.id, options: this.#shown, chosen: this.#chosen, active: this.#active, onChoose: this.#choose, onPoint: this.#point };
  }

  get #shown(): readonly SelectOption[] {
    return matching(this.props.options, this.#text);
  }

  get #chosen(): number {
    return this.#shown.findIndex(({ code }) => code === this.props.value);
  }

  /** The focus is on the answer again, from where Tab goes on. */
  #close(): void {
    this.opener.focus();
    this.popup.hidePopover();
  }

  readonly #filter = (text: string): void => {
    this.#text = text;
    this.#reach(bestMatch(this.#shown, text));
  };

  #pressOpener(event: KeyboardEvent): void {
    if (event.target === this.opener) this.#press(event);
  }

  #release(event: KeyboardEvent): void {
    if (event.target === this.opener) keepSpace(event);
  }

  #hold(event: Event): void {
    if (this.popup.contains(event.target as Node)) keepFocus(event);
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.isComposing) return;
    const place = { open: this.open, searched: isSearched(this.props.options), typing: this.#typeAhead.goesOn(event) };
    const meaning = meaningOf(event, place);
    if (!this.open && meaning !== 'nothing') {
      this.popup.showPopover();
      this.entered();
    }
    if (this.#act(meaning, event) && event.key !== 'Tab') event.preventDefault();
  };

  /** Whether the key has done what it means; a letter that opened a search box is left to be typed there. */
  #act(meaning: Meaning, event: KeyboardEvent): boolean {
    if (meaning === 'choose') this.#choose(this.#active);
    else if (meaning === 'keep') this.#keep();
    else if (meaning === 'close') this.#close();
    else if (meaning === 'letter') {
      if (isSearched(this.props.options)) return false;
      this.#reach(typedTarget(this.#typeAhead.add(event), this.#active, this.props.options) ?? this.#active);
    } else if (meaning === 'move') {
      const target = moveTarget(event.key, this.#active, this.#shown);
      if (target === undefined) return false;
      this.#reach(target);
    }
    return meaning !== 'nothing';
  }

  /** Choosing the element already chosen takes it away (S35). */
  readonly #choose = (index: number): void => {
    const option = this.#shown[index];
    if (option?.disabled || (!option && this.#text)) return;
    this.#close();
    if (option) this.props.onInput?.(toggled(option, this.props.value));
  };

  readonly #point = (index: number): void => {
    if (index === this.#active) return;
    this.#active = index;
    this.refresh();
  };

  /** Going on with the keyboard keeps the element it stood on; it never takes one away. */
  #keep(): void {
    if (this.#active === this.#chosen) this.#close();
    else this.#choose(this.#active);
  }

  /** By the keyboard: under the pointer, an option is in view already. */
  #reach(index: number): void {
    this.#active = index;
    this.refresh();
    this.#showActive();
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
