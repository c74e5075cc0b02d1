/* eslint-disable lit-a11y/accessible-name -- The name is the frame's label. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { spinnerStyles } from '../../action/spinner-styles.js';
import { define } from '../../define.js';
import { attributes } from '../../field/attributes.js';
import { controlled, describedBy } from '../../field/framed.js';
import { LightElement } from '../light-element.js';
import { popupStyles } from '../popup.js';
import { keepFocus } from '../select/list-events.js';
import { selectStyles } from '../select/select.styles.js';
import { comboboxStyles } from './combobox.styles.js';
import { meaningOf, type Meaning } from './keys.js';
import type { ComboboxProps, Suggestion } from './props.js';
import { stateText, suggestionList } from './suggestion-list.js';
import { Suggestions } from './suggestions.js';

/**
 * The control of `comboboxField`: a text, and what a search finds for it. The text is the person's: only choosing, or another
 * value from outside, replaces it.
 * @tagname akto-combobox-control
 * @summary Recherche à suggestions
 */
export class AktoComboboxControl extends LightElement {
  static override properties = {
    props: { attribute: false },
    text: { state: true },
    open: { state: true },
    active: { state: true },
  };
  static override styles = [popupStyles, spinnerStyles, selectStyles, comboboxStyles];

  /** What `comboboxField` was given. */
  declare props: ComboboxProps;
  declare private text: string;
  declare private open: boolean;
  /** Index of the option under the keyboard, or -1. */
  declare private active: number;
  readonly #suggestions = new Suggestions<Suggestion>(() => this.#answered());
  /** Code of the value that the person's last action meant. */
  #meant: string | undefined;

  constructor() {
    super();
    this.text = '';
    this.open = false;
    this.active = -1;
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (this.contains(relatedTarget as Node | null)) return;
      this.open = false;
      if (this.#suggestions.state.kind === 'searching') this.#suggestions.stop();
      this.props.onLeave?.();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#suggestions.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('props')) return;
    const { value, text = this.text } = this.props;
    const before = changed.get('props');
    const isKnown = (before && before.value?.code === value?.code) || value?.code === this.#meant;
    if (!isKnown) this.#show(value, value?.title ?? '');
    else if (!value && text !== this.text) this.#show(undefined, text);
  }

  #show(value: Suggestion | undefined, text: string): void {
    this.#meant = value?.code;
    this.text = text;
    this.#suggestions.stop();
  }

  protected override render(): TemplateResult {
    const { id, label, value, placeholder } = this.props;
    const { state } = this.#suggestions;
    const ids = [describedBy(this.props), value?.detail && `${id}-detail`].filter(Boolean);
    return html`<div class="akto-anchor akto-combobox" @keydown=${this.#press}>
        <input
          class="akto-input"
          part="control"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded=${this.#shows && state.kind === 'found' ? 'true' : 'false'}
          aria-controls="${id}-list"
          autocomplete="off"
          spellcheck="false"
          ${attributes({
            ...controlled(this.props),
            'aria-activedescendant': this.#shows && this.active >= 0 ? `${id}-option-${this.active}` : undefined,
            placeholder,
            'aria-describedby': ids.join(' ') || undefined,
            '.value': this.text,
          })}
          @click=${() => this.props.minimum === 0 && !this.#shows && this.#act('show')}
          @input=${(event: InputEvent) => this.#type((event.target as HTMLInputElement).value)}
        />
        <div class="akto-popup akto-list" popover="manual" @mousedown=${keepFocus}>
          ${suggestionList({
            id,
            label: typeof label === 'string' ? label : 'Choix',
            state,
            active: this.active,
            onChoose: this.#choose,
            onPoint: (index) => (this.active = index),
            onRetry: this.#retry,
          })}
        </div>
        <div class="akto-sr-only" role="status">${this.#shows ? stateText(state) : ''}</div>
      </div>
      ${value?.detail ? html`<div class="akto-combobox-detail" id="${id}-detail">${value.detail}</div>` : nothing}`;
  }

  protected override updated(): void {
    const popup = this.querySelector('[popover]') as HTMLElement;
    if (popup.matches(':popover-open') !== this.#shows) popup.togglePopover(this.#shows);
  }

  get #shows(): boolean {
    return this.open && this.#suggestions.state.kind !== 'idle';
  }

  get #options(): readonly Suggestion[] {
    const { state } = this.#suggestions;
    return state.kind === 'found' ? state.options : [];
  }

  #answered(): void {
    this.active = -1;
    this.requestUpdate();
  }

  #type(text: string): void {
    this.text = text;
    this.open = true;
    this.active = -1;
    this.#suggestions.look(text, this.props);
    this.props.onText?.(text);
    this.#mean(undefined);
  }

  #mean(value: Suggestion | undefined): void {
    this.#meant = value?.code;
    if (value?.code !== this.props.value?.code) this.props.onInput?.(value);
  }

  readonly #choose = (index: number): void => {
    const option = this.#options[index];
    if (!option) return;
    this.text = option.title;
    this.open = false;
    this.#suggestions.stop();
    this.#mean(option);
  };

  /** The button that was pressed goes away: the focus returns to the text. */
  readonly #retry = (): void => {
    this.querySelector('input')?.focus();
    this.#suggestions.retry(this.props);
  };

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.isComposing) return;
    const meaning = meaningOf(event, { open: this.#shows, onOption: this.active >= 0 });
    this.#act(meaning);
    if (meaning !== 'nothing' && meaning !== 'text' && event.key !== 'Tab') event.preventDefault();
  }

  #act(meaning: Meaning): void {
    if (meaning === 'choose') this.#choose(this.active);
    else if (meaning === 'text') this.active = -1;
    else if (meaning === 'hide') {
      this.open = false;
      this.active = -1;
    } else if (meaning !== 'nothing') {
      this.open = true;
      this.#suggestions.look(this.text, this.props);
      if (meaning !== 'show') this.#reach(meaning === 'next' ? this.active + 1 : this.active < 0 ? Infinity : this.active - 1);
    }
  }

  /** The option at this place, or the nearest one; none while there is nothing to choose. */
  #reach(index: number): void {
    const last = this.#options.length - 1;
    this.active = Math.min(Math.max(index, 0), last);
    void this.updateComplete.then(() => this.querySelector('.akto-option[data-active]')?.scrollIntoView({ block: 'nearest' }));
  }
}

define('akto-combobox-control', AktoComboboxControl);

declare global {
  interface HTMLElementTagNameMap {
    'akto-combobox-control': AktoComboboxControl;
  }
}
