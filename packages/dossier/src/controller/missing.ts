import { asError } from '../errors.js';
import type { Later } from '../later.js';
import type { Host } from './host.js';
import type { PageRoot } from './page-root.js';

/** What a person asked for and is not there, as without network: the page says so, and tries again on demand. */
export interface Missing {
  readonly message: string;
  readonly retry: () => void;
}

/** The parts that a person's actions need. */
export class Needs {
  readonly #host: Host;
  readonly #root: PageRoot;
  #missing: Missing | undefined;

  constructor(host: Host, root: PageRoot) {
    this.#host = host;
    this.#root = root;
  }

  get missing(): Missing | undefined {
    return this.#missing;
  }

  /**
   * Resolves with a part; with undefined where it cannot be loaded, which the person is told.
   * @param retry does again what was asked
   */
  async load<Part>(part: Later<Part>, retry: () => void): Promise<Part | undefined> {
    try {
      const loaded = await part.load();
      this.#become(undefined);
      return loaded;
    } catch (thrown) {
      const { message } = asError(thrown);
      this.#become({ message, retry });
      this.#root.alert(message);
      return undefined;
    }
  }

  #become(missing: Missing | undefined): void {
    if (missing === this.#missing) return;
    this.#missing = missing;
    this.#host.requestUpdate();
  }
}
