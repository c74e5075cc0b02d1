import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Code, SelectOption } from '../stateful/select/options.js';
import type { Fault } from './validity.js';
import * as wording from './wording.js';

type Host = ReactiveControllerHost & Element & { readonly options: readonly SelectOption[] };

/**
 * The answers that an element offers: its `options`, or else the `<option>` and `<optgroup label>` elements that a page writes
 * in it, as in a native `<select>`. There, a `data-` attribute is whatever else the element shows of an answer: `data-text`,
 * `data-detail`.
 */
export class ChoiceList implements ReactiveController {
  readonly #host: Host;
  readonly #observer: MutationObserver;

  constructor(host: Host) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { subtree: true, childList: true, characterData: true, attributes: true });
    // What changed meanwhile.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  get options(): readonly SelectOption[] {
    return this.#isGiven ? this.#host.options : this.#elements.map(optionOf);
  }

  /** The codes to begin with: those of `<option selected>`. */
  get selected(): readonly string[] {
    return this.#isGiven ? [] : this.#elements.filter(({ defaultSelected }) => defaultSelected).map(({ value }) => value);
  }

  /** An answer that is not offered is kept, and refused. */
  fault(codes: readonly Code[]): Fault | undefined {
    const offered = new Set(this.options.map(({ code }) => code));
    return codes.every((code) => offered.has(code)) ? undefined : { flag: 'badInput', message: wording.choice };
  }

  get #isGiven(): boolean {
    return this.#host.options.length > 0;
  }

  get #elements(): readonly HTMLOptionElement[] {
    return [...this.#host.querySelectorAll<HTMLOptionElement>(':scope > option, :scope > optgroup > option')];
  }
}

function optionOf(element: HTMLOptionElement): SelectOption {
  const group = element.closest('optgroup');
  return { ...element.dataset, code: element.value, title: element.label, disabled: element.disabled || group?.disabled, group: group?.label };
}
