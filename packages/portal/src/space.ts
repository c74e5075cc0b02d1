import { IndexedDbStore, SampleReferenceProvider, type DossierStore } from '@akto/dossier';
import { files, type Account } from './accounts/account.js';
import { ReadingStore } from './accounts/reading-store.js';
import { SampleAccounts } from './accounts/sample-accounts.js';
import type { Closed, Space } from './portal.js';

/** With a server, on it; otherwise in this browser alone. The site says which: `serveur.json` is its own where there is an API. */
export async function openSpace(): Promise<Space | Closed> {
  const api = await apiAddress();
  return api === undefined ? browserSpace() : (await import('./server/server-space.js')).serverSpace(api);
}

async function apiAddress(): Promise<string | undefined> {
  const response = await fetch('/serveur.json').catch(() => undefined);
  const answer = (await response?.json().catch(() => undefined)) as { readonly api?: string | null } | undefined;
  return answer?.api ?? undefined;
}

/** Everything stays in this browser, a database for each of the sample accounts. */
function browserSpace(): Space {
  const accounts = new SampleAccounts();
  const account = accounts.current;
  const storeOf = ({ id }: Account): DossierStore => new IndexedDbStore({ name: id });
  return {
    store: files(account) ? storeOf(account) : new ReadingStore(accounts.all.filter(files).map(storeOf)),
    accounts,
    account,
    provider: new SampleReferenceProvider(account.sirets),
  };
}
