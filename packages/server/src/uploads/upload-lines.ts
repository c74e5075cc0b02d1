import type { FileStore } from '@tus/file-store';
import { ERRORS, Upload } from '@tus/server';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.js';

type Configstore = FileStore['configstore'];

/**
 * What tus keeps about an upload, in our database: its own file of it may be found half-written after a crash. tus comes
 * here only once the person was checked.
 */
export class UploadLines implements Configstore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async get(id: string): Promise<Upload> {
    const row = await this.#db.selectFrom('upload').select(['length', 'created_at']).where('id', '=', id).executeTakeFirst();
    if (!row) throw ERRORS.FILE_NOT_FOUND;
    return new Upload({ id, size: row.length, offset: 0, creation_date: row.created_at.toISOString() });
  }

  /** Announcing the upload wrote it. */
  async set(): Promise<void> {}

  async delete(id: string): Promise<void> {
    await this.#db.deleteFrom('upload').where('id', '=', id).execute();
  }
}
