import { ERRORS, Upload, type ServerOptions } from '@tus/server';
import type { FileStore } from '@tus/file-store';
import { inTenant } from '../database/tenant.js';
import type { UploadRow } from '../database/tables.js';
import { liveDraft } from '../drafts/state.js';
import type { Services } from '../services.js';
import type { Session } from '../sessions/sessions.js';
import { assertPlace } from './quota.js';

type Configstore = FileStore['configstore'];
export type TusRequest = Parameters<NonNullable<ServerOptions['onUploadCreate']>>[0];

/** What tus keeps about an upload, in our database: its own file of it may be found half-written after a crash. */
export class UploadTable implements Configstore {
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

  /** For tus, which comes here only once the person was checked. */
  async get(id: string): Promise<Upload> {
    const row = await this.#services.db.selectFrom('upload').select(['length', 'created_at']).where('id', '=', id).executeTakeFirst();
    if (!row) throw ERRORS.FILE_NOT_FOUND;
    return new Upload({ id, size: row.length, offset: 0, creation_date: row.created_at.toISOString() });
  }

  /** `reserve` did it. */
  async set(): Promise<void> {}

  async delete(id: string): Promise<void> {
    await this.#services.db.deleteFrom('upload').where('id', '=', id).execute();
  }
}
