import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pageWasAskedFor } from './page-controller.js';

/** Asks whether the page may be left; resolves with false to stay. */
export type Guard = () => Promise<boolean>;

/** Told to the window after each navigation of the application, but « back » and « forward », which have `popstate`. */
export const addressChanged = 'akto-address';

interface Routing {
  goto(pathname: string): Promise<void>;
}

const positionOf = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'position' in state ? Number(state.position) : 0;

/**
 * In-app navigation with a guard in front of the router: @lit-labs/router has no leave hook, and refusing inside
 * `enter` would leave the address and the page disagreeing after « back » or « forward ».
 * Create it before the router, so that its listeners come first.
 */
export class Navigation implements ReactiveController {
  routing: Routing | undefined;
  #guard: { readonly mayLeave: Guard; readonly root: string } | undefined;
  #position = positionOf(history.state);
  #restoring: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
    history.replaceState({ position: this.#position }, '');
  }

  hostConnected(): void {
    window.addEventListener('click', this.#onClick);
    window.addEventListener('popstate', this.#onPopState);
  }

  hostDisconnected(): void {
    window.removeEventListener('click', this.#onClick);
    window.removeEventListener('popstate', this.#onPopState);
  }

  /** Asks `mayLeave` before any navigation out of the addresses below `root`. Returns the function that ends it. */
  guard(root: string, mayLeave: Guard): () => void {
    const guard = { root, mayLeave };
    this.#guard = guard;
    return () => {
      if (this.#guard === guard) this.#guard = undefined;
    };
  }

  /** Goes to an address of the application, such as `/brouillons?page=2`, unless the guard refuses. */
  async go(address: string, { replace = false } = {}): Promise<void> {
    const { pathname, search, href } = new URL(address, location.origin);
    if (pathname + search === location.pathname + location.search || !(await this.#mayGo(pathname))) return;
    if (!replace) {
      this.#position += 1;
      pageWasAskedFor();
    }
    history[replace ? 'replaceState' : 'pushState']({ position: this.#position }, '', href);
    await this.routing?.goto(pathname);
    window.dispatchEvent(new Event(addressChanged));
  }

  async #mayGo(pathname: string): Promise<boolean> {
    const guard = this.#guard;
    return !guard || `${pathname}/`.startsWith(`${guard.root}/`) || (await guard.mayLeave());
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const anchor = event.composedPath().find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement);
    if (!anchor?.href || anchor.target || anchor.hasAttribute('download') || anchor.origin !== location.origin) return;
    if (anchor.hash && anchor.pathname === location.pathname && anchor.search === location.search) return;
    event.preventDefault();
    void this.go(anchor.pathname + anchor.search);
  };

  /** On a refusal, history is put back where it was before asking, so that the address never lies. */
  readonly #onPopState = (event: PopStateEvent): void => {
    if (this.#restoring) {
      event.stopImmediatePropagation();
      this.#restoring();
      return;
    }
    pageWasAskedFor();
    const position = positionOf(event.state);
    const guard = this.#guard;
    if (!guard || `${location.pathname}/`.startsWith(`${guard.root}/`)) {
      this.#position = position;
      return;
    }
    event.stopImmediatePropagation();
    void this.#askThenTravel(position - this.#position, guard.mayLeave);
  };

  async #askThenTravel(delta: number, mayLeave: Guard): Promise<void> {
    await this.#travel(-delta);
    if (!(await mayLeave())) return;
    this.#guard = undefined;
    history.go(delta);
  }

  #travel(delta: number): Promise<void> {
    return new Promise((resolve) => {
      this.#restoring = () => {
        this.#restoring = undefined;
        resolve();
      };
      history.go(delta);
    });
  }
}
