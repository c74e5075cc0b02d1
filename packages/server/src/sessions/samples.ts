import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';

/** Companies and people to try the server with, as long as no real sign-in is configured: the tutorial's, an invented one, and a group of several (S46). */
const TENANTS = [
  {
    id: 'hum',
    name: 'HUM',
    reference: {
      etablissement: { denomination: 'HUM', siret: '40101593800012', siren: '401015938', naf: '7820Z', idcc: '2378', voie: '2 RUE HENRI LEGAY', complement: '', codePostal: '69100', commune: 'VILLEURBANNE' },
      demande: { typePublic: 'I' },
      utilisateur: { profil: 'Adhérent', nom: 'AMOA' },
    },
  },
  {
    id: 'eclat',
    name: 'ÉCLAT PROPRETÉ SERVICES',
    reference: {
      etablissement: { denomination: 'ÉCLAT PROPRETÉ SERVICES', siret: '99900001100018', siren: '999000011', naf: '8121Z', idcc: '3043', voie: '14 RUE DES TANNEURS', complement: 'BÂTIMENT C', codePostal: '59000', commune: 'LILLE' },
      demande: { typePublic: 'P' },
      utilisateur: { profil: 'Adhérent', nom: 'Nadia Benali' },
    },
  },
  {
    id: 'groupe',
    name: 'Groupe HUM',
    reference: {
      entreprises: ['401015938', '999000029', '999000045', '999000052', '999000078', '999000086', '999000094'],
      etablissement: { denomination: 'HUM', siret: '40101593800012', siren: '401015938', naf: '7820Z', idcc: '2378', voie: '2 RUE HENRI LEGAY', complement: '', codePostal: '69100', commune: 'VILLEURBANNE' },
      demande: { typePublic: 'I' },
      utilisateur: { profil: 'Adhérent', nom: 'Camille Roux' },
    },
  },
] as const;

const ACCOUNTS = [
  { id: 'amoa', name: 'AMOA', tenant: 'hum', role: 'redacteur' },
  { id: 'roux', name: 'Camille Roux', tenant: 'groupe', role: 'redacteur' },
  { id: 'benali', name: 'Nadia Benali', tenant: 'eclat', role: 'redacteur' },
  { id: 'lecture', name: 'Lecture seule', tenant: 'hum', role: 'lecteur' },
  { id: 'conseil', name: 'Paul Mercier', tenant: 'hum', role: 'instructeur' },
] as const;

export type SampleAccount = Pick<(typeof ACCOUNTS)[number], 'id' | 'name' | 'role'> & { readonly company: string };

export const sampleAccounts: readonly SampleAccount[] = ACCOUNTS.map(({ id, name, role, tenant }) => ({ id, name, role, company: TENANTS.find((one) => one.id === tenant)!.name }));

/** Adds those that are not there yet. What was changed since stays. */
export async function addSamples(db: Kysely<Tables>): Promise<void> {
  await db.insertInto('tenant').values(TENANTS.map(({ reference, ...tenant }) => ({ ...tenant, reference: JSON.stringify(reference) }))).onConflict((conflict) => conflict.doNothing()).execute();
  await db.insertInto('account').values(ACCOUNTS.map(({ id, name }) => ({ id, name }))).onConflict((conflict) => conflict.doNothing()).execute();
  await db.insertInto('membership').values(ACCOUNTS.map(({ id, tenant, role }) => ({ account_id: id, tenant_id: tenant, role }))).onConflict((conflict) => conflict.doNothing()).execute();
}
