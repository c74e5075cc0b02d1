import { openServer, type DossierStore, type HttpStore, type Server, type ServerSession } from '@akto/dossier';
import { html } from 'lit';
import { files } from '../accounts/account.js';
import { ReadingStore } from '../accounts/reading-store.js';
import type { Closed, Space } from '../portal.js';
import { RegisterProvider, siretsOf } from './provider.js';
import { ServerAccounts, type SampleAccount } from './server-accounts.js';
import './session-notice.js';

/** The portal on a server: who is signed in there, and what they may see. */
export async function serverSpace(api: string): Promise<Space | Closed> {
  const server = await openServer();
  const samples = await samplesOf(api);
  try {
    const session = await sessionFor(api, server, samples);
    const store = new server.HttpStore({ endpoint: api, owner: server.ownerOf(session) });
    const provider = new RegisterProvider(api, session);
    const accounts = new ServerAccounts({ api, server, session, store, samples, sirets: await siretsOf(session, provider) });
    return {
      store: storeFor(accounts, store),
      accounts,
      account: accounts.current,
      provider,
      notice: html`<session-notice .accounts=${accounts} .expires=${session.expires}></session-notice>`,
    };
  } catch (error) {
    const signIn = error instanceof server.SignedOutError ? (error.signIn ?? `${api}/signin`) : undefined;
    return { closed: error instanceof Error ? error.message : String(error), signIn };
  }
}

const storeFor = ({ current }: ServerAccounts, store: HttpStore): DossierStore => (files(current) ? store : new ReadingStore([store]));

/** Without a sign-in service there are accounts to try: the first one, as long as nobody chose another. */
async function sessionFor(api: string, server: Server, [first]: readonly SampleAccount[]): Promise<ServerSession> {
  const known = server.rememberedSession(api);
  if (!first) return server.currentSession(api);
  if (!known) return server.signInAs(api, first.id);
  return server.currentSession(api).catch((error: unknown) => {
    // A session of a sample account needs no secret: it begins again.
    if (error instanceof server.SignedOutError) return server.signInAs(api, known.account.id).catch(() => server.signInAs(api, first.id));
    throw error;
  });
}

/** None with a sign-in service, nor without network. */
async function samplesOf(api: string): Promise<readonly SampleAccount[]> {
  const response = await fetch(`${api}/accounts`).catch(() => undefined);
  return response?.ok ? ((await response.json().catch(() => [])) as readonly SampleAccount[]) : [];
}
