import type { DocumentMeta, Instruction } from '@akto/core';
import { StoreError, type DossierStore, type DraftSummary, type Saved, type TransmittedDossier } from '@akto/dossier';

const refuse = (): Promise<never> => Promise.reject(new StoreError('Votre profil lit les dossiers transmis : il ne crée ni ne modifie de brouillon.'));

/** What several accounts transmitted, for who reads and instructs it; their drafts stay theirs. */
export class ReadingStore implements DossierStore {
  readonly #stores: readonly DossierStore[];

  constructor(stores: readonly DossierStore[]) {
    this.#stores = stores;
  }

  async dossiers(): Promise<readonly TransmittedDossier[]> {
    const all = (await Promise.all(this.#stores.map((store) => store.dossiers()))).flat();
    return all.sort((a, b) => b.transmittedAt.localeCompare(a.transmittedAt));
  }

  dossier(id: string): Promise<TransmittedDossier | undefined> {
    return this.#first((store) => store.dossier(id));
  }

  file(documentId: string): Promise<Blob | undefined> {
    return this.#first((store) => store.file(documentId));
  }

  async instruct(id: string, instruction: Instruction): Promise<TransmittedDossier> {
    const holder = await this.#first(async (store) => ((await store.dossier(id)) ? store : undefined));
    if (!holder) throw new StoreError('Ce dossier n’existe pas ou plus.');
    return holder.instruct(id, instruction);
  }

  drafts = (): Promise<readonly DraftSummary[]> => Promise.resolve([]);
  discarded = (): Promise<readonly DraftSummary[]> => Promise.resolve([]);
  open = (): Promise<undefined> => Promise.resolve(undefined);

  create = (): Promise<Saved> => refuse();
  save = (): Promise<Saved> => refuse();
  discard = (): Promise<void> => refuse();
  restore = (): Promise<void> => refuse();
  remove = (): Promise<void> => refuse();
  putFile = (): Promise<DocumentMeta> => refuse();
  removeFile = (): Promise<void> => refuse();
  transmit = (): Promise<TransmittedDossier> => refuse();

  async #first<Value>(read: (store: DossierStore) => Promise<Value | undefined>): Promise<Value | undefined> {
    for (const store of this.#stores) {
      const value = await read(store);
      if (value !== undefined) return value;
    }
    return undefined;
  }
}
