import { alert, button } from '@akto/design-system';
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { awaited } from './awaited.js';

/** Something that a page must fetch before it can be shown; what goes wrong is said, with « Réessayer ». */
export class Loaded<Value> implements ReactiveController {
  readonly #host: LitElement;
  readonly #load: () => Promise<Value>;
  #state: { readonly value: Value } | { readonly failure: string } | undefined;

  constructor(host: LitElement, load: () => Promise<Value>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    void this.reload();
  }

  /** Undefined until it was loaded, and after a failure. */
  get value(): Value | undefined {
    return this.#state && 'value' in this.#state ? this.#state.value : undefined;
  }

  async reload(): Promise<void> {
    try {
      this.#state = { value: await this.#load() };
    } catch (error) {
      this.#state = { failure: error instanceof Error ? error.message : String(error) };
    }
    this.#host.requestUpdate();
  }

  render(template: (value: Value) => unknown): unknown {
    if (!this.#state) return awaited;
    return 'value' in this.#state ? template(this.#state.value) : this.#failed(this.#state.failure);
  }

  #failed(failure: string): TemplateResult {
    return html`<div class="list" role="alert">
      ${alert({ level: 'error', title: 'Le chargement n’a pas abouti', body: failure })}
      <div class="akto-actions">${button({ label: 'Réessayer', onClick: () => void this.reload() })}</div>
    </div>`;
  }
}
