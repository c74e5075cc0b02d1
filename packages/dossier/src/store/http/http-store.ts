import type { Draft, DocumentMeta, Instruction, Transmission } from '@akto/core';
import { newId } from '../../session/new-id.js';
import { readFile } from '../file-bytes.js';
import { lastFirst } from '../summaries.js';
import type { DossierStore, DraftSummary, Saved, TransmittedDossier } from '../store.js';
import { all, asDossier, found } from './answers.js';
import { Device } from './device.js';
import { asStoreError, isAway, isGone, isUnknown, UnreachableError } from './failures.js';
import { HttpDrafts, lockOf } from './http-drafts.js';
import { keptUntil, notKept } from './kept.js';
import { exclusively } from './locks.js';
import { Reach } from './reach.js';
import { Requests } from './requests.js';
import { explained } from './transmission.js';
import { upload } from './upload.js';

export interface HttpStoreOptions {
  /** Address of the API, without a slash at its end: `/api`. */
  readonly endpoint: string;
  /** For whom it is, as `ownerOf` says: what this browser keeps of one, another neither sees nor sends. */
  readonly owner: string;
}

/**
 * Keeps everything on a server. What is typed is kept on this device first, then sent; while the server does not answer, drafts go
 * on from here, and are sent as soon as it does.
 */
export class HttpStore implements DossierStore {
  readonly #name: string;
  readonly #reach = new Reach();
  readonly #requests: Requests;
  readonly #device: Device;
  readonly #drafts: HttpDrafts;
  /** One per transmission that was asked for, whatever the number of attempts. */
  readonly #keys = new Map<string, string>();

  constructor({ endpoint, owner }: HttpStoreOptions) {
    const name = (this.#name = `akto-dossier/${endpoint}/${owner}`);
    const reach = this.#reach;
    const requests = (this.#requests = new Requests(endpoint, reach, owner));
    const device = (this.#device = new Device(name));
    this.#drafts = new HttpDrafts({ name, reach, requests, device });
    void this.sendUnsent();
  }

  create(draft: Draft): Promise<Saved> {
    return this.#drafts.save(draft);
  }

  open(id: string): Promise<Draft | undefined> {
    return this.#drafts.open(id);
  }

  save(draft: Draft): Promise<Saved> {
    return this.#drafts.save(draft);
  }

  drafts(): Promise<readonly DraftSummary[]> {
    return this.#drafts.list();
  }

  discard(id: string): Promise<void> {
    return this.#drafts.discard(id);
  }

  discarded(): Promise<readonly DraftSummary[]> {
    return this.#drafts.discarded();
  }

  restore(id: string): Promise<void> {
    return this.#drafts.restore(id);
  }

  remove(id: string): Promise<void> {
    return this.#drafts.remove(id);
  }

  async putFile(
    draftId: string,
    documentId: string,
    file: Blob,
    name: string,
    progress: (ratio: number) => void = () => {},
    signal?: AbortSignal,
  ): Promise<DocumentMeta> {
    const [requests, device, reach] = [this.#requests, this.#device, this.#reach];
    const { blob, meta } = await readFile(file, name);
    const local = await device.keepFile({ id: documentId, draftId, name, blob, sha256: meta.sha256 });
    try {
      if (reach.pause) throw reach.pause.failure;
      const kept = await exclusively(`${this.#name}/fichier/${documentId}`, () => upload(local, { requests, device, progress, signal }));
      await device.removeFile(documentId);
      progress(1);
      return kept;
    } catch (error) {
      if (error instanceof UnreachableError) throw reach.pause && !device.failure ? keptUntil(error, reach.pause) : notKept(error, device.failure);
      // Stopped by the person, it goes on from here; refused, it is of no use.
      if (!signal?.aborted) await device.removeFile(documentId);
      throw asStoreError(error);
    }
  }

  async file(documentId: string): Promise<Blob | undefined> {
    const held = await this.#device.file(documentId);
    return held?.blob ?? found(async () => (await this.#requests.send('GET', `/documents/${documentId}/content`)).blob(), isUnknown);
  }

  async removeFile(documentId: string): Promise<void> {
    const held = await this.#device.file(documentId);
    await this.#device.removeFile(documentId);
    if (held?.upload !== undefined) await this.#requests.send('DELETE', `/uploads/${held.upload}`, { headers: { 'tus-resumable': '1.0.0' } }).catch(() => undefined);
    await found(() => this.#requests.send('DELETE', `/documents/${documentId}`), isUnknown);
  }

  async transmit(draft: Draft, transmission: Transmission): Promise<TransmittedDossier> {
    const { id, revision } = draft;
    const attempt = `${id}/${revision}`;
    const key = this.#keys.get(attempt) ?? newId();
    this.#keys.set(attempt, key);
    const dossier = await exclusively(lockOf(this.#name, id), () => this.#transmit(id, revision, key, transmission));
    this.#keys.delete(attempt);
    await this.#device.forget(id);
    return dossier;
  }

  async dossiers(): Promise<readonly TransmittedDossier[]> {
    try {
      const dossiers = (await all<TransmittedDossier>(this.#requests, '/dossiers')).map(asDossier);
      await this.#device.keepDossiers(dossiers);
      return dossiers;
    } catch (error) {
      if (!isAway(error)) throw asStoreError(error);
      return lastFirst(await this.#device.dossiers(), ({ transmittedAt }) => transmittedAt);
    }
  }

  async dossier(id: string): Promise<TransmittedDossier | undefined> {
    try {
      return await found(async () => asDossier(await this.#requests.json<TransmittedDossier>('GET', `/dossiers/${id}`)), isUnknown);
    } catch (error) {
      const kept = (await this.#device.dossiers()).find((dossier) => dossier.id === id);
      if (isAway(error) && (kept || (await this.#device.draft(id)))) return kept;
      throw error;
    }
  }

  async instruct(id: string, instruction: Instruction): Promise<TransmittedDossier> {
    const body = instruction;
    const answer = await this.#requests.json<TransmittedDossier>('POST', `/dossiers/${id}/instruct`, { body }).catch((error: unknown) => {
      throw asStoreError(error);
    });
    await this.#device.forget(id);
    return asDossier(answer);
  }

  /** Sends what this device keeps of drafts that nobody has open, such as after a crash; also done by itself. */
  sendUnsent(): Promise<void> {
    return this.#drafts.sendUnsent();
  }

  /** Somebody signed in again: what waited for it is sent. */
  resume(): void {
    this.#reach.answered();
    void this.sendUnsent();
  }

  /** How many drafts and files this device keeps that the server does not have. */
  async unsentCount(): Promise<number> {
    return (await this.#device.unsent()).length + (await this.#device.files()).length;
  }

  /** Everything of this account leaves this browser, sent or not. */
  wipe(): Promise<void> {
    return this.#device.wipe();
  }

  async #transmit(id: string, revision: number, key: string, transmission: Transmission): Promise<TransmittedDossier> {
    const headers = { 'if-match': `"${revision}"`, 'idempotency-key': key };
    try {
      return asDossier(await this.#requests.json<TransmittedDossier>('POST', `/drafts/${id}/transmit`, { headers }));
    } catch (error) {
      const sent = isGone(error) && error.problem.code === 'deja-transmis' ? await this.dossier(id) : undefined;
      if (sent) return sent;
      throw await explained(error, transmission, this.#requests);
    }
  }
}
