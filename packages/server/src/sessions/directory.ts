import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.js';

/** Who the sign-in service says that somebody is. */
export interface Person {
  /** Of the issuer, and of the person there: together they never change. */
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  /** Of the establishment that the person works for; undefined for one who only works for AKTO. */
  readonly company?: { readonly siret: string; readonly name: string } | undefined;
  /** Works for AKTO: decides on the dossiers of all companies. */
  readonly isAdviser: boolean;
}

/**
 * Brings what we know of a person to what the sign-in service says now: one who moved to another company no longer sees the
 * former one, whose drafts stay there.
 * @returns the id of the account
 */
export async function recordPerson(tx: Transaction<Tables>, { issuer, subject, name, company, isAdviser }: Person): Promise<string> {
  const id = createHash('sha256').update(JSON.stringify([issuer, subject])).digest('hex').slice(0, 32);
  await tx.insertInto('account').values({ id, name, adviser: isAdviser }).onConflict((conflict) => conflict.column('id').doUpdateSet({ name, adviser: isAdviser })).execute();
  if (company) await recordCompany(tx, company);
  const kept = company ? [company.siret] : [''];
  await tx.deleteFrom('membership').where('account_id', '=', id).where((where) => where.or([where('tenant_id', 'not in', kept), where('role', '=', 'instructeur')])).execute();
  if (isAdviser) await sql`insert into membership (account_id, tenant_id, role) select ${id}, tenant.id, 'instructeur' from tenant on conflict do nothing`.execute(tx);
  else if (company) await tx.insertInto('membership').values({ account_id: id, tenant_id: company.siret, role: 'redacteur' }).onConflict((conflict) => conflict.doNothing()).execute();
  return id;
}

/** A company that nobody signed in for before; the advisers may decide on its dossiers from now on. */
async function recordCompany(tx: Transaction<Tables>, { siret, name }: { readonly siret: string; readonly name: string }): Promise<void> {
  const reference = JSON.stringify({ etablissement: { denomination: name, siret, siren: siret.slice(0, 9) } });
  const made = await tx.insertInto('tenant').values({ id: siret, name, reference }).onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst();
  if (made) await sql`insert into membership (account_id, tenant_id, role) select account.id, ${siret}, 'instructeur' from account where account.adviser on conflict do nothing`.execute(tx);
}
