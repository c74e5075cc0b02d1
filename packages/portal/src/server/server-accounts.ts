import type { HttpStore, Server, ServerSession } from '@akto/dossier';
import type { Account, Accounts, Profile } from '../accounts/account.js';

/** An account to try the server with. */
export interface SampleAccount {
  readonly id: string;
  readonly name: string;
  readonly role: ServerSession['role'];
  readonly company: string;
}

export interface ServerAccountsOptions {
  readonly api: string;
  readonly server: Server;
  readonly session: ServerSession;
  readonly store: HttpStore;
  /** Of the establishments that the account may file for. */
  readonly sirets: readonly string[];
  /** None where people sign in with a service of their own. */
  readonly samples: readonly SampleAccount[];
}

const PROFILES: Readonly<Record<ServerSession['role'], Profile>> = {
  redacteur: { code: 'adherent', title: 'Adhérent' },
  lecteur: { code: 'lecteur', title: 'Lecteur' },
  instructeur: { code: 'gestionnaire', title: 'Gestionnaire' },
};

/** Who is signed in on the server. */
export class ServerAccounts implements Accounts {
  readonly current: Account;
  readonly all: readonly Account[];
  /** Undefined for sample accounts: there is always one. */
  readonly signOut: (() => Promise<void>) | undefined;
  readonly #options: ServerAccountsOptions;

  constructor(options: ServerAccountsOptions) {
    this.#options = options;
    const { session, samples, sirets } = options;
    const { account, company, role } = session;
    this.current = { id: account.id, name: account.name, profile: PROFILES[role], detail: company.name, sirets };
    this.all = samples.map(({ id, name, role: of, company: where }) => (id === account.id ? this.current : { id, name, profile: PROFILES[of], detail: where, sirets: [] }));
    this.signOut = samples.length > 0 ? undefined : () => this.#signOut();
  }

  choose(id: string): void {
    const { api, server } = this.#options;
    void server.signInAs(api, id).then(() => location.assign('/'));
  }

  /** Drafts and files that this browser alone has. */
  unsentCount(): Promise<number> {
    return this.#options.store.unsentCount();
  }

  /** Nothing of the account stays in this browser. */
  wipe(): Promise<void> {
    return this.#options.store.wipe();
  }

  /** Rejects when the session cannot go on any longer. @returns the ISO instant at which it ends now */
  async extend(): Promise<string> {
    const { api, server } = this.#options;
    return (await server.extendSession(api)).expires;
  }

  /** After the session ended: the same account again, and what waited is sent. */
  async signInAgain(): Promise<void> {
    const { api, server, session, store } = this.#options;
    if (this.signOut) return location.assign(`${api}/signin?back=${encodeURIComponent(location.pathname + location.search)}`);
    await server.signInAs(api, session.account.id);
    store.resume();
  }

  async #signOut(): Promise<void> {
    const { api, server } = this.#options;
    await server.signOut(api);
    location.assign('/');
  }
}
