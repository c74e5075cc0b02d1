import type { Draft, DocumentMeta, Instruction, Transmission } from '@akto/core';
import type { Connection } from './connection.js';
import type { Schema, Transaction } from './database.js';
import { readFile } from './file-bytes.js';
import { assertFiles, assertNotSent, sentFiles } from './file-rules.js';
import { withHistory } from './history.js';
import { instructed } from './instruct.js';
import { receipt } from './receipt.js';
import { deleteFiles, fileIds, move } from './file-records.js';
import { readEach } from './read-each.js';
import { heldDraft, transmitted } from './records.js';
import { assertCurrent, assertKept, assertNew, nextRevision } from './rules.js';
import type { DossierStore, Saved, TransmittedDossier } from './store.js';
import { isDraft, lastFirst } from './summaries.js';

/** What `IndexedDbStore` does beyond finding drafts, on its connection. */
export class IndexedDbOthers implements Omit<DossierStore, 'open' | 'drafts' | 'discarded'> {
  readonly #connection: Connection<Schema>;
  readonly #clock: () => Date;

  constructor(connection: Connection<Schema>, clock: () => Date) {
    this.#connection = connection;
    this.#clock = clock;
  }

  create(draft: Draft): Promise<Saved> {
    return this.#connection.write(async (tx) => {
      const record = await tx.table('drafts').get(draft.id);
      assertNew(isDraft(record) ? record : undefined, await transmitted(tx, draft.id));
      return this.#put(tx, draft);
    });
  }

  save(draft: Draft): Promise<Saved> {
    return this.#connection.write(async (tx) => {
      assertCurrent(draft, await heldDraft(tx, draft), await transmitted(tx, draft.id));
      return this.#put(tx, draft);
    });
  }

  discard(id: string): Promise<void> {
    return this.#connection.write(async (tx) => {
      if (!(await transmitted(tx, id))) await move(tx, id, 'drafts', 'discarded');
    });
  }

  restore(id: string): Promise<void> {
    return this.#connection.write(async (tx) => {
      if (!(await tx.table('drafts').has(id))) await move(tx, id, 'discarded', 'drafts');
    });
  }

  remove(id: string): Promise<void> {
    return this.#connection.write(async (tx) => {
      if (await transmitted(tx, id)) return;
      await tx.table('drafts').delete(id);
      await tx.table('discarded').delete(id);
      await deleteFiles(tx, await fileIds(tx, id));
    });
  }

  async putFile(
    draftId: string,
    documentId: string,
    file: Blob,
    name: string,
    progress: (ratio: number) => void = () => {},
  ): Promise<DocumentMeta> {
    const { blob, meta } = await readFile(file, name);
    // Keeping the bytes takes about as long as reading them.
    progress(0.5);
    await this.#connection.write(async (tx) => {
      const kept = await tx.table('drafts').has(draftId);
      assertKept(kept, await transmitted(tx, draftId));
      await tx.table('files').put({ id: documentId, draftId, blob });
    });
    progress(1);
    return meta;
  }

  file(documentId: string): Promise<Blob | undefined> {
    return this.#connection.read(async (database) => (await database.table('files').get(documentId))?.blob);
  }

  removeFile(documentId: string): Promise<void> {
    return this.#connection.write(async (tx) => {
      const record = await tx.table('files').get(documentId);
      if (!record) return;
      assertNotSent(documentId, await transmitted(tx, record.draftId));
      await deleteFiles(tx, [documentId]);
    });
  }

  transmit(draft: Draft, transmission: Transmission): Promise<TransmittedDossier> {
    return this.#connection.write(async (tx) => {
      const before = await transmitted(tx, draft.id);
      const held = await heldDraft(tx, draft);
      if (before && !held) return before;
      assertCurrent(draft, held, before);
      const files = await fileIds(tx, draft.id);
      assertFiles(transmission, files);
      const dossier = receipt(draft, transmission, this.#clock(), before);
      await tx.table('dossiers').put(dossier);
      await tx.table('drafts').delete(draft.id);
      await this.#dropUnsent(tx, dossier);
      return dossier;
    });
  }

  dossiers(): Promise<readonly TransmittedDossier[]> {
    return this.#connection.read(async (database) => {
      const records = await readEach(database, 'dossiers');
      return lastFirst(records.filter((record) => record !== undefined).map(withHistory), ({ transmittedAt }) => transmittedAt);
    });
  }

  dossier(id: string): Promise<TransmittedDossier | undefined> {
    return this.#connection.read(async (database) => {
      const record = await database.table('dossiers').get(id);
      return record && withHistory(record);
    });
  }

  instruct(id: string, instruction: Instruction): Promise<TransmittedDossier> {
    return this.#connection.write(async (tx) => {
      const { dossier, draft } = instructed(await transmitted(tx, id), instruction, this.#clock());
      await tx.table('dossiers').put(dossier);
      await (draft ? tx.table('drafts').put(draft) : tx.table('drafts').delete(id));
      if (!draft) await this.#dropUnsent(tx, dossier);
      return dossier;
    });
  }

  async #put(tx: Transaction, draft: Draft): Promise<Saved> {
    const next = nextRevision(draft, this.#clock());
    await tx.table('drafts').put(next);
    return { revision: next.revision, savedAt: next.savedAt };
  }

  async #dropUnsent(tx: Transaction, dossier: TransmittedDossier): Promise<void> {
    const sent = sentFiles(dossier);
    await deleteFiles(tx, (await fileIds(tx, dossier.id)).filter((id) => !sent.has(id)));
  }
}
