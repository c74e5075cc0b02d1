import { KeptError, StoreError, type Resumption } from '../store.js';
import { SignedOutError, type UnreachableError } from './failures.js';

const LATER = 'L’envoi reprendra de lui-même.';

/** Nothing but the person changes it. */
const stopped: Resumption = { again: new Promise(() => {}), hurry: () => {} };

/** The server is away, or nobody is signed in. */
export const keptUntil = (failure: UnreachableError, pause: Resumption): KeptError =>
  new KeptError(failure instanceof SignedOutError ? failure.message : `${failure.message} ${LATER}`, pause, { cause: failure });

/** The server refuses it as it is: sending it again and again would be of no use. */
export const keptAside = (cause: Error): KeptError => new KeptError(`Le serveur le refuse : ${cause.message}`, stopped, { cause });

/** Neither the server nor this device has it: it is in the page only. */
export const notKept = (failure: UnreachableError, local: StoreError | undefined): StoreError =>
  local ? new StoreError(`${failure.message} De plus, rien n’est gardé sur cet appareil. ${local.message}`, { cause: failure }) : failure;
