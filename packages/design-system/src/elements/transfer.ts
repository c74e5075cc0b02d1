/** What becomes of a file that the page sends by itself. */
export interface Transfer {
  readonly state: 'pending' | 'stored' | 'failed';
  /** From 0 to 1 while it is pending; undefined while nobody knows. */
  readonly progress?: number | undefined;
}

/** A person asks the page to send a file again. */
export class AktoRetryEvent extends Event {
  readonly file: File;

  constructor(file: File) {
    super('akto-retry', { bubbles: true, composed: true });
    this.file = file;
  }
}

export function askAgain(element: HTMLElement, file: File | undefined): void {
  if (file) element.dispatchEvent(new AktoRetryEvent(file));
}

declare global {
  interface HTMLElementEventMap {
    'akto-retry': AktoRetryEvent;
  }
}
