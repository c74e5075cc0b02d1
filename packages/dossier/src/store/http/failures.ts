import type { Draft } from '@akto/core';
import type { ErrorCode } from '../../errors.js';
import { ConflictError, GoneError, StoreError } from '../store.js';

/** The server did not answer, or could not: the same request may succeed later. The message is for the person. */
export class UnreachableError extends StoreError {
  override readonly name: string = 'UnreachableError';
  /** Milliseconds to wait at least. */
  readonly least: number;
  constructor(message: string, { least = 0, code = 'server-unreachable', cause }: { readonly least?: number; readonly code?: ErrorCode; readonly cause?: unknown } = {}) {
    super(message, { code, cause });
    this.least = least;
  }
}

/** The bytes of a file stopped on their way. */
export class CutError extends UnreachableError {}

/** Nobody is signed in, or somebody else. */
export class SignedOutError extends UnreachableError {
  override readonly name = 'SignedOutError';
  /** Where to sign in: an address of the server. Undefined where accounts are samples. */
  readonly signIn: string | undefined;
  constructor(message: string, signIn: string | undefined) {
    super(message, { least: Infinity, code: 'signed-out' });
    this.signIn = signIn;
  }
}

/** What the server says of a refusal (RFC 9457). */
export interface Problem {
  readonly code: string;
  readonly detail: string;
  readonly current?: Draft;
  readonly signIn?: string;
  readonly problems?: readonly { readonly message: string }[];
}

/** The server understood, and refuses: the same request will not succeed. */
export class RefusedError extends StoreError {
  override readonly name = 'RefusedError';
  readonly status: number;
  readonly problem: Problem;
  constructor(status: number, problem: Problem) {
    super(problem.detail, { code: 'server-refused' });
    this.status = status;
    this.problem = problem;
  }
}

const GONE: readonly string[] = ['introuvable', 'deja-transmis', 'supprime'];

export const isGone = (error: unknown): error is RefusedError => error instanceof RefusedError && GONE.includes(error.problem.code);

/** A refusal as the contract of DossierStore names it; any other error as it is. */
export function asStoreError(error: unknown, base?: Draft): unknown {
  if (!(error instanceof RefusedError)) return error;
  const { current, detail, code } = error.problem;
  if (code === 'brouillon-modifie' && current) return new ConflictError(current, base);
  return isGone(error) ? new GoneError(detail, { transmitted: code === 'deja-transmis' }) : error;
}

export const isUnknown = (error: unknown): boolean => error instanceof RefusedError && error.problem.code === 'introuvable';

/** The server does not answer: what this device keeps serves meanwhile. Not to who is signed out: it may be somebody else. */
export const isAway = (error: unknown): error is UnreachableError => error instanceof UnreachableError && !(error instanceof SignedOutError);
