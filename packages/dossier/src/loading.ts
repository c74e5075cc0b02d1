import type { Draft } from '@akto/core';
import { find, type Asked } from './asked.js';
import { createReadiness } from './controller/readiness.js';
import type { Host } from './controller/host.js';
import type { DossierController } from './dossier-controller.js';
import { asError } from './errors.js';
import { AktoErrorEvent } from './events.js';
import { loadOnceUsed } from './parts.js';

/** Milliseconds after which a wait is shown; a shorter one would only flash. */
const SEEN = 200;

export interface LoadingOptions {
  readonly host: Host;
  readonly controller: DossierController;
  /** What the properties of the element ask for now. */
  readonly asked: () => Omit<Asked, 'anew'>;
}

interface Way {
  /** A new dossier, whatever is kept. */
  readonly anew?: boolean;
  /** What is on the screen stays until the other takes its place. */
  readonly inPlace?: boolean;
  /** Of the dossier, instead of the one that the element names. */
  readonly id?: string;
}

/** `waiting` once it is long enough to be seen. */
type Status = 'loading' | 'waiting' | 'open' | { readonly failure: string };

/** Opens what the element asks for. Asked again meanwhile, it leaves the first aside; whoever waits is told of the last. */
export class Loading {
  readonly #options: LoadingOptions;
  readonly #readiness = createReadiness<Draft>();
  #status: Status = 'loading';
  /** The one under way, or the last. */
  #token: object | undefined;
  /** Ends the wait for who uses the dossier. */
  #stopWaiting: () => void = () => {};

  constructor(options: LoadingOptions) {
    this.#options = options;
  }

  get status(): Status {
    return this.#status;
  }

  /** Resolves with the draft once it is open and was rendered; rejects with what prevents it. */
  get ready(): Promise<Draft> {
    return this.#readiness.promise;
  }

  async begin({ anew = false, inPlace = false, id }: Way = {}): Promise<void> {
    const { host, controller, asked } = this.#options;
    const token = (this.#token = {});
    this.#readiness.renew();
    if (!inPlace) {
      controller.close();
      this.#become('loading');
    }
    const seen = setTimeout(() => this.#status === 'loading' && this.#become('waiting'), SEEN);
    try {
      const now = asked();
      const found = await find({ ...now, id: id ?? now.id, anew });
      if (token !== this.#token) return;
      controller.close();
      controller.open(found);
      await controller.ready();
      if (token !== this.#token) return;
      this.#become('open');
      this.#stopWaiting();
      this.#stopWaiting = loadOnceUsed(host, () => controller.session?.begin());
    } catch (thrown) {
      if (token !== this.#token) return;
      const error = asError(thrown);
      this.#become({ failure: error.message });
      this.#readiness.reject(error);
      host.dispatchEvent(new AktoErrorEvent(error));
    } finally {
      clearTimeout(seen);
    }
  }

  /** The element was rendered. */
  rendered(): void {
    const draft = this.#options.controller.session?.dossier.draft;
    if (this.#status === 'open' && draft) this.#readiness.resolve(draft);
  }

  /** The element left the page. */
  end(): void {
    this.#token = undefined;
    this.#stopWaiting();
    this.#readiness.renew();
    this.#options.controller.close();
    this.#become('loading');
  }

  #become(status: Status): void {
    this.#status = status;
    this.#options.host.requestUpdate();
  }
}
