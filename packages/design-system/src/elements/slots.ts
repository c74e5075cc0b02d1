import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Which named slots of an element are filled, so that it renders a slot, and what describes it, only where there is something. */
export class Slots implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: MutationObserver;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { childList: true });
    // They may have changed while it was out of the page.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  has(name: string): boolean {
    return [...this.#host.children].some(({ slot }) => slot === name);
  }
}
