import { Listeners, removeDocument, setDocument, type Documents, type DocumentMeta, type OpenDossier } from '@akto/core';
import { checkFiles, phrase, type RefusedFile } from '@akto/design-system';
import type { Session } from './session.js';
import { KeptError, type DossierStore } from '../store/store.js';
import { newId } from './new-id.js';

export interface FilesOptions {
  readonly dossier: OpenDossier;
  readonly store: DossierStore;
  readonly saver: Pick<Session['saver'], 'flush'>;
  readonly announce: (text: string) => void;
}

/** The files of a dossier on their way between the person and the store. */
export class Files {
  readonly #options: FilesOptions;
  readonly #listeners = new Listeners();
  /** Kept until the store acknowledged it, so that a failure loses nothing. */
  readonly #waiting = new Map<string, File>();
  readonly #progress = new Map<string, number>();
  readonly #sending = new Map<string, AbortController>();
  readonly #listed = new Set<string>();
  readonly #refused = new Map<string, readonly RefusedFile[]>();

  constructor(options: FilesOptions) {
    this.#options = options;
  }

  /** Calls back when the progress or the refusals of a document type change. */
  subscribe(paths: string | readonly string[], listener: (path: string) => void): () => void {
    return this.#listeners.add([paths].flat(), listener);
  }

  /** From 0 to 1 while a file is being stored. */
  progress(id: string): number | undefined {
    return this.#progress.get(id);
  }

  /** The files of the last choice that did not fit, and why. */
  refused(path: string): readonly RefusedFile[] {
    return this.#refused.get(path) ?? [];
  }

  /** Whether an optional document type stands in the list: it was added to it, or holds files. */
  isListed(path: string): boolean {
    return this.#listed.has(path) || this.#ids(path).length > 0;
  }

  /** Adds an optional document type to the list (S80). */
  list(path: string): void {
    this.#listed.add(path);
    this.#listeners.tell([path]);
  }

  /** Takes an optional document type off the list (S81). */
  unlist(path: string): void {
    this.#listed.delete(path);
    this.#listeners.tell([path]);
  }

  /** Adds what fits the document type and remembers what does not. */
  add(documents: Documents, path: string, files: readonly File[]): void {
    const { dossier, announce } = this.#options;
    const { accepted, refused } = checkFiles(files, {
      already: this.#ids(path).length,
      maxItems: documents.limits.maxItems,
      maxSize: documents.document.maxSize,
      formats: documents.document.formats,
    });
    this.#refused.set(path, refused);
    for (const file of accepted) {
      const id = newId();
      this.#waiting.set(id, file);
      setDocument(dossier, path, id, metaOf(file, 'pending'));
      void this.#store(path, id, file);
    }
    dossier.leave(path);
    this.#listeners.tell([path]);
    for (const { reason } of refused) announce(reason);
  }

  /** Stores again what failed. Without the file (the page was reloaded), asks for it again. */
  async retry(path: string, id: string): Promise<void> {
    const { store } = this.#options;
    const file = this.#waiting.get(id) ?? (await store.file(id).catch(() => undefined));
    this.#refused.delete(path);
    if (file) return this.#store(path, id, new File([file], this.#meta(id)?.name ?? '', { type: file.type }));
    const name = this.#meta(id)?.name ?? '';
    this.#fail(path, id);
    this.#refuse(path, name, phrase('« {file} » n’a pas été enregistré entièrement : retirez-le de la liste, puis chargez-le de nouveau.', { file: name }));
  }

  /** Takes the document out of the dossier, and its file out of the store once the dossier no longer names it. */
  remove(path: string, id: string): Promise<void> {
    return this.#takeOut(path, id, '« {file} » a été retiré.');
  }

  /** Takes back a file on its way: what the store still makes of it is dropped as soon as it is done. */
  cancel(path: string, id: string): Promise<void> {
    return this.#takeOut(path, id, 'L’envoi de « {file} » est annulé.');
  }

  async #takeOut(path: string, id: string, announcement: string): Promise<void> {
    const { dossier, store, saver, announce } = this.#options;
    const name = this.#meta(id)?.name ?? '';
    removeDocument(dossier, path, id);
    this.#sending.get(id)?.abort();
    this.#waiting.delete(id);
    this.#refused.delete(path);
    this.#listeners.tell([path]);
    announce(phrase(announcement, { file: name }));
    // A file that stays behind harms nobody: it goes with its draft.
    if (await saver.flush()) await store.removeFile(id).catch(() => undefined);
  }

  /** After a crash: what was on its way is either there, or to be asked for again. */
  resume(): void {
    const { dossier } = this.#options;
    const pending = Object.entries(dossier.draft.documents).filter(([, { state }]) => state === 'pending');
    if (pending.length === 0) return;
    for (const [path, { value }] of dossier.evaluation().nodes) {
      for (const [id] of pending) if (Array.isArray(value) && value.includes(id)) void this.retry(path, id);
    }
  }

  async #store(path: string, id: string, file: File): Promise<void> {
    const { dossier, store, saver, announce } = this.#options;
    const report = (ratio: number): void => {
      this.#progress.set(id, ratio);
      this.#listeners.tell([path]);
    };
    report(0);
    const sending = new AbortController();
    this.#sending.set(id, sending);
    try {
      // The store only takes files of a draft that it has.
      if (dossier.draft.revision === 0) await saver.flush();
      const meta = await store.putFile(dossier.draft.id, id, file, file.name, report, sending.signal);
      if (!this.#ids(path).includes(id)) return void store.removeFile(id).catch(() => undefined);
      this.#waiting.delete(id);
      setDocument(dossier, path, id, meta);
      announce(phrase('« {file} » est enregistré.', { file: file.name }));
    } catch (error) {
      // Of a file that was taken back, nobody awaits the failure.
      if (!this.#ids(path).includes(id)) return;
      if (error instanceof KeptError) return this.#sendLater(path, id, file, error);
      this.#fail(path, id);
      const cause = error instanceof Error ? ` ${error.message}` : '';
      this.#refuse(path, file.name, phrase('« {file} » n’a pas pu être enregistré.', { file: file.name }) + cause);
    } finally {
      this.#progress.delete(id);
      this.#sending.delete(id);
      this.#listeners.tell([path]);
    }
  }

  #sendLater(path: string, id: string, file: File, { message, resumption }: KeptError): void {
    this.#refuse(path, file.name, `${phrase('« {file} » est gardé sur cet appareil, pas encore envoyé.', { file: file.name })} ${message}`);
    void resumption.again.then(() => {
      this.#refused.delete(path);
      if (this.#ids(path).includes(id)) void this.#store(path, id, file);
    });
  }

  #refuse(path: string, name: string, reason: string): void {
    this.#refused.set(path, [{ name, reason }]);
    this.#listeners.tell([path]);
    this.#options.announce(reason);
  }

  #fail(path: string, id: string): void {
    const meta = this.#meta(id);
    if (meta && meta.state === 'pending' && this.#ids(path).includes(id)) {
      setDocument(this.#options.dossier, path, id, { ...meta, state: 'failed' });
    }
  }

  #ids(path: string): readonly string[] {
    const { value } = this.#options.dossier.node(path);
    return Array.isArray(value) ? (value as string[]) : [];
  }

  #meta(id: string): DocumentMeta | undefined {
    const { documents } = this.#options.dossier.draft;
    return Object.hasOwn(documents, id) ? documents[id] : undefined;
  }
}

const metaOf = ({ name, size, type }: File, state: DocumentMeta['state']): DocumentMeta => ({
  name,
  size,
  type,
  sha256: '',
  state,
});
