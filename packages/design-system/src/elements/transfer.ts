/** What becomes of a file that the page sends by itself. */
export interface Transfer {
  readonly state: 'pending' | 'stored' | 'failed';
  /** From 0 to 1 while it is pending; undefined while nobody knows. */
  readonly progress?: number | undefined;
}

/** A person asks the page to send a file again (`akto-retry`), or to stop sending it (`akto-cancel`). */
export class AktoTransferEvent extends Event {
  readonly file: File;

  constructor(type: 'akto-retry' | 'akto-cancel', file: File) {
    super(type, { bubbles: true, composed: true });
    this.file = file;
  }
}

declare global {
  interface HTMLElementEventMap {
    'akto-retry': AktoTransferEvent;
    'akto-cancel': AktoTransferEvent;
  }
}
