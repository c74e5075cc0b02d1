import { nothing, render, type CSSResult } from 'lit';
import type { FieldProps } from '../field/props.js';
import { adoptStyles } from '../adopt-styles.js';

/** A server, which only reads the module, has no elements. */
const Base = (globalThis.HTMLElement as typeof HTMLElement | undefined) ?? (Object as unknown as typeof HTMLElement);

/**
 * Around a button that opens a box, and that box: both come with the template of the field, so that a closed control is an element
 * with listeners and nothing more; what is in the box is rendered while it is open. The button names the box by its
 * `popovertarget`. Labels, hints and messages are linked by id, for nothing has a shadow root.
 */
export abstract class PopupControl<Props extends Pick<FieldProps<unknown>, 'onLeave'>> extends Base {
  protected open = false;
  /** Adopted by the root that the control stands in, once. */
  protected abstract readonly styles: readonly CSSResult[];
  #props: Props | undefined;

  constructor() {
    super();
    // Methods, called on the element they listen to: nothing is made for each. The first two events do not bubble.
    this.addEventListener('beforetoggle', this.#toggle, true);
    this.addEventListener('toggle', this.#settle, true);
    this.addEventListener('focusout', this.#leave);
  }

  /** What the field was given. */
  get props(): Props {
    return this.#props as Props;
  }

  set props(props: Props) {
    this.#props = props;
    if (this.open) this.refresh();
  }

  connectedCallback(): void {
    for (const style of this.styles) adoptStyles(this, style);
  }

  protected abstract content(): unknown;

  /** The box shows, and may take the focus. */
  protected abstract entered(): void;

  /** Just before the box shows, or goes. */
  protected toggled(): void {}

  protected left(): void {
    this.props.onLeave?.();
  }

  protected get popup(): HTMLElement {
    return this.querySelector('[popover]') as HTMLElement;
  }

  protected get opener(): HTMLButtonElement {
    return this.querySelector('[popovertarget]') as HTMLButtonElement;
  }

  protected refresh(): void {
    render(this.open ? this.content() : nothing, this.popup);
  }

  /** The box is full when it shows, and emptied once it is gone: the browser first gives the focus back that was in it. */
  #toggle({ newState }: ToggleEvent): void {
    this.open = newState === 'open';
    this.opener.setAttribute('aria-expanded', String(this.open));
    this.toggled();
    if (this.open) this.refresh();
  }

  #settle(): void {
    if (this.open) this.entered();
    else this.refresh();
  }

  #leave({ relatedTarget }: FocusEvent): void {
    if (!this.contains(relatedTarget as Node | null)) this.left();
  }
}
