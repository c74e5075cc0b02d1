import { createHash, randomBytes } from 'node:crypto';
import { notFound } from '../http/problem.js';
import type { Services } from '../services.js';
import type { Role } from './role.js';

/** Who is signed in, and for which company. */
export interface Session {
  readonly account: { readonly id: string; readonly name: string };
  readonly tenant: { readonly id: string; readonly name: string };
  readonly role: Role;
  readonly expires: Date;
}

const HOUR = 3_600_000;
/** Of a session; and, however often it is prolonged, since the person signed in. In milliseconds. */
const LIFETIME = 12 * HOUR;
const LONGEST = 24 * HOUR;

const fingerprint = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Opens a session; undefined when the account has no company. `token` is for the cookie alone. */
export async function openSession({ db, clock }: Services, account: string): Promise<{ readonly token: string; readonly expires: Date } | undefined> {
  const membership = await db.selectFrom('membership').select(['account_id', 'tenant_id']).where('account_id', '=', account).orderBy('tenant_id').executeTakeFirst();
  if (!membership) return undefined;
  const token = randomBytes(32).toString('base64url');
  const expires = new Date(clock().getTime() + LIFETIME);
  await db.insertInto('session').values({ ...membership, token_sha256: fingerprint(token), expires_at: expires, opened_at: clock() }).execute();
  return { token, expires };
}

/** The session of a cookie. Read at each request: a right that was withdrawn is gone at the next one. */
export async function sessionOf({ db, clock }: Services, token: string): Promise<Session | undefined> {
  if (token === '') return undefined;
  const row = await db
    .selectFrom('session')
    .innerJoin('membership', (join) => join.onRef('membership.account_id', '=', 'session.account_id').onRef('membership.tenant_id', '=', 'session.tenant_id'))
    .innerJoin('account', 'account.id', 'session.account_id')
    .innerJoin('tenant', 'tenant.id', 'session.tenant_id')
    .select(['account.id as accountId', 'account.name as accountName', 'tenant.id as tenantId', 'tenant.name as tenantName', 'membership.role', 'session.expires_at'])
    .where('session.token_sha256', '=', fingerprint(token))
    .where('session.expires_at', '>', clock())
    .executeTakeFirst();
  return row && { account: { id: row.accountId, name: row.accountName }, tenant: { id: row.tenantId, name: row.tenantName }, role: row.role, expires: row.expires_at };
}

export async function closeSession({ db }: Services, token: string): Promise<void> {
  await db.deleteFrom('session').where('token_sha256', '=', fingerprint(token)).execute();
}

/** From now on as long as a new one, within what one signing in is good for. @returns when it ends */
export async function extendSession({ db, clock }: Services, token: string): Promise<Date> {
  const { opened_at } = await db.selectFrom('session').select('opened_at').where('token_sha256', '=', fingerprint(token)).executeTakeFirstOrThrow();
  const expires = new Date(Math.min(clock().getTime() + LIFETIME, opened_at.getTime() + LONGEST));
  await db.updateTable('session').set({ expires_at: expires }).where('token_sha256', '=', fingerprint(token)).execute();
  return expires;
}

/** The companies for which an account may work. */
export function companiesOf({ db }: Services, account: string): Promise<{ readonly id: string; readonly name: string }[]> {
  return db.selectFrom('membership').innerJoin('tenant', 'tenant.id', 'membership.tenant_id').select(['tenant.id', 'tenant.name']).where('account_id', '=', account).orderBy('tenant.name').orderBy('tenant.id').execute();
}

/** @throws Problem 404 when the account does not work for that company */
export async function changeCompany({ db }: Services, token: string, account: string, tenant: string): Promise<void> {
  const membership = await db.selectFrom('membership').select('tenant_id').where('account_id', '=', account).where('tenant_id', '=', tenant).executeTakeFirst();
  if (!membership) throw notFound('Cette entreprise');
  await db.updateTable('session').set({ tenant_id: tenant }).where('token_sha256', '=', fingerprint(token)).execute();
}
