import { word } from '@akto/design-system';
import { asError } from '../errors.js';
import { AktoErrorEvent, AktoRefuseEvent, AktoTransmitEvent } from '../events.js';
import { occasions, windows } from '../parts.js';
import { errorsOf, summaryId } from '../rendering/view.js';
import type { LeaveGuard } from '../saving/index.js';
import type { Session } from '../session/session.js';
import type { TransmittedDossier } from '../store/store.js';
import type { Host } from './host.js';
import type { Needs } from './missing.js';
import type { PageRoot } from './page-root.js';

export interface TransmissionOptions {
  readonly host: Host;
  readonly root: PageRoot;
  readonly session: Session;
  readonly guard: LeaveGuard;
  readonly needs: Needs;
  /** Of a dossier that was transmitted before it was opened. */
  readonly receipt: TransmittedDossier | undefined;
}

/** Sending a dossier: refused while anything in it is wrong, and done once (S83, S84). */
export class Transmission {
  readonly #options: TransmissionOptions;
  #receipt: TransmittedDossier | undefined;
  #busy: Promise<TransmittedDossier | undefined> | undefined;
  #refused = false;
  #failure = '';

  constructor(options: TransmissionOptions) {
    this.#options = options;
    this.#receipt = options.receipt;
  }

  /** What AKTO gave for it, once it is transmitted. */
  get receipt(): TransmittedDossier | undefined {
    return this.#receipt;
  }

  get busy(): boolean {
    return this.#busy !== undefined;
  }

  /** It was refused: its errors are to be summed up. */
  get refused(): boolean {
    return this.#refused;
  }

  /** Why it failed on its way, or ''. */
  get failure(): string {
    return this.#failure;
  }

  /** Shows every error. */
  reportValidity(): boolean {
    const { host, session } = this.#options;
    session.dossier.showAll();
    const { valid } = session.dossier.evaluation();
    this.#refused = !valid;
    host.requestUpdate();
    return valid;
  }

  /** Pressing twice transmits once. */
  transmit(): Promise<TransmittedDossier | undefined> {
    const { host } = this.#options;
    this.#busy ??= this.#transmit().finally(() => {
      this.#busy = undefined;
      host.requestUpdate();
    });
    host.requestUpdate();
    return this.#busy;
  }

  async #transmit(): Promise<TransmittedDossier | undefined> {
    if (this.#receipt) return this.#receipt;
    const { host, root, session, guard } = this.#options;
    this.#failure = '';
    if (!this.reportValidity()) {
      await this.#refuse();
      return undefined;
    }
    try {
      this.#receipt = await session.transmit();
    } catch (thrown) {
      const error = asError(thrown);
      // What could not be saved was told as such.
      if (!session.saver.pending) host.dispatchEvent(new AktoErrorEvent(error));
      this.#failure = `${error.message} ${word('Vos données sont conservées : vous pouvez transmettre à nouveau.')}`;
      root.alert(this.#failure);
      throw error;
    }
    guard.close();
    host.dispatchEvent(new AktoTransmitEvent(this.#receipt.id, this.#receipt.reference));
    host.requestUpdate();
    const { reference } = this.#receipt;
    // The page says the same.
    void windows.load().then(({ showReceipt }) => showReceipt(root.node, reference), () => undefined);
    return this.#receipt;
  }

  async #refuse(): Promise<void> {
    const { host, root, session, needs } = this.#options;
    host.dispatchEvent(new AktoRefuseEvent(errorsOf(session.dossier.evaluation().problems)));
    if (!(await needs.load(occasions, () => void this.#refuse()))) return;
    host.requestUpdate();
    await host.updateComplete;
    root.focus(summaryId);
  }
}
