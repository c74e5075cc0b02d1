import type { Reference } from '@akto/core';
import { HttpStore } from './http-store.js';
import { currentSession, ownerOf } from './session.js';

export { HttpStore, type HttpStoreOptions } from './http-store.js';
export { SignedOutError } from './failures.js';
export { signedOut } from './requests.js';
export { currentSession, extendSession, ownerOf, rememberedSession, signInAs, signOut, type ServerSession } from './session.js';

/** The store of whoever is signed in, and their company's data for a new dossier. */
export interface Connection {
  readonly store: HttpStore;
  readonly reference: Reference;
}

/**
 * @param endpoint address of an API, such as `/api`
 * @throws StoreError, for the person, when nobody is signed in or nobody answers
 */
export async function connect(endpoint: string): Promise<Connection> {
  const address = endpoint.replace(/\/$/, '');
  const session = await currentSession(address);
  return { store: new HttpStore({ endpoint: address, owner: ownerOf(session) }), reference: session.reference };
}
