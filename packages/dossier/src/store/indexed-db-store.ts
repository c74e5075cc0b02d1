import type { Draft, DocumentMeta, Instruction, Transmission } from '@akto/core';
import { Connection } from './connection.js';
import { STEPS, type Schema } from './database.js';
import { UNREADABLE } from './failure.js';
import type { IndexedDbOthers } from './indexed-db-others.js';
import { others } from './others.js';
import { readEach } from './read-each.js';
import { isDraft, lastFirst, summarise } from './summaries.js';
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

  async create(draft: Draft): Promise<Saved> {
    return (await this.#others()).create(draft);
  }

  open(id: string): Promise<Draft | undefined> {
    return this.#connection.read(async (database) => {
      const record = await database.table('drafts').get(id);
      if (record !== undefined && !isDraft(record)) throw new StoreError(UNREADABLE, { code: 'storage-damaged' });
      return record;
    });
  }

  async save(draft: Draft): Promise<Saved> {
    const saved = await (await this.#others()).save(draft);
    this.#askPersistence();
    return saved;
  }

  drafts(): Promise<readonly DraftSummary[]> {
    return this.#summaries('drafts');
  }

  async discard(id: string): Promise<void> {
    return (await this.#others()).discard(id);
  }

  discarded(): Promise<readonly DraftSummary[]> {
    return this.#summaries('discarded');
  }

  async restore(id: string): Promise<void> {
    return (await this.#others()).restore(id);
  }

  async remove(id: string): Promise<void> {
    return (await this.#others()).remove(id);
  }

  async putFile(draftId: string, documentId: string, file: Blob, name: string, progress?: (ratio: number) => void): Promise<DocumentMeta> {
    return (await this.#others()).putFile(draftId, documentId, file, name, progress);
  }

  async file(documentId: string): Promise<Blob | undefined> {
    return (await this.#others()).file(documentId);
  }

  async removeFile(documentId: string): Promise<void> {
    return (await this.#others()).removeFile(documentId);
  }

  async transmit(draft: Draft, transmission: Transmission): Promise<TransmittedDossier> {
    return (await this.#others()).transmit(draft, transmission);
  }

  async dossiers(): Promise<readonly TransmittedDossier[]> {
    return (await this.#others()).dossiers();
  }

  async dossier(id: string): Promise<TransmittedDossier | undefined> {
    return (await this.#others()).dossier(id);
  }

  async instruct(id: string, instruction: Instruction): Promise<TransmittedDossier> {
    return (await this.#others()).instruct(id, instruction);
  }

  async #others(): Promise<IndexedDbOthers> {
    const { IndexedDbOthers } = await others.load();
    return new IndexedDbOthers(this.#connection, this.#clock);
  }

  #summaries(name: 'drafts' | 'discarded'): Promise<readonly DraftSummary[]> {
    return this.#connection.read(async (database) => {
      const records = await readEach(database, name);
      return lastFirst(records.filter(isDraft).map(summarise), ({ savedAt }) => savedAt);
    });
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
