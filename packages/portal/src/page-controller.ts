import type { LitElement, ReactiveController } from 'lit';

let navigated = false;

/** From now on each new page takes the focus: the person asked for it. The first page leaves it to the browser. */
export const pageWasAskedFor = (): void => {
  navigated = true;
};

/** What a page owes the person who arrives on it: its title in the browser's tab, and the focus on its heading. */
export class PageController implements ReactiveController {
  readonly #host: LitElement;
  #title: string;
  #arriving = false;

  constructor(host: LitElement, title: string) {
    this.#host = host;
    this.#title = title;
    host.addController(this);
  }

  hostConnected(): void {
    this.arrive(this.#title);
  }

  /** The same page now shows something else: a step of several. */
  arrive(title: string): void {
    this.#title = title;
    document.title = `${title} — Mon Espace AKTO`;
    this.#arriving = navigated;
  }

  /** The page is now called something else; the focus stays where it is. */
  rename(title: string): void {
    this.#title = title;
    document.title = `${title} — Mon Espace AKTO`;
  }

  hostUpdated(): void {
    if (!this.#arriving) return;
    // A dossier brings its own heading, and knows when it is there.
    const heading = this.#host.renderRoot.querySelector<HTMLElement>('h1, akto-dossier, transmitted-dossier');
    heading?.focus();
    this.#arriving = !heading;
  }
}
