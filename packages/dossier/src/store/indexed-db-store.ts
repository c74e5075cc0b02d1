import type { Draft, DocumentMeta, Instruction, Transmission } from '@akto/core';
import { Connection } from './connection.js';
import { STEPS, type Schema, type Transaction } from './database.js';
import { UNREADABLE } from './failure.js';
import { readFile } from './file-bytes.js';
import { instructed, withHistory } from './instruct.js';
import { receipt } from './receipt.js';
import { deleteFiles, fileIds, heldDraft, move, readEach, transmitted } from './records.js';
import {
  assertCurrent,
  assertFiles,
  assertKept,
  assertNew,
  assertNotSent,
  isDraft,
  lastFirst,
  nextRevision,
  sentFiles,
  summarise,
} from './rules.js';
import { StoreError, type DossierStore, type DraftSummary, type Saved, type TransmittedDossier } from './store.js';

export interface IndexedDbStoreOptions {
  /** The account: each has a database of its own, so that nobody reads another's drafts on a shared device. */
  readonly name?: string;
  readonly clock?: () => Date;
}

/** Keeps everything in this browser, on this device. The connection opens at the first call, and again after it was lost. */
export class IndexedDbStore implements DossierStore {
  readonly #clock: () => Date;
  readonly #connection: Connection<Schema>;
  #persistenceAsked = false;

  constructor({ name = 'local', clock = () => new Date() }: IndexedDbStoreOptions = {}) {
    this.#connection = new Connection(`akto-dossier/${name}`, STEPS);
    this.#clock = clock;
  }

  create(draft: Draft): Promise<Saved> {
    return this.#connection.write(async (tx) => {
      const record = await tx.table('drafts').get(draft.id);
      assertNew(isDraft(record) ? record : undefined, await transmitted(tx, draft.id));
      return this.#put(tx, draft);
    });
  }

  open(id: string): Promise<Draft | undefined> {
    return this.#connection.read(async (database) => {
      const record = await database.table('drafts').get(id);
      if (record !== undefined && !isDraft(record)) throw new StoreError(UNREADABLE, { code: 'storage-damaged' });
      return record;
    });
  }

  async save(draft: Draft): Promise<Saved> {
    const saved = await this.#connection.write(async (tx) => {
      assertCurrent(draft, await heldDraft(tx, draft), await transmitted(tx, draft.id));
      return this.#put(tx, draft);
    });
    this.#askPersistence();
    return saved;
  }

  drafts(): Promise<readonly DraftSummary[]> {
    return this.#summaries('drafts');
  }

  discard(id: string): Promise<void> {
    return this.#connection.write(async (tx) => {
      if (!(await transmitted(tx, id))) await move(tx, id, 'drafts', 'discarded');
    });
  }

  discarded(): Promise<readonly DraftSummary[]> {
    return this.#summaries('discarded');
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

  #summaries(name: 'drafts' | 'discarded'): Promise<readonly DraftSummary[]> {
    return this.#connection.read(async (database) => {
      const records = await readEach(database, name);
      return lastFirst(records.filter(isDraft).map(summarise), ({ savedAt }) => savedAt);
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

  /** Asks the browser not to evict what is kept. At the first save and not before: by then the person knows why. */
  #askPersistence(): void {
    if (this.#persistenceAsked) return;
    this.#persistenceAsked = true;
    const storage = navigator.storage as StorageManager | undefined;
    // A refusal is normal, and changes nothing for the person.
    storage?.persist().catch(() => false);
  }
}
