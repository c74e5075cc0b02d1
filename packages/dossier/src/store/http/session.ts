import type { Reference } from '@akto/core';
import { StoreError } from '../store.js';
import { SignedOutError, UnreachableError } from './failures.js';
import { Reach } from './reach.js';
import { Requests } from './requests.js';

/** Who is signed in, and for which company, as the server says. */
export interface ServerSession {
  readonly account: { readonly id: string; readonly name: string };
  readonly company: { readonly id: string; readonly name: string };
  readonly role: 'lecteur' | 'redacteur' | 'instructeur';
  /** The company's data, for the locked fields of a new dossier. */
  readonly reference: Reference;
  /** ISO instant. */
  readonly expires: string;
}

/** For whom a store speaks: its local copies are kept under this name. */
export const ownerOf = ({ account, company }: ServerSession): string => `${account.id}/${company.id}`;

const keyOf = (endpoint: string): string => `akto-dossier/${endpoint}`;

/**
 * Who is signed in. Without network, who was last: what this browser keeps of them stays within reach.
 * @throws SignedOutError when nobody is; StoreError when that cannot be known
 */
export async function currentSession(endpoint: string): Promise<ServerSession> {
  try {
    return remember(endpoint, await new Requests(endpoint, new Reach()).json<ServerSession>('GET', '/session'));
  } catch (error) {
    if (error instanceof SignedOutError) forgetSession(endpoint);
    const known = error instanceof UnreachableError && !(error instanceof SignedOutError) ? rememberedSession(endpoint) : undefined;
    if (!known) throw error instanceof StoreError ? error : new StoreError(String(error), { cause: error });
    return known;
  }
}

function remember(endpoint: string, session: ServerSession): ServerSession {
  try {
    localStorage.setItem(keyOf(endpoint), JSON.stringify(session));
  } catch {
    // A browser that keeps nothing works with the network only.
  }
  return session;
}

export function rememberedSession(endpoint: string): ServerSession | undefined {
  try {
    return (JSON.parse(localStorage.getItem(keyOf(endpoint)) ?? 'null') as ServerSession | null) ?? undefined;
  } catch {
    return undefined;
  }
}

function forgetSession(endpoint: string): void {
  try {
    localStorage.removeItem(keyOf(endpoint));
  } catch {
    // As in `remember`.
  }
}

/** @param account one of the sample accounts, which need no secret */
export const signInAs = async (endpoint: string, account: string): Promise<ServerSession> =>
  remember(endpoint, await new Requests(endpoint, new Reach()).json<ServerSession>('POST', '/session', { body: { account } }));

/** As long as a new one, within what one signing in is good for. */
export const extendSession = async (endpoint: string): Promise<ServerSession> =>
  remember(endpoint, await new Requests(endpoint, new Reach()).json<ServerSession>('POST', '/session/extend'));

export async function signOut(endpoint: string): Promise<void> {
  await new Requests(endpoint, new Reach()).send('DELETE', '/session');
  forgetSession(endpoint);
}
