import type { ServerOptions } from '@tus/server';
import { inTenant } from '../database/tenant.js';
import type { UploadRow } from '../database/tables.js';
import { liveDraft } from '../drafts/state.js';
import type { Services } from '../services.js';
import type { Session } from '../sessions/sessions.js';
import { assertPlace } from './quota.js';

export type TusRequest = Parameters<NonNullable<ServerOptions['onUploadCreate']>>[0];

/** Uploads as people announce them. */
export class UploadTable {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  /** Announces a file for a draft. @throws Problem when there is no such draft, or no place */
  async reserve({ account, tenant }: Session, id: string, draft: string, length: number): Promise<void> {
    const { db, limits, clock } = this.#services;
    const key = { tenant: tenant.id, id: draft };
    await inTenant(db, tenant.id, async (tx) => {
      await liveDraft(tx, key);
      await assertPlace(tx, key, length, limits);
      await tx.insertInto('upload').values({ id, tenant_id: tenant.id, draft_id: draft, account_id: account.id, length, created_at: clock() }).execute();
    });
  }

  /** The upload, if this person announced it. */
  find({ account, tenant }: Session, id: string): Promise<UploadRow | undefined> {
    return inTenant(this.#services.db, tenant.id, (tx) => tx.selectFrom('upload').selectAll().where('id', '=', id).where('tenant_id', '=', tenant.id).where('account_id', '=', account.id).executeTakeFirst());
  }
}
