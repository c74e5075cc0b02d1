import type { LitElement, ReactiveController } from 'lit';
import type { Portal } from '../portal.js';
import { addressChanged } from '../navigation.js';
import { formatQuery, parseQuery, type Query } from './query.js';

interface Host extends LitElement {
  readonly portal: Portal;
}

/** The query of a list, kept in the address; going back and forward brings the earlier ones. */
export class ListState implements ReactiveController {
  readonly #host: Host;
  #query = parseQuery('');

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get query(): Query {
    return this.#query;
  }

  hostConnected(): void {
    this.#read();
    for (const change of [addressChanged, 'popstate']) addEventListener(change, this.#read);
  }

  hostDisconnected(): void {
    for (const change of [addressChanged, 'popstate']) removeEventListener(change, this.#read);
  }

  /** What is typed changes the address in place: going back leads to the page before, not to the letter before. */
  readonly set = (query: Query): void => {
    this.#query = query;
    history.replaceState(history.state, '', `${location.pathname}${formatQuery(query)}`);
    this.#host.requestUpdate();
  };

  /** Another page is another address; the focus goes to its beginning, from the buttons at the end of the one before. */
  readonly turn = async (page: number): Promise<void> => {
    await this.#host.portal.navigation.go(`${location.pathname}${formatQuery({ ...this.#query, page })}`);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.count')?.focus();
  };

  readonly #read = (): void => {
    this.#query = parseQuery(location.search);
    this.#host.requestUpdate();
  };
}
