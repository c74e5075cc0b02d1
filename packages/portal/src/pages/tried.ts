import { alert } from '@akto/design-system';
import { html, nothing, type LitElement, type ReactiveController } from 'lit';

/** Something that a person asked for and that may fail: what came of it is shown until the next try. */
export class Tried implements ReactiveController {
  readonly #host: LitElement;
  #outcome: { readonly level: 'success' | 'error'; readonly text: string } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#outcome = undefined;
  }

  /** Resolves with whether it succeeded; `done` is then shown. */
  async run(work: () => Promise<unknown>, done = ''): Promise<boolean> {
    try {
      await work();
      this.#outcome = done ? { level: 'success', text: done } : undefined;
    } catch (error) {
      this.#outcome = { level: 'error', text: error instanceof Error ? error.message : String(error) };
    }
    this.#host.requestUpdate();
    return this.#outcome?.level !== 'error';
  }

  template(): unknown {
    if (!this.#outcome) return nothing;
    const { level, text } = this.#outcome;
    return level === 'error'
      ? html`<div role="alert">${alert({ level, title: 'L’action n’a pas abouti', body: text })}</div>`
      : alert({ level, body: text });
  }
}
