import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { AuditRow } from '../database/tables.js';
import type { Tx } from '../drafts/state.js';
import type { Session } from '../sessions/sessions.js';
import type { AuditAction } from './actions.js';

/** Notes who does what, in the transaction that does it: both happen, or neither. */
export async function note(tx: Tx, { account, tenant }: Pick<Session, 'account' | 'tenant'>, action: AuditAction, object: string, at: Date): Promise<void> {
  // One line after the other: each vouches for the one before.
  await sql`select pg_advisory_xact_lock(hashtextextended(${tenant.id}, 2))`.execute(tx);
  const last = await tx.selectFrom('audit').select(['number', 'digest']).where('tenant_id', '=', tenant.id).orderBy('number', 'desc').limit(1).executeTakeFirst();
  const line = { tenant_id: tenant.id, number: (last?.number ?? 0) + 1, at, account_id: account.id, action, object };
  await tx.insertInto('audit').values({ ...line, digest: digestOf(line, last?.digest ?? '') }).execute();
}

/** The first line that is not as it was written, or that follows one that is gone; undefined when all are. @param rows of one company, in order */
export function firstAltered(rows: readonly AuditRow[]): number | undefined {
  const wrong = rows.findIndex((row, index) => row.number !== index + 1 || row.digest !== digestOf(row, rows[index - 1]?.digest ?? ''));
  return wrong < 0 ? undefined : wrong + 1;
}

function digestOf({ tenant_id, number, at, account_id, action, object }: Omit<AuditRow, 'digest'>, before: string): string {
  return createHash('sha256').update(JSON.stringify([before, tenant_id, number, at.toISOString(), account_id, action, object])).digest('hex');
}
