import { Announcer } from '@akto/design-system';
import type { LitElement, ReactiveController } from 'lit';

/** The root in which a dossier is shown: where the keyboard is put, and the voice of all that happens there. */
export class PageRoot implements ReactiveController {
  readonly #host: LitElement;
  #announcer: Announcer | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#announcer ??= new Announcer(this.node);
  }

  hostDisconnected(): void {
    this.#announcer?.dispose();
    this.#announcer = undefined;
  }

  get node(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  /** Says something when the person pauses. */
  readonly announce = (text: string): void => this.#announcer?.polite(text);

  /** Says at once what stops the person. */
  readonly alert = (text: string): void => this.#announcer?.assertive(text);

  /** Puts the keyboard on an element, by its id. */
  readonly focus = (id: string): void => {
    this.node.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
  };
}
