import { setTimeout as wait } from 'node:timers/promises';
import { newId } from '../api.js';
import { PDF, sha256 } from '../files.js';

/** What a person's requests took, in milliseconds, by kind; and those that failed. */
export interface Measures {
  readonly times: Map<string, number[]>;
  readonly errors: string[];
}

export interface Visit {
  readonly address: string;
  readonly cookie: string;
  /** A content that may be transmitted, and the documents that it names. */
  readonly content: object;
  readonly documents: readonly string[];
  /** Of `performance.now()`. What is asked before `start` is not measured: everybody begins then, and the server warms up. */
  readonly start: number;
  readonly end: number;
  /** Milliseconds between two saves of one person, on average. */
  readonly pause: number;
}

const TUS = { 'tus-resumable': '1.0.0' };

/** Before the first file of a dossier. */
const SAVES = 12;

/**
 * Fills dossiers, one after the other, until the end: saves, files in between, transmission. The first is half done already, more or less:
 * people are not all at the same step. `saveOnly`: nothing but saves.
 */
export async function fill(visit: Visit, measures: Measures, saveOnly: boolean): Promise<void> {
  const send = sender(visit, measures);
  await wait(Math.random() * visit.pause);
  let saves = Math.floor(Math.random() * SAVES);
  while (performance.now() < visit.end) {
    const draft = newId();
    const prefix = draft.slice(0, 8);
    const content = JSON.parse(JSON.stringify(visit.content).replaceAll(/piece-/g, `${prefix}-`)) as object;
    await send('create', 'PUT', `api/drafts/${draft}`, { 'if-none-match': '*' }, content);
    let revision = 1;
    const save = async (): Promise<void> => {
      await wait(Math.random() * 2 * visit.pause);
      const response = await send('save', 'PUT', `api/drafts/${draft}`, { 'if-match': `"${revision}"` }, { ...content, visited: [`employeur-${revision}`] });
      if (response?.ok) revision += 1;
    };
    for (let count = 0; count < saves && performance.now() < visit.end; count += 1) await save();
    saves = SAVES;
    if (saveOnly) continue;
    for (const document of visit.documents) {
      if (performance.now() >= visit.end) return;
      await upload(send, draft, document.replace('piece-', `${prefix}-`));
      await save();
    }
    await send('transmit', 'POST', `api/drafts/${draft}/transmit`, { 'if-match': `"${revision}"`, 'idempotency-key': newId() });
  }
}

type Send = (kind: string, method: string, path: string, headers: Record<string, string>, body?: object | Uint8Array<ArrayBuffer>) => Promise<Response | undefined>;

function sender({ address, cookie, start: measured }: Visit, { times, errors }: Measures): Send {
  return async (kind, method, path, headers, body) => {
    const isBytes = body instanceof Uint8Array;
    const start = performance.now();
    try {
      const response = await fetch(new URL(path, address), { method, headers: { cookie, ...(body && !isBytes && { 'content-type': 'application/json' }), ...headers }, ...(body && { body: body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body) }) });
      const text = await response.text();
      if (response.ok && start >= measured) timesOf(times, kind).push(performance.now() - start);
      if (!response.ok) errors.push(`${kind} ${response.status} ${text.slice(0, 200)}`);
      return response;
    } catch (error) {
      errors.push(`${kind} ${String(error)}`);
      return undefined;
    }
  };
}

function timesOf(times: Measures['times'], kind: string): number[] {
  const known = times.get(kind) ?? [];
  times.set(kind, known);
  return known;
}

async function upload(send: Send, draft: string, document: string): Promise<void> {
  const bytes = new Uint8Array(Buffer.concat([PDF, Buffer.alloc(200_000, 'x')]));
  const announced = await send('announce', 'POST', 'api/uploads', { ...TUS, 'upload-length': String(bytes.length), 'upload-metadata': `draft ${btoa(draft)}` });
  const location = announced?.headers.get('location') ?? '';
  await send('bytes', 'PATCH', location, { ...TUS, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }, bytes);
  await send('attach', 'PUT', `api/drafts/${draft}/documents/${document}`, {}, { upload: location.split('/').at(-1) ?? '', name: 'piece.pdf', sha256: sha256(bytes) });
}
