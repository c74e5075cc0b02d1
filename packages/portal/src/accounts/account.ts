/** Who is signed in, and for whom they may file. */
export interface Account {
  readonly id: string;
  /** As the header shows it (S21). */
  readonly name: string;
  readonly profile: Profile;
  /** What tells it from the others in the menu. */
  readonly detail: string;
  /** SIRET of the establishments that a request may be filed for; none for who files none. */
  readonly sirets: readonly string[];
}

export interface Profile {
  /** As `catalogue.json` names it in `profils`. */
  readonly code: 'adherent' | 'gestionnaire' | 'lecteur';
  readonly title: string;
}

/**
 * Where the account comes from: with a server, from its sign-in. A page keeps the account that it was loaded with; choosing another
 * one loads the application again.
 */
export interface Accounts {
  readonly current: Account;
  /** All those that this person may take, the current one too; a menu offers them when there are several. */
  readonly all: readonly Account[];
  choose(id: string): void;
  /** Undefined where nobody signs in. */
  readonly signOut?: (() => Promise<void>) | undefined;
  /** Drafts and files that this browser alone has; undefined where all stays in it. */
  unsentCount?(): Promise<number>;
  /** Nothing of the account stays in this browser. */
  wipe?(): Promise<void>;
}

/** Whether the account files requests, or reads what others transmitted. */
export const files = ({ profile }: Account): boolean => profile.code === 'adherent';

/** Whether the account decides on what others transmitted. */
export const instructs = ({ profile }: Account): boolean => profile.code === 'gestionnaire';
