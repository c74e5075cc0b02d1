import type { Draft, DocumentMeta, Instruction, Transmission } from '@akto/core';
import { readFile } from './file-bytes.js';
import { assertFiles, assertNotSent, sentFiles } from './file-rules.js';
import { instructed } from './instruct.js';
import { receipt } from './receipt.js';
import { assertCurrent, assertKept, assertNew, nextRevision } from './rules.js';
import type { DossierStore, DraftSummary, Saved, TransmittedDossier } from './store.js';
import { lastFirst, summarise } from './summaries.js';

/**
 * Keeps everything until the page is closed: for tests, stories and previews. Never a fallback in the portal: a person
 * would read « Enregistré » of what a reload loses.
 */
export class MemoryStore implements DossierStore {
  readonly #clock: () => Date;
  readonly #drafts = new Map<string, KeptDraft>();
  readonly #discarded = new Map<string, KeptDraft>();
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
    return summaries(this.#drafts);
  }

  async discard(id: string): Promise<void> {
    const draft = this.#drafts.get(id);
    if (draft && !draft.reopened) move(id, this.#drafts, this.#discarded);
  }

  async discarded(): Promise<readonly DraftSummary[]> {
    return summaries(this.#discarded);
  }

  async restore(id: string): Promise<void> {
    if (!this.#drafts.has(id)) move(id, this.#discarded, this.#drafts);
  }

  async remove(id: string): Promise<void> {
    if (this.#dossiers.has(id)) return;
    if ([this.#drafts.delete(id), this.#discarded.delete(id)].includes(true)) this.#deleteFiles(this.#fileIds(id));
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
    assertNotSent(documentId, this.#dossiers.get(record.draftId));
    this.#files.delete(documentId);
  }

  async transmit(draft: Draft, transmission: Transmission): Promise<TransmittedDossier> {
    const before = this.#dossiers.get(draft.id);
    if (before && !this.#drafts.has(draft.id)) return structuredClone(before);
    this.#assertCurrent(draft);
    const files = this.#fileIds(draft.id);
    assertFiles(transmission, files);
    const dossier = structuredClone(receipt(draft, transmission, this.#clock(), before));
    this.#dossiers.set(draft.id, dossier);
    this.#drafts.delete(draft.id);
    this.#dropUnsent(dossier);
    return structuredClone(dossier);
  }

  async dossiers(): Promise<readonly TransmittedDossier[]> {
    return lastFirst(structuredClone([...this.#dossiers.values()]), (dossier) => dossier.transmittedAt);
  }

  async dossier(id: string): Promise<TransmittedDossier | undefined> {
    return structuredClone(this.#dossiers.get(id));
  }

  async instruct(id: string, instruction: Instruction): Promise<TransmittedDossier> {
    const { dossier, draft } = structuredClone(instructed(this.#dossiers.get(id), instruction, this.#clock()));
    this.#dossiers.set(id, dossier);
    if (draft) this.#drafts.set(id, draft);
    else this.#drafts.delete(id);
    if (!draft) this.#dropUnsent(dossier);
    return structuredClone(dossier);
  }

  #assertCurrent(draft: Draft): void {
    assertCurrent(draft, structuredClone(this.#drafts.get(draft.id)), this.#dossiers.get(draft.id));
  }

  #put(draft: Draft): Saved {
    const next = nextRevision(draft, this.#clock());
    this.#drafts.set(draft.id, structuredClone(next));
    return { revision: next.revision, savedAt: next.savedAt };
  }

  #dropUnsent(dossier: TransmittedDossier): void {
    const sent = sentFiles(dossier);
    this.#deleteFiles(this.#fileIds(dossier.id).filter((id) => !sent.has(id)));
  }

  #fileIds(draftId: string): string[] {
    return [...this.#files].filter(([, file]) => file.draftId === draftId).map(([id]) => id);
  }

  #deleteFiles(ids: readonly string[]): void {
    for (const id of ids) this.#files.delete(id);
  }
}

type KeptDraft = Draft & { readonly savedAt: string };

const summaries = (drafts: ReadonlyMap<string, KeptDraft>): DraftSummary[] =>
  lastFirst(structuredClone([...drafts.values()].map(summarise)), ({ savedAt }) => savedAt);

function move(id: string, from: Map<string, KeptDraft>, to: Map<string, KeptDraft>): void {
  const draft = from.get(id);
  if (draft) to.set(id, draft);
  from.delete(id);
}
