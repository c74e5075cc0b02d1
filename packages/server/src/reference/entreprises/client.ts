import { setTimeout as wait } from 'node:timers/promises';
import { RegisterAway } from '../register.js';
import { Pace } from './pace.js';

export interface ClientOptions {
  /** Such as https://recherche-entreprises.api.gouv.fr. */
  readonly address: URL;
  /** Milliseconds for one answer, its body included. */
  readonly patience?: number;
  /** What its documentation allows to one address. */
  readonly perSecond?: number;
}

/** After an answer that does not say when to come back, in seconds. */
const PAUSE = 5;
const LONGEST_PAUSE = 300;

/** Asks « Recherche d’entreprises », no more often than it allows, and not at all for as long as it says. */
export class EntreprisesClient {
  readonly #address: URL;
  readonly #patience: number;
  readonly #pace: Pace;
  /** Of `performance.now()`. */
  #silentUntil = 0;

  constructor({ address, patience = 5_000, perSecond = 7 }: ClientOptions) {
    this.#address = address;
    this.#patience = patience;
    this.#pace = new Pace(perSecond);
  }

  /**
   * What it answers to a search, as JSON of an unknown shape.
   * @throws RegisterAway
   */
  async search(query: Readonly<Record<string, string>>): Promise<unknown> {
    await this.#turn();
    const url = new URL('search', this.#address);
    url.search = new URLSearchParams(query).toString();
    try {
      const response = await fetch(url, { headers: { accept: 'application/json', 'user-agent': 'akto-dossier' }, redirect: 'error', signal: AbortSignal.timeout(this.#patience) });
      if (response.status === 429) throw this.#silence(Number(response.headers.get('retry-after')));
      if (!response.ok) throw new RegisterAway(`Recherche d’entreprises: status ${response.status}`);
      return (await response.json()) as unknown;
    } catch (cause) {
      if (cause instanceof RegisterAway) throw cause;
      throw new RegisterAway(`Recherche d’entreprises: ${cause instanceof Error ? cause.name : 'no answer'}`, PAUSE, { cause });
    }
  }

  async #turn(): Promise<void> {
    const now = performance.now();
    if (now < this.#silentUntil) throw new RegisterAway('Recherche d’entreprises: asked to wait', (this.#silentUntil - now) / 1000);
    const delay = this.#pace.turn(now, this.#patience);
    if (delay === undefined) throw new RegisterAway('Recherche d’entreprises: too many questions are waiting');
    if (delay > 0) await wait(delay);
  }

  /** @param seconds what `Retry-After` says; NaN or 0 when it says nothing */
  #silence(seconds: number): RegisterAway {
    const pause = Math.min(seconds || PAUSE, LONGEST_PAUSE);
    this.#silentUntil = performance.now() + pause * 1000;
    return new RegisterAway('Recherche d’entreprises: status 429', pause);
  }
}
