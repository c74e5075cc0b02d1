import type { Draft, DocumentMeta, Instruction, Step, TabProgress, Transmission } from '@akto/core';
import type { Coded, ErrorCode } from '../errors.js';

/**
 * Where drafts, documents and transmitted dossiers are kept.
 * Every implementation passes the same contract suite (test/dossier/store-contract.ts).
 *
 * What is read is a fresh copy. Every method rejects with a StoreError whose message is for the person (French, and says
 * what to do).
 */
export interface DossierStore {
  /**
   * Keeps a new draft; resolves once it is durable, with revision 1.
   * Rejects with ConflictError when a draft with this id is kept already, with GoneError when it was transmitted.
   */
  create(draft: Draft): Promise<Saved>;
  /**
   * Resolves with undefined when there is no such draft (or it was removed or transmitted). Rejects when it cannot be read.
   * `savedAt` is null as long as this device keeps something of it that the server has not acknowledged.
   */
  open(id: string): Promise<Draft | undefined>;
  /**
   * Replaces a draft; resolves once it is durable. `draft.revision` is the one that was read: rejects with ConflictError
   * when another save came first, with GoneError when the draft was removed or transmitted, with KeptError (as `create` does)
   * when only this device has it so far.
   */
  save(draft: Draft): Promise<Saved>;
  /** Drafts, last saved first. One that cannot be read is left out (and left in place): the others stay reachable. */
  drafts(): Promise<readonly DraftSummary[]>;
  /**
   * Puts a draft aside, as removed for every other method, until `restore` or `remove`. Nothing happens when there is no
   * such draft, nor to one that a transmitted dossier is to be completed by.
   */
  discard(id: string): Promise<void>;
  /** Drafts put aside, last saved first. */
  discarded(): Promise<readonly DraftSummary[]>;
  /** Brings a draft back as it was put aside. Nothing happens when it is not among `discarded`. */
  restore(id: string): Promise<void>;
  /**
   * Removes a draft, put aside or not, and its files. Nothing happens when there is no such draft; a transmitted dossier is
   * never touched.
   */
  remove(id: string): Promise<void>;

  /**
   * Keeps a file of a draft; resolves once it is durable, with its size and hash. The same `documentId` given again
   * replaces the file. Rejects with GoneError when the draft is not kept here: create it first.
   * Rejects with KeptError when only this device has it so far: the same call goes on from there.
   * @param progress told a ratio from 0 to 1; 1 only when the file is durable
   * @param signal stops sending; what arrived already is not sent again by the next call
   */
  putFile(draftId: string, documentId: string, file: Blob, name: string, progress?: (ratio: number) => void, signal?: AbortSignal): Promise<DocumentMeta>;
  /** The file of a draft or of a transmitted dossier, byte for byte. */
  file(documentId: string): Promise<Blob | undefined>;
  /**
   * Save the draft without the document first, then remove its file: a crash in between leaves a file too many, never one
   * too few. Rejects with GoneError when the file belongs to a transmitted dossier.
   */
  removeFile(documentId: string): Promise<void>;

  /**
   * Turns the draft into a dossier, atomically: no longer in `drafts`, files of the transmission still readable, the other
   * files of the draft removed. A reopened draft becomes a new version of its dossier, under the same reference; the
   * versions before it stay, with their files. The same draft transmitted again gives the same receipt. Rejects with ConflictError when
   * another save came first, with GoneError when there is no such draft, with StoreError when a file is missing.
   */
  transmit(draft: Draft, transmission: Transmission): Promise<TransmittedDossier>;
  /** Transmitted dossiers, last first. */
  dossiers(): Promise<readonly TransmittedDossier[]>;
  dossier(id: string): Promise<TransmittedDossier | undefined>;
  /**
   * Adds what AKTO decides to the history of a dossier. « complément demandé » makes it a draft again, of the same id, in
   * which only the paths named may be answered. Rejects with StoreError when the decision may not be taken, saying why.
   */
  instruct(id: string, instruction: Instruction): Promise<TransmittedDossier>;
}

export interface Saved {
  readonly revision: number;
  /** ISO instant. */
  readonly savedAt: string;
}

export interface DraftSummary extends Saved {
  readonly id: string;
  readonly dispositif: string;
  readonly version: string;
  /** From the draft's origin (`etablissement.denomination`), '' when unknown. */
  readonly entreprise: string;
  /** How far each visible tab was at the last save; empty while nobody knows. */
  readonly progress: readonly TabProgress[];
  /** Whether it completes a dossier that was transmitted. */
  readonly reopened: boolean;
  /** This device keeps something of it that the server does not have yet. */
  readonly unsent?: true;
}

export interface TransmittedDossier {
  /** The id of the draft it came from. */
  readonly id: string;
  /** What a person quotes, such as CAR-2026-7F3K9Q. */
  readonly reference: string;
  /** ISO instant of the last transmission. */
  readonly transmittedAt: string;
  readonly transmission: Transmission;
  /** What was transmitted before a complement replaced it, oldest first. */
  readonly versions: readonly Version[];
  /** Everything that happened to it, oldest first; it begins with its transmission. */
  readonly history: readonly Step[];
  /** As in DraftSummary. */
  readonly entreprise: string;
}

/** What one transmission sent. */
export interface Version {
  /** ISO instant. */
  readonly transmittedAt: string;
  readonly transmission: Transmission;
}

/** Another save of the same draft came first. `current` is what the store holds now. */
export class ConflictError extends Error implements Coded {
  override readonly name = 'ConflictError';
  readonly code = 'conflict';
  readonly current: Draft;
  /** What the refused draft began from, where the store remembers it longer than the page. */
  readonly base: Draft | undefined;
  constructor(current: Draft, base?: Draft) {
    super('Ce brouillon a été modifié ailleurs depuis son ouverture.');
    this.current = current;
    this.base = base;
  }
}

/** The store could not keep or read something: private browsing, quota, network, … The message is for the person. */
export class StoreError extends Error implements Coded {
  override readonly name: string = 'StoreError';
  readonly code: ErrorCode;
  constructor(message: string, { code = 'storage-failed', ...options }: ErrorOptions & Partial<Coded> = {}) {
    super(message, options);
    this.code = code;
  }
}

/** The draft is no longer a draft (removed, or transmitted): trying again cannot succeed. */
export class GoneError extends StoreError {
  override readonly name = 'GoneError';
  /** It is a transmitted dossier now, which the store gives. */
  readonly transmitted: boolean;
  constructor(message: string, { transmitted = false, ...options }: ErrorOptions & { readonly transmitted?: boolean } = {}) {
    super(message, { ...options, code: 'dossier-gone' });
    this.transmitted = transmitted;
  }
}

/** When what a device keeps may be sent again. */
export interface Resumption {
  /** Resolves when trying again may succeed: after a while, once the network or the person is back. It may never. */
  readonly again: Promise<void>;
  /** The person does not want to wait. */
  hurry(): void;
}

/** The server has not acknowledged it yet, and this device keeps it: nothing is lost. The message says why, and what to do. */
export class KeptError extends StoreError {
  override readonly name = 'KeptError';
  readonly resumption: Resumption;
  constructor(message: string, resumption: Resumption, options?: ErrorOptions) {
    super(message, options);
    this.resumption = resumption;
  }
}
