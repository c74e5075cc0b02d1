import { css, html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { iconStyles } from '../icon/icon.js';
import { dialogContent } from '../stateful/dialog/content.js';
import { dialogStyles } from '../stateful/dialog/dialog.styles.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';
import { flushStyles } from './slotted-styles.js';
import { Slots } from './slots.js';

/** A button of `actions`. */
const BUTTON = ':is(button, akto-button)';

/**
 * A window over the page, which waits for an answer (ARIA APG « dialog »): the rest is out of reach, Escape closes it, and the
 * focus returns to where it was. A button of `actions` that has a `value` closes it with that answer. `openDialog` does the
 * same from a script.
 *
 * Its events are a person's: `close()` and `open = false` fire none.
 *
 * @tagname akto-dialog
 * @summary Fenêtre
 * @fires cancel - The person asks to close it without an answer (×, Escape); `preventDefault()` keeps it open.
 * @fires close - The person closed it; `returnValue` is the answer.
 * @slot - Its text. What has `autofocus` takes the focus, else the first action: let it be one that loses nothing.
 * @slot heading - Its title, where it holds more than text.
 * @slot actions - Its buttons, always in view.
 * @csspart dialog - The window.
 * @csspart heading - The title.
 * @csspart close - The ×.
 * @csspart body - What holds the text, and scrolls.
 * @csspart actions - What holds the buttons.
 * @cssprop [--akto-dialog-width=34rem] - Where there is room.
 */
export class AktoDialog extends LitElement {
  static override styles: CSSResultGroup = [
    tokens,
    base,
    iconStyles,
    dialogStyles,
    flushStyles,
    css`
      :host { display: contents; }
      .akto-dialog-body { white-space: normal; }
    `,
  ];
  static override properties = {
    open: { type: Boolean, reflect: true },
    heading: {},
  };

  /** Whether it is over the page. */
  declare open: boolean;
  /** Its title. */
  declare heading: string;

  /** What closed it: the `value` of an action, what `close()` was given, or '' for no answer. */
  returnValue = '';

  readonly #slots = new Slots(this);

  constructor() {
    super();
    this.open = false;
    this.heading = '';
  }

  /** Opens it at once. */
  show(): void {
    this.open = true;
    if (this.isConnected && this.isUpdatePending) this.performUpdate();
  }

  /** Closes it at once. */
  close(returnValue = ''): void {
    this.returnValue = returnValue;
    this.open = false;
    if (this.isConnected && this.isUpdatePending) this.performUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dialog?.close();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => this.#act(event));
    return root;
  }

  protected override render(): TemplateResult {
    return html`<dialog class="akto-dialog" part="dialog" aria-labelledby="dialog-title" aria-describedby="dialog-body" @cancel=${this.#cancel} @close=${this.#closed}>
      ${dialogContent({
        id: 'dialog',
        title: html`<slot name="heading">${this.heading}</slot>`,
        body: html`<slot></slot>`,
        actions: this.#slots.has('actions') ? html`<slot name="actions"></slot>` : undefined,
        onClose: () => this.dispatchEvent(new Event('cancel', { cancelable: true })) && this.#dialog?.close(),
      })}
    </dialog>`;
  }

  protected override updated(): void {
    const dialog = this.#dialog;
    if (!dialog || dialog.open === this.open) return;
    if (!this.open) return dialog.close();
    dialog.returnValue = '';
    dialog.showModal();
    void this.#focusFirst();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot?.querySelector('dialog') ?? null;
  }

  async #focusFirst(): Promise<void> {
    const first = this.querySelector<HTMLElement>('[autofocus]') ?? this.querySelector<HTMLElement>(`${BUTTON}[slot="actions"], [slot="actions"] ${BUTTON}`);
    // An element of ours can take the focus once it has rendered.
    await (first as Partial<LitElement> | null)?.updateComplete;
    if (this.open) first?.focus();
  }

  #act(event: Event): void {
    const { value } = (event.target as Element).closest<HTMLButtonElement>(`[slot="actions"] ${BUTTON}, ${BUTTON}[slot="actions"]`) ?? {};
    if (value && !event.defaultPrevented) this.#dialog?.close(value);
  }

  /** Escape. The browser lets the page refuse it once, not twice in a row; a file field of the page fires one too. */
  #cancel(event: Event): void {
    if (event.target !== event.currentTarget) return;
    const { cancelable } = event;
    if (!this.dispatchEvent(new Event('cancel', { cancelable }))) event.preventDefault();
  }

  /** By the person, if the page still holds it open. */
  #closed(): void {
    const dialog = this.#dialog;
    if (!dialog || dialog.open || !this.open || !this.isConnected) return;
    this.close(dialog.returnValue);
    this.dispatchEvent(new Event('close'));
  }
}

define('akto-dialog', AktoDialog);

declare global {
  interface HTMLElementTagNameMap {
    'akto-dialog': AktoDialog;
  }
}
