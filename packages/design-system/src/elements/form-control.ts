import { html, LitElement, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { FieldProps } from '../field/props.js';
import { frameStyles } from '../field/frame-styles.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';
import { Slots } from './slots.js';
import { submitByEnter } from './submit-by-enter.js';
import { Validity, type Fault } from './validity.js';
import * as wording from './wording.js';

/** Id of the control inside each element's own root. */
const CONTROL = 'control';

/**
 * What every form-associated element is, around a field template: it takes part in a form as a native control does (answer,
 * reset, restoration, `disabled` of a fieldset, validity, submission by Enter), and it shows its fault once it was left or a
 * submission was refused. `input` and `change` are fired by a person's action alone.
 *
 * `Answer` is what the template takes: what the person gave, even where it is not a value yet, such as « douz » for a number.
 * How the page reads and gives it — `value`, `checked` — belongs to each element.
 *
 * @slot label - The label, where it holds more than text.
 * @slot description - Paragraphs between the label and the control.
 * @cssState user-invalid - The fault is shown: the person left the element, or a submission was refused.
 */
export abstract class FormControl<Answer> extends LitElement {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles: CSSResultGroup = [tokens, base, frameStyles];
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
    _disabledByForm: { state: true },
  };

  /** Under which the answer is sent. */
  declare name: string | undefined;
  /** The question, always in view. */
  declare label: string;
  /** Help above the control. */
  declare description: string | undefined;
  /** « 200 caractères maximum » */
  declare hint: string | undefined;
  /** « Ex: nom.prenom@email.fr » */
  declare example: string | undefined;
  /** A message of the page, such as the server's: shown at once, and the answer is refused while it stands. */
  declare error: string | undefined;
  /** A message that refuses nothing. */
  declare warning: string | undefined;
  /** An empty answer is refused, and « * » says so. */
  declare required: boolean;
  /** Read, focused and sent, not changed nor checked. */
  declare readonly: boolean;
  /** Out of play: no focus, nothing sent nor checked. A `<fieldset disabled>` does the same. */
  declare disabled: boolean;
  declare private _disabledByForm: boolean;

  readonly #internals: ElementInternals = this.attachInternals();
  readonly #validity = new Validity(this, this.#internals, () => this.#fault());
  readonly #slots = new Slots(this);
  /** What a person or the page gave, which the element's attributes no longer decide. */
  #given: { readonly answer: Answer } | undefined;
  /** An `input` was fired since the last `change`. */
  #uncommitted = false;

  constructor() {
    super();
    this.label = '';
    this.required = false;
    this.readonly = false;
    this.disabled = false;
    this._disabledByForm = false;
    this.addEventListener('focusout', (event) => this.#left(event));
  }

  /** The template of the field. */
  protected abstract field(props: FieldProps<Answer>): TemplateResult;

  /** The answer to begin with and to return to when the form is reset. */
  protected abstract get initial(): Answer;

  /** What is sent with the form; `null` sends nothing. */
  protected abstract formValue(answer: Answer): FormData | string | null;

  /** What is wrong with an answer that is not empty. */
  protected fault(_answer: Answer): Fault | undefined {
    return undefined;
  }

  protected isEmpty(answer: Answer): boolean {
    return answer === undefined || answer === '' || answer === false || (Array.isArray(answer) && answer.length === 0);
  }

  /** Said of a mandatory answer that is missing. */
  protected get missing(): string {
    return wording.required;
  }

  /** What the browser keeps of the answer while the person is on another page. */
  protected save(answer: Answer): FormData | string {
    return JSON.stringify({ answer });
  }

  protected restore(saved: FormData | string): Answer {
    return (JSON.parse(saved as string) as { answer: Answer }).answer;
  }

  protected get answer(): Answer {
    return this.#given ? this.#given.answer : this.initial;
  }

  protected set answer(answer: Answer) {
    this.#given = { answer };
    this.#follow();
    this.requestUpdate();
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get validity(): ValidityState {
    this.#follow();
    return this.#internals.validity;
  }

  get validationMessage(): string {
    this.#follow();
    return this.#internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  checkValidity(): boolean {
    this.#follow();
    return this.#validity.ask('quietly');
  }

  /** The same, and shows the fault. */
  reportValidity(): boolean {
    this.#follow();
    return this.#validity.ask('aloud');
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
    this.#validity.show(false);
    this.#follow();
  }

  formStateRestoreCallback(saved: FormData | string, reason: 'restore' | 'autocomplete'): void {
    if (reason === 'restore') this.answer = this.restore(saved);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // The element fires its own, once its answer has changed.
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
      error: this.#validity.message,
      required,
      readonly,
      disabled: this.disabled || this._disabledByForm,
      value: this.answer,
      width: 12,
      onInput: (answer) => this.#input(answer),
      onMessage: (text) => void this.#showMessage(text),
    });
  }

  /** The browser looks for `autofocus` before the element is defined. */
  protected override firstUpdated(): void {
    const { activeElement, body } = this.ownerDocument;
    if (this.autofocus && activeElement === body) this.focus();
  }

  protected override updated(): void {
    this.#follow();
  }

  #fault(): Fault | undefined {
    const { answer } = this;
    if (this.readonly) return undefined;
    if (!this.isEmpty(answer)) return this.fault(answer);
    return this.required ? { flag: 'valueMissing', message: this.missing } : undefined;
  }

  /** Tells the form what it would send, and whether that would be refused. */
  #follow(): void {
    const { answer } = this;
    this.#internals.setFormValue(this.formValue(answer), this.save(answer));
    this.#validity.follow(this.renderRoot?.querySelector<HTMLElement>(`#${CONTROL}`) ?? undefined);
  }

  #input(answer: Answer): void {
    this.answer = answer;
    this.#uncommitted = true;
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    if (!this.isTyping(answer)) this.#commit();
  }

  /** What is typed is committed when the person goes on; what is chosen, at once. */
  protected isTyping(_answer: Answer): boolean {
    return this.shadowRoot?.activeElement?.matches('textarea, input:not([type="checkbox"], [type="radio"])') ?? false;
  }

  #commit(): void {
    if (!this.#uncommitted) return;
    this.#uncommitted = false;
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Going from a link in the label to the control is not leaving. */
  #left({ relatedTarget }: FocusEvent): void {
    if (relatedTarget && this.contains(relatedTarget as Node)) return;
    this.#commit();
    this.#validity.show(true);
  }

  #submitByEnter(event: KeyboardEvent): void {
    const { form } = this;
    const { target } = event;
    if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing || !form || !(target instanceof HTMLInputElement)) return;
    // As on leaving, and before what is sent is read.
    if (this.#uncommitted) target.dispatchEvent(new Event('change', { bubbles: true }));
    submitByEnter(form);
  }

  async #showMessage(body: string): Promise<void> {
    const { openDialog } = await import('../stateful/dialog/dialog.js');
    const title = this.label || 'Message';
    await openDialog(this.shadowRoot as ShadowRoot, { title, body, actions: [{ key: 'fermer', label: 'Fermer', variant: 'primary' }] });
  }
}
