import type { DossierStore, ReferenceProvider } from '@akto/dossier';
import type { Account, Accounts } from './accounts/account.js';
import type { Navigation } from './navigation.js';

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

/** What every page of the portal works with. */
export interface Portal extends Space {
  readonly navigation: Navigation;
}
