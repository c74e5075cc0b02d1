import type { Problem } from '@akto/core';
import { codeOf } from './errors.js';

/** The person's dossier was saved, on demand or automatically. */
export class AktoSaveEvent extends Event {
  readonly dossier: string;
  readonly revision: number;
  /** ISO instant. */
  readonly savedAt: string;
  constructor(dossier: string, revision: number, savedAt: string) {
    super('akto-save', { bubbles: true, composed: true });
    this.dossier = dossier;
    this.revision = revision;
    this.savedAt = savedAt;
  }
}

/** The dossier was transmitted. */
export class AktoTransmitEvent extends Event {
  readonly dossier: string;
  /** What the person quotes, such as CAR-2026-7F3K9Q. */
  readonly reference: string;
  constructor(dossier: string, reference: string) {
    super('akto-transmit', { bubbles: true, composed: true });
    this.dossier = dossier;
    this.reference = reference;
  }
}

/** A transmission was refused: « Saisie Invalide ». */
export class AktoRefuseEvent extends Event {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('akto-refuse', { bubbles: true, composed: true });
    this.problems = problems;
  }
}

/** The person went to another tab. */
export class AktoTabEvent extends Event {
  /** Key of the tab now open. */
  readonly onglet: string;
  constructor(onglet: string) {
    super('akto-tab', { bubbles: true, composed: true });
    this.onglet = onglet;
  }
}

/**
 * The dossier cannot be shown, saved or sent. The element says it to the person; the page may report it, or hide the element.
 * A save that fails again for the same reason is told once.
 */
export class AktoErrorEvent extends Event {
  readonly error: Error;
  /** One of `errorCodes`, that of an error of the page's own store, or `unexpected`. */
  readonly code: string;
  constructor(error: Error) {
    super('akto-error', { bubbles: true, composed: true });
    this.error = error;
    this.code = codeOf(error);
  }
}

declare global {
  interface HTMLElementEventMap {
    'akto-save': AktoSaveEvent;
    'akto-transmit': AktoTransmitEvent;
    'akto-refuse': AktoRefuseEvent;
    'akto-tab': AktoTabEvent;
    'akto-error': AktoErrorEvent;
  }
}
