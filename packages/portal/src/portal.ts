import { IndexedDbStore, SampleReferenceProvider, type DossierStore, type ReferenceProvider } from '@akto/dossier';
import { files, type Account, type Accounts } from './accounts/account.js';
import { ReadingStore } from './accounts/reading-store.js';
import { SampleAccounts } from './accounts/sample-accounts.js';
import type { Navigation } from './navigation.js';

/** What every page of the portal works with. */
export interface Portal {
  readonly navigation: Navigation;
  /** Only what the account may see. */
  readonly store: DossierStore;
  readonly accounts: Accounts;
  /** Who is signed in (S21). */
  readonly account: Account;
  /** The companies that the account may file for. */
  readonly provider: ReferenceProvider;
}

/** The portal on its own: everything stays in this browser, a database for each of the sample accounts. */
export function createPortal(navigation: Navigation): Portal {
  const accounts = new SampleAccounts();
  const account = accounts.current;
  const storeOf = ({ id }: Account): DossierStore => new IndexedDbStore({ name: id });
  return {
    navigation,
    store: files(account) ? storeOf(account) : new ReadingStore(accounts.all.filter(files).map(storeOf)),
    accounts,
    account,
    provider: new SampleReferenceProvider(account.sirets),
  };
}
