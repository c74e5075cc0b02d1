import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { iconStyles } from '../icon/icon.js';
import { errorSummary, errorSummaryStyles } from '../status/error-summary.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';
import { optionalText } from './attributes.js';
import { faultOf, type InvalidField } from './fault-of.js';
import { reveal } from './reveal.js';
import { isAnswering } from './submit-by-enter.js';

/** A fault that the page knows, such as the server's. */
export interface KnownError {
  /** Id of the field at fault, in the same root. */
  readonly field: string;
  readonly text: string;
}

/**
 * Why a form was refused, with a link to each field at fault (S44, WCAG 3.3.1). In a form, or `for` one, it fills itself when
 * a submission is refused, takes the focus, and shortens as the person mends. The browser's own bubbles do not show.
 *
 * @tagname akto-error-summary
 * @summary Résumé des erreurs
 * @slot - What to do about it.
 * @slot heading - The heading, where it holds more than text.
 * @csspart summary - The frame.
 * @csspart heading - The heading, which takes the focus.
 */
export class AktoErrorSummary extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, iconStyles, errorSummaryStyles];
  static override properties = {
    for: { converter: optionalText },
    heading: {},
    errors: { attribute: false },
    _refused: { state: true },
  };

  /** Id of the form, in the same root; the one it stands in by default. */
  declare for: string | undefined;
  /** Its heading. */
  declare heading: string;
  /** What the page knows besides; call `focus()` once they are given. */
  declare errors: readonly KnownError[];
  declare private _refused: readonly InvalidField[];

  #disconnect = new AbortController();
  /** Of the submission under way. An event that has left a shadow root no longer says where it came from. */
  #faults: { readonly field: InvalidField; readonly event: Event }[] = [];

  constructor() {
    super();
    this.heading = 'Saisie Invalide';
    this.errors = [];
    this._refused = [];
  }

  get form(): HTMLFormElement | null {
    return this.for ? (this.#root.getElementById(this.for) as HTMLFormElement | null) : this.closest('form');
  }

  /** On its heading. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h2')?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#disconnect = new AbortController();
    const { signal } = this.#disconnect;
    const listen = (type: string, listener: (event: Event) => void): void => this.#root.addEventListener(type, listener, { capture: true, signal });
    listen('invalid', (event) => this.#invalid(event));
    for (const type of ['submit', 'reset']) listen(type, ({ target }) => target === this.form && (this._refused = []));
    listen('change', () => (this._refused = this._refused.filter((field) => field.isConnected && field.matches(':invalid'))));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#disconnect.abort();
  }

  protected override render(): TemplateResult | typeof nothing {
    const fields = new Map(this._refused.map((field, index) => [field.id || `heading-${index}`, field]));
    const groups = [
      ...this.errors.map(({ field, text }) => ({ key: field, text })),
      ...[...fields].map(([key, field]) => ({ key, text: faultOf(field) })),
    ];
    if (groups.length === 0) return nothing;
    return errorSummary({
      id: 'heading',
      heading: html`<slot name="heading">${this.heading}</slot>`,
      advice: html`<slot>Vérifiez les réponses suivantes, puis recommencez.</slot>`,
      groups,
      onSelect: (key) => void this.#goTo(fields.get(key) ?? this.#root.getElementById(key)),
    });
  }

  get #root(): Document | ShadowRoot {
    return this.getRootNode() as Document | ShadowRoot;
  }

  /** Each field at fault fires one, all at once, when a submission is refused; and when the page only asks, which shows nothing. */
  #invalid(event: Event): void {
    const { form } = this;
    const field = event.target as InvalidField;
    if (!form || field.form !== form || isAnswering(form)) return;
    // Ours do so themselves, unless the page only asks.
    if (!field.localName.startsWith('akto-')) event.preventDefault();
    // All of them come in one task, with microtasks in between.
    if (this.#faults.push({ field, event }) === 1) setTimeout(() => void this.#show());
  }

  async #show(): Promise<void> {
    const shown = this.#faults.filter(({ event }) => event.defaultPrevented);
    this.#faults = [];
    if (shown.length === 0) return;
    this._refused = shown.map(({ field }) => field);
    await this.updateComplete;
    this.focus();
  }

  async #goTo(field: HTMLElement | null): Promise<void> {
    if (!field) return;
    await reveal(field);
    field.focus();
  }
}

define('akto-error-summary', AktoErrorSummary);

declare global {
  interface HTMLElementTagNameMap {
    'akto-error-summary': AktoErrorSummary;
  }
}
