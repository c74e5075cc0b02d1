import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { FieldProps } from '../field/props.js';
import { Slots } from './slots.js';

/** Why a value is refused: the flag of `validity` and the sentence for the person. */
export interface Fault {
  readonly flag: Exclude<keyof ValidityStateFlags, 'customError'>;
  readonly message: string;
}

/** Forms that a person is submitting by Enter, from inside one of their elements. */
const submitting = new WeakSet<HTMLFormElement>();

/** Id of the control inside each element's own root. */
const CONTROL = 'control';

/**
 * What every form-associated element is, around a field template: it takes part in a form as a native control does (value,
 * reset, restoration, `disabled` of a fieldset, validity, submission by Enter), and it shows its fault once it was left or a
 * submission was refused. `input` and `change` are fired by a person's action alone.
 *
 * @slot label - The label, where it holds more than text.
 * @slot description - Paragraphs between the label and the control.
 */
export abstract class FormControl<Value> extends LitElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    label: {},
    description: {},
    hint: {},
    example: {},
    error: {},
    warning: {},
    required: { type: Boolean, reflect: true },
    readonly: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    defaultValue: { attribute: 'value' },
    value: { attribute: false, noAccessor: true },
    _disabledByForm: { state: true },
    _faultShown: { state: true },
  };

  /** Under which the value is sent. */
  declare name: string | undefined;
  declare label: string;
  /** Help above the control. */
  declare description: string | undefined;
  /** « 200 caractères maximum » */
  declare hint: string | undefined;
  /** « Ex: nom.prenom@email.fr » */
  declare example: string | undefined;
  /** A message of the page, such as the server's: shown at once, and the value is refused while it stands. */
  declare error: string | undefined;
  /** A message that refuses nothing. */
  declare warning: string | undefined;
  declare required: boolean;
  /** Read, focused and sent, not changed nor checked. */
  declare readonly: boolean;
  declare disabled: boolean;
  /** The value to begin with and to return to when the form is reset. */
  declare defaultValue: Value;
  declare private _disabledByForm: boolean;
  declare private _faultShown: boolean;

  protected readonly internals: ElementInternals = this.attachInternals();
  readonly #slots = new Slots(this);
  /** What a person or the page gave, which the default no longer decides. */
  #given: { readonly value: Value } | undefined;
  /** An `input` was fired since the last `change`. */
  #uncommitted = false;
  #asking: 'quietly' | 'aloud' | undefined;

  constructor() {
    super();
    this.label = '';
    this.required = false;
    this.readonly = false;
    this.disabled = false;
    this._disabledByForm = false;
    this._faultShown = false;
    this.addEventListener('invalid', (event) => this.#refused(event));
    this.addEventListener('focusout', () => this.#left());
  }

  /** The template of the field. */
  protected abstract field(props: FieldProps<Value>): TemplateResult;

  /** What is sent with the form; `null` sends nothing. */
  protected abstract formValue(value: Value): FormData | File | string | null;

  /** What is wrong with a value that is not empty. */
  protected fault(_value: Value): Fault | undefined {
    return undefined;
  }

  protected isEmpty(value: Value): boolean {
    return value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
  }

  get value(): Value {
    return this.#given ? this.#given.value : this.defaultValue;
  }

  set value(value: Value) {
    const before = this.value;
    this.#given = { value };
    this.#follow();
    this.requestUpdate('value', before);
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get validity(): ValidityState {
    this.#follow();
    return this.internals.validity;
  }

  get validationMessage(): string {
    this.#follow();
    return this.internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  checkValidity(): boolean {
    return this.#ask('quietly');
  }

  /** The same, and shows the fault. */
  reportValidity(): boolean {
    return this.#ask('aloud');
  }

  /** The same as `error`. */
  setCustomValidity(message: string): void {
    this.error = message || undefined;
    this.#follow();
  }

  formDisabledCallback(disabled: boolean): void {
    this._disabledByForm = disabled;
  }

  formResetCallback(): void {
    this.#given = undefined;
    this.#uncommitted = false;
    this._faultShown = false;
    this.#follow();
    this.requestUpdate();
  }

  formStateRestoreCallback(state: File | FormData | string | null): void {
    if (typeof state === 'string') this.value = JSON.parse(state) as Value;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // The element fires its own, once its value has changed.
    root.addEventListener('input', (event) => event.stopPropagation());
    root.addEventListener('change', () => this.#commit());
    root.addEventListener('keydown', (event) => this.#submitByEnter(event as KeyboardEvent));
    return root;
  }

  protected override render(): TemplateResult {
    const { hint, example, warning, required, readonly } = this;
    return this.field({
      id: CONTROL,
      label: this.#slots.has('label') ? html`<slot name="label"></slot>` : this.label,
      description: this.#slots.has('description') ? html`<slot name="description"></slot>` : this.description,
      hint,
      example,
      warning,
      error: this.error || (this._faultShown ? this.#fault()?.message : undefined),
      required,
      readonly,
      disabled: this.disabled || this._disabledByForm,
      value: this.value,
      width: 12,
      onInput: (value) => this.#input(value),
      onMessage: (text) => void this.#showMessage(text),
    });
  }

  protected override updated(): void {
    this.#follow();
  }

  #ask(how: 'quietly' | 'aloud'): boolean {
    this.#follow();
    this.#asking = how;
    const valid = how === 'aloud' ? this.internals.reportValidity() : this.internals.checkValidity();
    this.#asking = undefined;
    return valid;
  }

  #fault(): Fault | undefined {
    const { value } = this;
    if (!this.isEmpty(value)) return this.fault(value);
    return this.required ? { flag: 'valueMissing', message: 'Saisie obligatoire' } : undefined;
  }

  /** Tells the form what it would send, and whether that would be refused. */
  #follow(): void {
    this.internals.setFormValue(this.formValue(this.value), JSON.stringify(this.value));
    const fault = this.readonly ? undefined : this.#fault();
    const control = this.renderRoot?.querySelector<HTMLElement>(`#${CONTROL}`) ?? undefined;
    if (this.error) this.internals.setValidity({ customError: true }, this.error, control);
    else if (fault) this.internals.setValidity({ [fault.flag]: true }, fault.message, control);
    else this.internals.setValidity({});
  }

  #input(value: Value): void {
    this.value = value;
    this.#uncommitted = true;
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    if (!this.#isTyping()) this.#commit();
  }

  /** What is typed is committed when the person goes on; what is chosen, at once. */
  #isTyping(): boolean {
    return this.shadowRoot?.activeElement?.matches('textarea, input:not([type="checkbox"], [type="radio"])') ?? false;
  }

  #commit(): void {
    if (!this.#uncommitted) return;
    this.#uncommitted = false;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #left(): void {
    this.#commit();
    this._faultShown = true;
  }

  /**
   * The message under the field stands for the browser's bubble, and the first refused control of the form takes the focus.
   * Unless the person is in another field: there the page only asks, or the browser knows what to do.
   */
  #refused(event: Event): void {
    if (this.#asking === 'quietly' || (this.#asking === undefined && this.#isElsewhere())) return;
    event.preventDefault();
    this._faultShown = true;
    const refused = [...(this.form?.elements ?? [])].find((element) => element.matches(':invalid:not(fieldset)'));
    if (!refused || refused === this) this.focus();
  }

  #isElsewhere(): boolean {
    const { form } = this;
    const active = (this.getRootNode() as Document | ShadowRoot).activeElement;
    return form !== null && !submitting.has(form) && [...form.elements].some((element) => element === active && !element.matches(':is(button, input)[type="submit"], button:not([type])'));
  }

  /** A control in a shadow root does not submit the form by itself. */
  #submitByEnter(event: KeyboardEvent): void {
    const { form } = this;
    if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing || !form || !(event.target instanceof HTMLInputElement)) return;
    this.#commit();
    submitting.add(form);
    form.requestSubmit();
    submitting.delete(form);
  }

  async #showMessage(body: string): Promise<void> {
    const { openDialog } = await import('../stateful/dialog/dialog.js');
    const title = this.label || 'Message';
    await openDialog(this.shadowRoot as ShadowRoot, { title, body, actions: [{ key: 'fermer', label: 'Fermer', variant: 'primary' }] });
  }
}
