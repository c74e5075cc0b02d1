import type { Draft } from '@akto/core';
import { Connection } from '../connection.js';
import type { UpgradeStep } from '../database.js';
import { isDraft } from '../summaries.js';
import { ConflictError, type StoreError, type TransmittedDossier } from '../store.js';

/** What this device knows of a draft. */
export interface LocalDraft {
  readonly id: string;
  /** As the server last gave or acknowledged it; undefined while it never had it. */
  readonly base?: Draft | undefined;
  /** What was typed and is not acknowledged. */
  readonly unsent?: Draft | undefined;
  /** Another one with each write of `unsent`; by `writer`, one per tab. */
  readonly write: string;
  readonly writer: string;
  /** ISO instant of the last write. */
  readonly at: string;
  /** Why the server takes `unsent` no more: it stays here only. */
  readonly refused?: string | undefined;
}

/** A file on its way to the server. */
export interface LocalFile {
  readonly id: string;
  readonly draftId: string;
  readonly name: string;
  readonly blob: Blob;
  readonly sha256: string;
  /** Where the server receives it, once it was announced. */
  readonly upload?: string | undefined;
}

interface Stores {
  drafts: LocalDraft;
  files: LocalFile;
  dossiers: TransmittedDossier;
}

const STEPS: readonly UpgradeStep[] = [
  (database) => {
    for (const name of ['drafts', 'files', 'dossiers'] as const) database.createObjectStore(name, { keyPath: 'id' });
  },
];

/**
 * What is kept in this browser for one account and company, in a database of its own: what the server does not have yet, and
 * copies to work from without network. A device that cannot keep anything is done without: `failure` then says so.
 */
export class Device {
  readonly #database: Connection<Stores>;
  readonly #writer = crypto.randomUUID?.() ?? String(Math.random());
  /** The last write of another tab that this one was given, by draft. */
  readonly #seen = new Map<string, string>();
  #failure: StoreError | undefined;

  constructor(name: string) {
    this.#database = new Connection(name, STEPS);
  }

  /** Why nothing is kept here; undefined when it is. */
  get failure(): StoreError | undefined {
    return this.#failure;
  }

  /**
   * Keeps what was typed, before it is sent; resolves once the disk has it.
   * @param from what it began from, if the device may not know it
   * @returns undefined when this device cannot keep anything
   * @throws ConflictError when another tab kept something that this one has not seen
   */
  async keep(draft: Draft, from: Draft | undefined): Promise<LocalDraft | undefined> {
    const { id } = draft;
    const write = `${this.#writer}/${performance.now()}/${Math.random()}`;
    const kept = await this.#try(() =>
      this.#database.write(async (tx) => {
        const held = readable(await tx.table('drafts').get(id));
        if (held?.unsent && !held.refused && held.writer !== this.#writer && held.write !== this.#seen.get(id)) return held;
        const base = [held?.base, from].find((one) => one?.revision === draft.revision);
        const next = { id, base, unsent: draft, write, writer: this.#writer, at: new Date().toISOString() };
        await tx.table('drafts').put(next);
        return next;
      }),
    );
    if (kept?.unsent && kept.write !== write) {
      this.#seen.set(id, kept.write);
      throw new ConflictError({ ...kept.unsent, savedAt: null }, kept.base);
    }
    return kept;
  }

  /** The server has what was kept by this write; what was typed since stays to be sent, on top of it. */
  async acknowledged(draft: Draft, write: string | undefined): Promise<void> {
    await this.#try(() =>
      this.#database.write(async (tx) => {
        const held = readable(await tx.table('drafts').get(draft.id));
        const unsent = held?.unsent && held.write !== write ? { ...held.unsent, revision: draft.revision } : undefined;
        await tx.table('drafts').put({ id: draft.id, write: '', writer: this.#writer, at: new Date().toISOString(), ...held, base: draft, unsent });
      }),
    );
  }

  /** The server will not take it any more: what was typed stays here, out of the way. */
  async refuse(id: string, refused: string): Promise<void> {
    await this.#change(id, (held) => ({ ...held, refused }));
  }

  /**
   * What there is to open, given what the server holds. A server that went back behind what it had acknowledged (a restored
   * backup) leaves this device with something to send.
   */
  async open(id: string, server: Draft | undefined): Promise<LocalDraft | undefined> {
    const held = server
      ? await this.#change(id, (local) => {
          if (local?.unsent && !local.refused) return local;
          if (local?.base && local.base.revision > server.revision) return { ...local, unsent: local.base };
          return { id, base: server, write: '', writer: this.#writer, at: new Date().toISOString() };
        })
      : await this.draft(id);
    if (held) this.#seen.set(id, held.write);
    return held;
  }

  async draft(id: string): Promise<LocalDraft | undefined> {
    return readable(await this.#try(() => this.#database.read((database) => database.table('drafts').get(id))));
  }

  async drafts(): Promise<readonly LocalDraft[]> {
    const all = (await this.#try(() => this.#database.read((database) => database.table('drafts').getAll()))) ?? [];
    return all.map(readable).filter((one) => one !== undefined);
  }

  /** What is kept here and nowhere else. */
  async unsent(): Promise<readonly (LocalDraft & { readonly unsent: Draft })[]> {
    return (await this.drafts()).flatMap((one) => (one.unsent && !one.refused ? [{ ...one, unsent: one.unsent }] : []));
  }

  async forget(id: string): Promise<void> {
    await this.#try(() =>
      this.#database.write(async (tx) => {
        await tx.table('drafts').delete(id);
        const files = await tx.table('files').getAll();
        for (const file of files) if (file.draftId === id) await tx.table('files').delete(file.id);
      }),
    );
  }

  /** Keeps a file before it is sent. The same one given again goes on where its sending stopped. */
  async keepFile(file: LocalFile): Promise<LocalFile> {
    const held = await this.file(file.id);
    const isSame = held?.draftId === file.draftId && held.name === file.name && held.blob.size === file.blob.size && held.sha256 === file.sha256;
    const next = { ...file, upload: isSame ? held.upload : undefined };
    await this.putFile(next);
    return next;
  }

  async putFile(file: LocalFile): Promise<void> {
    await this.#try(() => this.#database.write((tx) => tx.table('files').put(file)));
  }

  async file(id: string): Promise<LocalFile | undefined> {
    return this.#try(() => this.#database.read((database) => database.table('files').get(id)));
  }

  async files(): Promise<readonly LocalFile[]> {
    return (await this.#try(() => this.#database.read((database) => database.table('files').getAll()))) ?? [];
  }

  async removeFile(id: string): Promise<void> {
    await this.#try(() => this.#database.write((tx) => tx.table('files').delete(id)));
  }

  /** Copies to read without network, instead of those before. */
  async keepDossiers(dossiers: readonly TransmittedDossier[]): Promise<void> {
    await this.#try(() =>
      this.#database.write(async (tx) => {
        await tx.table('dossiers').clear();
        for (const dossier of dossiers) await tx.table('dossiers').put(dossier);
      }),
    );
  }

  async dossiers(): Promise<readonly TransmittedDossier[]> {
    return (await this.#try(() => this.#database.read((database) => database.table('dossiers').getAll()))) ?? [];
  }

  /** Everything of this account leaves this browser. */
  async wipe(): Promise<void> {
    await this.#database.write(async (tx) => {
      for (const name of ['drafts', 'files', 'dossiers'] as const) await tx.table(name).clear();
    });
  }

  #change(id: string, change: (held: LocalDraft | undefined) => LocalDraft | undefined | Partial<LocalDraft>): Promise<LocalDraft | undefined> {
    return this.#try(() =>
      this.#database.write(async (tx) => {
        const next = change(readable(await tx.table('drafts').get(id)));
        if (next?.id === undefined) return undefined;
        await tx.table('drafts').put(next as LocalDraft);
        return next as LocalDraft;
      }),
    );
  }

  async #try<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      const result = await work();
      this.#failure = undefined;
      return result;
    } catch (error) {
      this.#failure = error as StoreError;
      return undefined;
    }
  }
}

/** A damaged record is as none: what the server has counts. */
function readable(record: LocalDraft | undefined): LocalDraft | undefined {
  if (!record || typeof record.id !== 'string') return undefined;
  const [base, unsent] = [record.base, record.unsent].map((draft) => (draft && isDraft({ ...draft, savedAt: '' }) ? draft : undefined));
  return base || unsent ? { ...record, base, unsent } : undefined;
}
