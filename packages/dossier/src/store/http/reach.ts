import type { Resumption } from '../store.js';
import type { UnreachableError } from './failures.js';

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

/**
 * Whether the server is worth asking. After a failure it is left alone for a while, longer each time; the network or the person
 * coming back only means that it is worth one try.
 */
export class Reach {
  #failures = 0;
  #pause: Pause | undefined;

  /** Undefined when the server may be asked. */
  get pause(): Pause | undefined {
    return this.#pause;
  }

  answered(): void {
    this.#failures = 0;
    this.#pause?.end();
  }

  failed(failure: UnreachableError): void {
    this.#failures += 1;
    this.#pause ??= new Pause(failure, Math.max(failure.least, wait(this.#failures)), () => (this.#pause = undefined));
  }
}

/** Doubles each time; shortened at random so that a thousand pages do not come back to a server at the same moment. */
const wait = (failures: number): number => Math.min(FIRST_WAIT * 2 ** (failures - 1), LONGEST_WAIT) * (1 - Math.random() / 2);

class Pause implements Resumption {
  /** What began it. */
  readonly failure: UnreachableError;
  readonly again: Promise<void>;
  readonly #listening = new AbortController();
  readonly #onEnd: () => void;
  #resolve = (): void => {};

  constructor(failure: UnreachableError, duration: number, onEnd: () => void) {
    this.failure = failure;
    this.again = new Promise((resolve) => (this.#resolve = resolve));
    this.#onEnd = onEnd;
    const { signal } = this.#listening;
    const timer = Number.isFinite(duration) ? setTimeout(() => this.end(), duration) : undefined;
    signal.addEventListener('abort', () => clearTimeout(timer));
    addEventListener('online', () => this.end(), { signal });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.end(), { signal });
  }

  hurry(): void {
    this.end();
  }

  end(): void {
    this.#listening.abort();
    this.#onEnd();
    this.#resolve();
  }
}
