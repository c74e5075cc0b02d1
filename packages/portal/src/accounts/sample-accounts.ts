import { sampleEstablishments } from '@akto/dossier';
import type { Account, Accounts, Profile } from './account.js';

const adherent: Profile = { code: 'adherent', title: 'Adhérent' };
const gestionnaire: Profile = { code: 'gestionnaire', title: 'Gestionnaire' };

const siretsOf = (...denominations: readonly string[]): readonly string[] =>
  sampleEstablishments.filter(({ denomination }) => denominations.includes(denomination)).map(({ siret }) => siret);

/** The tutorial's first (S45, S62); each of the others shows what it does not. */
export const sampleAccounts: readonly [Account, ...Account[]] = [
  { id: 'local', name: 'AMOA', profile: adherent, detail: 'HUM, un établissement de travail temporaire', sirets: ['40101593800012'] },
  {
    id: 'groupe',
    name: 'Camille Roux',
    profile: adherent,
    detail: 'Un groupe de plusieurs entreprises',
    sirets: siretsOf('HUM', 'RELAIS INTÉRIM ATLANTIQUE', 'BÂTI-RENFORT', 'TEMPO’SERVICES', 'L’ATELIER DES SAVOIR-FAIRE', 'SÛRETÉ CŒUR DE VILLE', ''),
  },
  {
    id: 'proprete',
    name: 'Nadia Benali',
    profile: adherent,
    detail: 'ÉCLAT PROPRETÉ SERVICES, hors travail temporaire',
    sirets: siretsOf('ÉCLAT PROPRETÉ SERVICES'),
  },
  { id: 'gestionnaire', name: 'Paul Mercier', profile: gestionnaire, detail: 'AKTO, lit les dossiers transmis', sirets: [] },
];

const KEY = 'akto-compte';

/** The sample accounts, without a password; the one chosen is kept in this browser. */
export class SampleAccounts implements Accounts {
  readonly all = sampleAccounts;
  readonly current: Account;

  constructor() {
    const kept = read();
    this.current = this.all.find(({ id }) => id === kept) ?? this.all[0];
  }

  choose(id: string): void {
    localStorage.setItem(KEY, id);
    location.assign('/');
  }
}

/** A browser may refuse its storage: the first account then serves. */
function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
