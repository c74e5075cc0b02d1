import type { Draft } from '@akto/core';
import { ConflictError, type DraftSummary, type Saved } from '../store.js';
import { all, asSummary, found } from './answers.js';
import type { Device, LocalDraft } from './device.js';
import { asStoreError, isAway, isGone, UnreachableError } from './failures.js';
import { keptAside, keptUntil, notKept } from './kept.js';
import { exclusively } from './locks.js';
import { overlay } from './overlay.js';
import type { Reach } from './reach.js';
import type { Requests } from './requests.js';

export interface HttpDraftsOptions {
  /** Of the store, the same in all tabs. */
  readonly name: string;
  readonly reach: Reach;
  readonly requests: Requests;
  readonly device: Device;
}

/** The drafts of an HttpStore: first on this device, then on the server. */
export class HttpDrafts {
  readonly #options: HttpDraftsOptions;
  /** What the server held when it refused a save as a conflict: what the next one begins from. */
  readonly #theirs = new Map<string, Draft>();

  constructor(options: HttpDraftsOptions) {
    this.#options = options;
  }

  async open(id: string): Promise<Draft | undefined> {
    const { device } = this.#options;
    const server = await this.#read(id).catch((error: unknown) => {
      if (isAway(error)) return error;
      throw asStoreError(error);
    });
    if (!(server instanceof UnreachableError)) {
      const held = await device.open(id, server);
      return unsentOf(held) ?? server;
    }
    const held = await device.open(id, undefined);
    const draft = unsentOf(held) ?? held?.base;
    if (!draft) throw server;
    return draft;
  }

  /** Keeps it here, then on the server. A draft of revision 0 is a new one. */
  async save(draft: Draft): Promise<Saved> {
    const { device, reach } = this.#options;
    const { id } = draft;
    // Under an id that is taken, a new draft is not this device's to keep.
    const isTaken = draft.revision === 0 && (await device.draft(id))?.base !== undefined;
    const held = isTaken ? undefined : await device.keep(draft, this.#theirs.get(id));
    const { pause } = reach;
    if (pause && held) throw keptUntil(pause.failure, pause);
    try {
      return await this.#send(draft, held);
    } catch (error) {
      if (error instanceof ConflictError || isGone(error)) throw asStoreError(error);
      if (error instanceof UnreachableError) throw held && reach.pause ? keptUntil(error, reach.pause) : notKept(error, device.failure);
      throw held ? keptAside(error as Error) : error;
    }
  }

  async list(): Promise<readonly DraftSummary[]> {
    const { device, requests } = this.#options;
    const server = await all<DraftSummary>(requests, '/drafts').catch((error: unknown) => {
      if (!isAway(error)) throw asStoreError(error);
      return undefined;
    });
    const local = await device.drafts();
    const ended = local.filter(({ id, unsent }) => !unsent && server?.every((draft) => draft.id !== id));
    for (const { id } of ended) await device.forget(id);
    return overlay(server?.map(asSummary), local.filter((held) => !ended.includes(held)));
  }

  async discarded(): Promise<readonly DraftSummary[]> {
    const items = await all<DraftSummary>(this.#options.requests, '/drafts', '&discarded=true').catch((error: unknown) => {
      if (!isAway(error)) throw asStoreError(error);
      return [];
    });
    return items.map(asSummary);
  }

  async discard(id: string): Promise<void> {
    const { device, requests } = this.#options;
    await this.#sendHeld(await device.draft(id));
    await found(() => requests.send('POST', `/drafts/${id}/discard`), isGone);
    await device.forget(id);
  }

  async restore(id: string): Promise<void> {
    await found(() => this.#options.requests.send('POST', `/drafts/${id}/restore`), isGone);
  }

  async remove(id: string): Promise<void> {
    const { device, requests } = this.#options;
    const { unsent, base } = (await device.draft(id)) ?? {};
    const isOnlyHere = unsent !== undefined && base === undefined;
    await found(() => requests.send('DELETE', `/drafts/${id}`, { headers: { 'if-match': '*' } }), isGone).catch((error: unknown) => {
      if (!isOnlyHere) throw error;
    });
    await device.forget(id);
  }

  /** Sends what this device keeps: after a crash, or the network's return. What two people changed waits for somebody to open it. */
  async sendUnsent(): Promise<void> {
    const { device, reach } = this.#options;
    for (const held of await device.unsent()) await this.#sendHeld(held);
    const { pause } = reach;
    if (pause && (await device.unsent()).length > 0) void pause.again.then(() => this.sendUnsent());
  }

  async #sendHeld(held: LocalDraft | undefined): Promise<void> {
    const draft = unsentOf(held);
    if (draft && !this.#options.reach.pause) await this.#send(draft, held).catch(() => undefined);
  }

  /** One save of a draft at a time, whatever the number of tabs. */
  #send(draft: Draft, held: LocalDraft | undefined): Promise<Saved> {
    const { name, requests, device } = this.#options;
    const { id, revision, savedAt: _savedAt, reopened: _reopened, ...body } = draft;
    const headers: Record<string, string> = revision === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${revision}"` };
    return exclusively(lockOf(name, id), async () => {
      try {
        const saved = await requests.json<Saved>('PUT', `/drafts/${id}`, { headers, body });
        await device.acknowledged({ ...draft, revision: saved.revision, savedAt: saved.savedAt }, held?.write);
        this.#theirs.delete(id);
        return { revision: saved.revision, savedAt: saved.savedAt };
      } catch (error) {
        if (isGone(error)) await device.refuse(id, error.message);
        const failure = asStoreError(error, held?.base);
        if (!(failure instanceof ConflictError)) throw error;
        this.#theirs.set(id, failure.current);
        throw failure;
      }
    });
  }

  /** Undefined when the server has no such draft; what this device keeps of it then goes, or stays out of the way. */
  async #read(id: string): Promise<Draft | undefined> {
    const { device, requests } = this.#options;
    const server = await found(() => requests.json<Draft>('GET', `/drafts/${id}`), isGone);
    if (server) return server;
    const held = await device.draft(id);
    if (held?.unsent && held.base) await device.refuse(id, 'Ce brouillon n’existe plus sur le serveur.');
    else if (held && !held.unsent) await device.forget(id);
    return undefined;
  }
}

export const lockOf = (name: string, id: string): string => `${name}/brouillon/${id}`;

const unsentOf = (held: LocalDraft | undefined): Draft | undefined => (held?.unsent && held.refused === undefined ? { ...held.unsent, savedAt: null } : undefined);
