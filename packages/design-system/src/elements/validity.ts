import type { LitElement } from 'lit';
import { isAnswering } from './submit-by-enter.js';

/** Why an answer is refused: the flag of `validity` and the sentence for the person. */
export interface Fault {
  readonly flag: Exclude<keyof ValidityStateFlags, 'customError'>;
  readonly message: string;
}

type Host = LitElement & { readonly form: HTMLFormElement | null; readonly error: string | undefined };

/** That an answer is refused, which the form knows at once, and that the person sees why, which comes in its time. */
export class Validity {
  readonly #host: Host;
  readonly #internals: ElementInternals;
  readonly #fault: () => Fault | undefined;
  #isShown = false;
  #asking: 'quietly' | 'aloud' | undefined;

  /** @param fault what is wrong with the answer as it is */
  constructor(host: Host, internals: ElementInternals, fault: () => Fault | undefined) {
    this.#host = host;
    this.#internals = internals;
    this.#fault = fault;
    host.addEventListener('invalid', (event) => this.#refused(event));
  }

  /** What the person reads: the message of the page, or the fault once it is shown. */
  get message(): string | undefined {
    return this.#host.error || (this.#isShown ? this.#fault()?.message : undefined);
  }

  show(isShown: boolean): void {
    this.#isShown = isShown;
    this.#host.requestUpdate();
  }

  /** Tells the form whether the answer is refused. The browser points at `control` where it says so by itself. */
  follow(control: HTMLElement | undefined): void {
    const { error } = this.#host;
    const fault = this.#fault();
    if (error) this.#internals.setValidity({ customError: true }, error, control);
    else if (fault) this.#internals.setValidity({ [fault.flag]: true }, fault.message, control);
    else this.#internals.setValidity({});
    this.#internals.states[this.message ? 'add' : 'delete']('user-invalid');
  }

  /** Whether the answer is right; aloud, the person is told if not. */
  ask(how: 'quietly' | 'aloud'): boolean {
    this.#asking = how;
    const valid = how === 'aloud' ? this.#internals.reportValidity() : this.#internals.checkValidity();
    this.#asking = undefined;
    return valid;
  }

  /**
   * The message under the field stands for the browser's bubble, and the first refused control of the form takes the focus.
   * Unless the person is in another field: there the page only asks, or the browser knows what to do.
   */
  #refused(event: Event): void {
    const { form } = this.#host;
    if (this.#asking === 'quietly' || (this.#asking === undefined && form && isAnswering(form))) return;
    event.preventDefault();
    this.show(true);
    const refused = [...(form?.elements ?? [])].find((element) => element.matches(':invalid:not(fieldset)'));
    if (!refused || refused === this.#host) this.#host.focus();
  }
}
