import type { Draft, DocumentMeta, Transmission } from '@akto/core';
import { readFile } from './file-bytes.js';
import { receipt } from './receipt.js';
import { assertCurrent, assertFiles, assertKept, assertNew, lastFirst, nextRevision, summarise } from './rules.js';
import type { DossierStore, DraftSummary, Saved, TransmittedDossier } from './store.js';

/**
 * Keeps everything until the page is closed: for tests, stories and previews. Never a fallback in the portal: a person
 * would read « Enregistré » of what a reload loses.
 */
export class MemoryStore implements DossierStore {
  readonly #clock: () => Date;
  readonly #drafts = new Map<string, Draft & { readonly savedAt: string }>();
  readonly #files = new Map<string, { readonly draftId: string; readonly blob: Blob }>();
  readonly #dossiers = new Map<string, TransmittedDossier>();

  constructor({ clock = () => new Date() }: { readonly clock?: () => Date } = {}) {
    this.#clock = clock;
  }

  async create(draft: Draft): Promise<Saved> {
    assertNew(structuredClone(this.#drafts.get(draft.id)), this.#dossiers.get(draft.id));
    return this.#put(draft);
  }

  async open(id: string): Promise<Draft | undefined> {
    return structuredClone(this.#drafts.get(id));
  }

  async save(draft: Draft): Promise<Saved> {
    this.#assertCurrent(draft);
    return this.#put(draft);
  }

  async drafts(): Promise<readonly DraftSummary[]> {
    return lastFirst([...this.#drafts.values()].map(summarise), ({ savedAt }) => savedAt);
  }

  async remove(id: string): Promise<void> {
    if (!this.#drafts.delete(id)) return;
    this.#deleteFiles(this.#fileIds(id));
  }

  async putFile(
    draftId: string,
    documentId: string,
    file: Blob,
    name: string,
    progress: (ratio: number) => void = () => {},
  ): Promise<DocumentMeta> {
    const { blob, meta } = await readFile(file, name);
    assertKept(this.#drafts.has(draftId), this.#dossiers.get(draftId));
    this.#files.set(documentId, { draftId, blob });
    progress(1);
    return meta;
  }

  async file(documentId: string): Promise<Blob | undefined> {
    return this.#files.get(documentId)?.blob;
  }

  async removeFile(documentId: string): Promise<void> {
    const record = this.#files.get(documentId);
    if (!record) return;
    assertKept(true, this.#dossiers.get(record.draftId));
    this.#files.delete(documentId);
  }

  async transmit(draft: Draft, transmission: Transmission): Promise<TransmittedDossier> {
    const before = this.#dossiers.get(draft.id);
    if (before) return structuredClone(before);
    this.#assertCurrent(draft);
    const files = this.#fileIds(draft.id);
    assertFiles(transmission, files);
    const dossier = structuredClone(receipt(draft, transmission, this.#clock()));
    this.#dossiers.set(draft.id, dossier);
    this.#drafts.delete(draft.id);
    this.#deleteFiles(files.filter((id) => !Object.hasOwn(transmission.documents, id)));
    return structuredClone(dossier);
  }

  async dossiers(): Promise<readonly TransmittedDossier[]> {
    return lastFirst(structuredClone([...this.#dossiers.values()]), (dossier) => dossier.transmittedAt);
  }

  async dossier(id: string): Promise<TransmittedDossier | undefined> {
    return structuredClone(this.#dossiers.get(id));
  }

  #assertCurrent(draft: Draft): void {
    assertCurrent(draft, structuredClone(this.#drafts.get(draft.id)), this.#dossiers.get(draft.id));
  }

  #put(draft: Draft): Saved {
    const next = nextRevision(draft, this.#clock());
    this.#drafts.set(draft.id, structuredClone(next));
    return { revision: next.revision, savedAt: next.savedAt };
  }

  #fileIds(draftId: string): string[] {
    return [...this.#files].filter(([, file]) => file.draftId === draftId).map(([id]) => id);
  }

  #deleteFiles(ids: readonly string[]): void {
    for (const id of ids) this.#files.delete(id);
  }
}
