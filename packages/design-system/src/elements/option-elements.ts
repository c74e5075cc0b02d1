import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SelectOption } from '../stateful/select/options.js';

/** The list of answers that a page writes as `<option>` and `<optgroup label>` children of an element, as in a native `<select>`. */
export class OptionElements implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: MutationObserver;

  constructor(host: ReactiveControllerHost & Element) {
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

  get options(): readonly SelectOption<string>[] {
    return this.#elements.map((element) => {
      const group = element.closest('optgroup');
      return { code: element.value, title: element.label, disabled: element.disabled || group?.disabled, group: group?.label };
    });
  }

  /** The codes that the page marks as chosen to begin with. */
  get selected(): readonly string[] {
    return this.#elements.filter(({ defaultSelected }) => defaultSelected).map(({ value }) => value);
  }

  get #elements(): readonly HTMLOptionElement[] {
    return [...this.#host.querySelectorAll<HTMLOptionElement>(':scope > option, :scope > optgroup > option')];
  }
}
