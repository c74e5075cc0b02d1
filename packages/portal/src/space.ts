import { IndexedDbStore, SampleReferenceProvider, type DossierStore, type ReferenceProvider } from '@akto/dossier';
import { files, type Account, type Accounts } from './accounts/account.js';
import { ReadingStore } from './accounts/reading-store.js';
import { SampleAccounts } from './accounts/sample-accounts.js';

/** Who uses the portal, and where what they file is kept. */
export interface Space {
  /** Only what the account may see. */
  readonly store: DossierStore;
  readonly accounts: Accounts;
  /** Who is signed in (S21). */
  readonly account: Account;
  /** The companies that the account may file for. */
  readonly provider: ReferenceProvider;
  /** What a page shows above everything else, such as the end of a session. */
  readonly notice?: unknown;
}

/** Nobody can be served yet. */
export interface Closed {
  /** Why, for the person. */
  readonly closed: string;
  /** Where to sign in. */
  readonly signIn?: string | undefined;
}

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
