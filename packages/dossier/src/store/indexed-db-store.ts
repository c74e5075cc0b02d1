import type { Draft, DocumentMeta, Transmission } from '@akto/core';
import { openDatabase, write, type Database, type Schema, type WriteTransaction } from './database.js';
import { storeFailure, UNREADABLE } from './failure.js';
import { readFile } from './file-bytes.js';
import { receipt } from './receipt.js';
import { assertCurrent, assertFiles, assertKept, assertNew, isDraft, lastFirst, nextRevision, summarise } from './rules.js';
import { StoreError, type DossierStore, type DraftSummary, type Saved, type TransmittedDossier } from './store.js';

export interface IndexedDbStoreOptions {
  /** The account: each has a database of its own, so that nobody reads another's drafts on a shared device. */
  readonly name?: string;
  readonly clock?: () => Date;
}

/** Keeps everything in this browser, on this device. The connection opens at the first call, and again after it was lost. */
export class IndexedDbStore implements DossierStore {
  readonly #name: string;
  readonly #clock: () => Date;
  #connection: Promise<Database> | undefined;
  #persistenceAsked = false;

  constructor({ name = 'local', clock = () => new Date() }: IndexedDbStoreOptions = {}) {
    this.#name = `akto-dossier/${name}`;
    this.#clock = clock;
  }

  create(draft: Draft): Promise<Saved> {
    return this.#write(async (tx) => {
      const record = await tx.objectStore('drafts').get(draft.id);
      assertNew(isDraft(record) ? record : undefined, await transmitted(tx, draft.id));
      return this.#put(tx, draft);
    });
  }

  open(id: string): Promise<Draft | undefined> {
    return this.#read(async (database) => {
      const record = await database.get('drafts', id);
      if (record !== undefined && !isDraft(record)) throw new StoreError(UNREADABLE);
      return record;
    });
  }

  async save(draft: Draft): Promise<Saved> {
    const saved = await this.#write(async (tx) => {
      assertCurrent(draft, await heldDraft(tx, draft), await transmitted(tx, draft.id));
      return this.#put(tx, draft);
    });
    this.#askPersistence();
    return saved;
  }

  drafts(): Promise<readonly DraftSummary[]> {
    return this.#read(async (database) => {
      const records = await readEach(database, 'drafts');
      return lastFirst(records.filter(isDraft).map(summarise), ({ savedAt }) => savedAt);
    });
  }

  remove(id: string): Promise<void> {
    return this.#write(async (tx) => {
      // Without its draft, a file belongs to a transmitted dossier.
      if ((await tx.objectStore('drafts').getKey(id)) === undefined) return;
      await tx.objectStore('drafts').delete(id);
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
    await this.#write(async (tx) => {
      const kept = (await tx.objectStore('drafts').getKey(draftId)) !== undefined;
      assertKept(kept, await transmitted(tx, draftId));
      await tx.objectStore('files').put({ id: documentId, draftId, blob });
    });
    progress(1);
    return meta;
  }

  file(documentId: string): Promise<Blob | undefined> {
    return this.#read(async (database) => (await database.get('files', documentId))?.blob);
  }

  removeFile(documentId: string): Promise<void> {
    return this.#write(async (tx) => {
      const record = await tx.objectStore('files').get(documentId);
      if (!record) return;
      assertKept(true, await transmitted(tx, record.draftId));
      await deleteFiles(tx, [documentId]);
    });
  }

  transmit(draft: Draft, transmission: Transmission): Promise<TransmittedDossier> {
    return this.#write(async (tx) => {
      const before = await transmitted(tx, draft.id);
      if (before) return before;
      assertCurrent(draft, await heldDraft(tx, draft), undefined);
      const files = await fileIds(tx, draft.id);
      assertFiles(transmission, files);
      const dossier = receipt(draft, transmission, this.#clock());
      await tx.objectStore('dossiers').add(dossier);
      await tx.objectStore('drafts').delete(draft.id);
      await deleteFiles(tx, files.filter((id) => !Object.hasOwn(transmission.documents, id)));
      return dossier;
    });
  }

  dossiers(): Promise<readonly TransmittedDossier[]> {
    return this.#read(async (database) => {
      const records = await readEach(database, 'dossiers');
      return lastFirst(records.filter((record) => record !== undefined), ({ transmittedAt }) => transmittedAt);
    });
  }

  dossier(id: string): Promise<TransmittedDossier | undefined> {
    return this.#read((database) => database.get('dossiers', id));
  }

  async #put(tx: WriteTransaction, draft: Draft): Promise<Saved> {
    const next = nextRevision(draft, this.#clock());
    await tx.objectStore('drafts').put(next);
    return { revision: next.revision, savedAt: next.savedAt };
  }

  #write<Result>(work: (tx: WriteTransaction) => Promise<Result>): Promise<Result> {
    return this.#read((database) => write(database, work));
  }

  async #read<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
    try {
      return await work(await this.#database());
    } catch (error) {
      throw storeFailure(error);
    }
  }

  #database(): Promise<Database> {
    const forget = (): void => (this.#connection = undefined);
    return (this.#connection ??= openDatabase(this.#name, forget).catch((error: unknown) => {
      forget();
      throw error;
    }));
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

/** One by one: a record that the browser cannot read (then undefined) would make `getAll` fail for all of them. */
async function readEach<Name extends 'drafts' | 'dossiers'>(database: Database, name: Name): Promise<(Schema[Name]['value'] | undefined)[]> {
  const keys = await database.getAllKeys(name);
  return Promise.all(keys.map((key) => database.get(name, key).catch(() => undefined)));
}

/** What is kept of a draft. A damaged record counts as the one that was read: replacing it heals it and loses nothing. */
async function heldDraft(tx: WriteTransaction, draft: Draft): Promise<Draft | undefined> {
  const record = await tx.objectStore('drafts').get(draft.id);
  return record === undefined || isDraft(record) ? record : draft;
}

function transmitted(tx: WriteTransaction, id: string): Promise<TransmittedDossier | undefined> {
  return tx.objectStore('dossiers').get(id);
}

function fileIds(tx: WriteTransaction, draftId: string): Promise<string[]> {
  return tx.objectStore('files').index('draft').getAllKeys(draftId);
}

async function deleteFiles(tx: WriteTransaction, ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map((id) => tx.objectStore('files').delete(id)));
}
