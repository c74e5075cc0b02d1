import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';

/** Companies and people to try the server with, as long as no real sign-in is configured: the tutorial's, and an invented one. */
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
      utilisateur: { profil: 'Adhérent', nom: 'Camille Dupuis' },
    },
  },
] as const;

const ACCOUNTS = [
  { id: 'amoa', name: 'AMOA', tenant: 'hum', role: 'redacteur' },
  { id: 'lecture', name: 'Lecture seule', tenant: 'hum', role: 'lecteur' },
  { id: 'conseil', name: 'Conseil AKTO', tenant: 'hum', role: 'instructeur' },
  { id: 'dupuis', name: 'Camille Dupuis', tenant: 'eclat', role: 'redacteur' },
] as const;

export type SampleAccount = Pick<(typeof ACCOUNTS)[number], 'id' | 'name' | 'role'> & { readonly company: string };

export const sampleAccounts: readonly SampleAccount[] = ACCOUNTS.map(({ id, name, role, tenant }) => ({ id, name, role, company: TENANTS.find((one) => one.id === tenant)!.name }));

/** Adds those that are not there yet. What was changed since stays. */
export async function addSamples(db: Kysely<Tables>): Promise<void> {
  await db.insertInto('tenant').values(TENANTS.map(({ reference, ...tenant }) => ({ ...tenant, reference: JSON.stringify(reference) }))).onConflict((conflict) => conflict.doNothing()).execute();
  await db.insertInto('account').values(ACCOUNTS.map(({ id, name }) => ({ id, name }))).onConflict((conflict) => conflict.doNothing()).execute();
  await db.insertInto('membership').values(ACCOUNTS.map(({ id, tenant, role }) => ({ account_id: id, tenant_id: tenant, role }))).onConflict((conflict) => conflict.doNothing()).execute();
}
