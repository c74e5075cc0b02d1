import { HttpStore } from './http-store.js';
import { currentSession, ownerOf } from './session.js';

export { HttpStore, type HttpStoreOptions } from './http-store.js';
export { SignedOutError } from './failures.js';
export { currentSession, forgetSession, ownerOf, remember, rememberedSession, type ServerSession } from './session.js';

/**
 * The store of whoever is signed in at an API.
 * @param endpoint its address, such as `/api`
 * @throws StoreError, for the person, when nobody is or nobody answers
 */
export async function connect(endpoint: string): Promise<HttpStore> {
  const address = endpoint.replace(/\/$/, '');
  return new HttpStore({ endpoint: address, owner: ownerOf(await currentSession(address)) });
}
