import { html, render } from 'lit';
import { word } from '../words.js';

/** Long enough for a screen reader to have picked the text up, short enough that browsing does not meet it again. */
const lifetime = 7000;

/**
 * The one voice of a root: tells a screen reader what sighted people see happen (errors, tab changes, saves, uploads).
 * Each message is a node of its own, so that the same text twice is said twice, and two at once are both said.
 * Create it when the root is first rendered: a live region must exist before it speaks. Needs `base` for its hiding class.
 */
export class Announcer {
  readonly #regions: { readonly polite: HTMLElement; readonly assertive: HTMLElement };
  readonly #host: HTMLElement;

  /** The regions are added at the end of `root`. */
  constructor(root: ShadowRoot | HTMLElement) {
    this.#host = document.createElement('div');
    this.#host.className = 'akto-sr-only';
    render(html`<div role="status" aria-atomic="false"></div><div role="alert" aria-atomic="false"></div>`, this.#host);
    const [polite, assertive] = this.#host.children as unknown as [HTMLElement, HTMLElement];
    this.#regions = { polite, assertive };
    root.append(this.#host);
  }

  /** Said when the person pauses: « Enregistré à 14:05 ». */
  polite(text: string): void {
    this.#say(this.#regions.polite, text);
  }

  /** Said at once: only for what stops the person, such as a refused transmission. */
  assertive(text: string): void {
    this.#say(this.#regions.assertive, text);
  }

  /** Takes the regions away. */
  dispose(): void {
    this.#host.remove();
  }

  #say(region: HTMLElement, text: string): void {
    const message = document.createElement('p');
    message.textContent = word(text);
    region.append(message);
    setTimeout(() => message.remove(), lifetime);
  }
}
