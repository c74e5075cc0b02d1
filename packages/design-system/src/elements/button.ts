import { css, html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { button, buttonStyles, type ButtonType, type ButtonVariant } from '../action/button.js';
import { define } from '../define.js';
import { iconStyles } from '../icon/icon.js';
import type { IconName } from '../icon/paths.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';
import { optionalText } from './attributes.js';
import { Slots } from './slots.js';
import { isSubmitButton, submitByEnter } from './submit-by-enter.js';

/** Where Enter does something else than submit. */
const PRESSED_BY_ENTER = ['button', 'submit', 'reset', 'image', 'file', 'color'];

const submitsByEnter = (target: EventTarget | null): boolean => target instanceof HTMLInputElement && !PRESSED_BY_ENTER.includes(target.type);

/**
 * A button of a page or of a form: of type `submit` it submits as a native one does, its `name` and `value` with it, and Enter
 * in a field presses it. What leads to another page is an `<akto-link>`.
 *
 * @tagname akto-button
 * @summary Bouton
 * @slot - The words on the button.
 * @slot icon - A drawing of the page's own, in place of `icon`.
 * @csspart button - The button itself.
 * @cssprop [--akto-button-background] - Of the button at rest.
 * @cssprop [--akto-button-background-hover] - Under the pointer.
 * @cssprop [--akto-button-color] - Of its words, and of the border of a `secondary` one.
 * @cssprop [--akto-button-radius] - Rounding of its corners.
 */
export class AktoButton extends LitElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles: CSSResultGroup = [
    tokens,
    base,
    iconStyles,
    buttonStyles,
    css`
      :host { display: inline-flex; vertical-align: middle; }
      form { display: contents; }
      .akto-button { flex: 1; }
      ::slotted([slot='icon']) { flex: none; width: 1.25em; height: 1.25em; }
      .akto-button:disabled ::slotted(*) { pointer-events: none; }
    `,
  ];
  static override properties = {
    type: { reflect: true, useDefault: true },
    variant: { reflect: true, useDefault: true },
    icon: { reflect: true, converter: optionalText },
    iconAfter: { attribute: 'icon-after', type: Boolean, reflect: true },
    about: { converter: optionalText },
    busy: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    name: { reflect: true, converter: optionalText },
    value: { converter: optionalText },
    formNoValidate: { attribute: 'formnovalidate', type: Boolean, reflect: true },
    _disabledByForm: { state: true },
  };

  /** What it does to its form; nothing by default. */
  declare type: ButtonType;
  /** One `primary` per screen. */
  declare variant: ButtonVariant;
  /** Drawn before the words. */
  declare icon: IconName | undefined;
  /** The icon follows the words, for what leads onward. */
  declare iconAfter: boolean;
  /** Said after the words to a screen reader, where several buttons share them: « Retirer » + « Période 2 ». */
  declare about: string | undefined;
  /** Under way: still focusable, and a second press does nothing. */
  declare busy: boolean;
  /** Out of play with what it belongs to. What cannot be done yet stays enabled, and says why when pressed. */
  declare disabled: boolean;
  /** Under which `value` is sent when it submits. */
  declare name: string | undefined;
  /** Sent when it is the one that submits. */
  declare value: string | undefined;
  /** It submits what is not valid too: « Enregistrer le brouillon ». */
  declare formNoValidate: boolean;
  declare private _disabledByForm: boolean;

  readonly #internals = this.attachInternals();
  readonly #slots = new Slots(this);
  #leavesForm = new AbortController();

  constructor() {
    super();
    this.type = 'button';
    this.variant = 'secondary';
    this.iconAfter = false;
    this.busy = false;
    this.disabled = false;
    this.formNoValidate = false;
    this._disabledByForm = false;
    this.addEventListener('click', (event) => this.#press(event), { capture: true });
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#leavesForm.abort();
    this.#leavesForm = new AbortController();
    form?.addEventListener('keydown', (event) => this.#pressByEnter(event), { signal: this.#leavesForm.signal });
  }

  formDisabledCallback(disabled: boolean): void {
    this._disabledByForm = disabled;
  }

  protected override render(): TemplateResult {
    const { type, variant, iconAfter, about, busy } = this;
    // A form of its own, so that the browser says when a press acts: after every listener, and unless one prevented it.
    return html`<form novalidate @submit=${this.#submit} @reset=${this.#reset}>
      ${button({
        type,
        variant,
        iconAfter,
        about,
        busy,
        label: html`<slot></slot>`,
        icon: this.#slots.has('icon') ? html`<slot name="icon"></slot>` : this.icon,
        disabled: this.disabled || this._disabledByForm,
      })}
    </form>`;
  }

  #press(event: Event): void {
    const isAsked = event.composedPath()[0] === this;
    if (!this.busy && !isAsked) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // `click()` and a label reach the element, not what it renders.
    if (isAsked) this.renderRoot.querySelector('button')?.click();
  }

  /** In a native field: the browser knows native buttons alone. The elements of ours do it themselves. */
  #pressByEnter(event: KeyboardEvent): void {
    const { form } = this;
    if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing || !form || !submitsByEnter(event.target)) return;
    if ([...form.elements].find(isSubmitButton) !== this) return;
    event.preventDefault();
    submitByEnter(form);
  }

  #submit(event: Event): void {
    event.preventDefault();
    const { form, name = '', value = '', formNoValidate } = this;
    if (!form) return;
    // Only a native button may be a submitter.
    const submitter = Object.assign(this.ownerDocument.createElement('button'), { hidden: true, name, value, formNoValidate });
    form.append(submitter);
    form.requestSubmit(submitter);
    submitter.remove();
  }

  #reset(event: Event): void {
    event.preventDefault();
    this.form?.reset();
  }
}

define('akto-button', AktoButton);

declare global {
  interface HTMLElementTagNameMap {
    'akto-button': AktoButton;
  }
}
