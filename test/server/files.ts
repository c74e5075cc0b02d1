import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { LightMyRequestResponse } from 'fastify';
import { newId, type Api, type Person } from './api.js';

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
export const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const TUS = { 'tus-resumable': '1.0.0' };

/** Announces a file to the server; gives its answer, whose `location` is where to send the bytes. */
export const announce = (person: Person, draft: string, length: number | string): Promise<LightMyRequestResponse> =>
  person.send('POST', '/api/uploads', { headers: { ...TUS, 'upload-length': String(length), 'upload-metadata': `draft ${Buffer.from(draft).toString('base64')}` } });

/** Where an upload is. */
export const offsetOf = (person: Person, location: string): Promise<LightMyRequestResponse> => person.send('HEAD', location, { headers: TUS });

export const giveUp = (person: Person, location: string): Promise<LightMyRequestResponse> => person.send('DELETE', location, { headers: TUS });

/** The id of an upload that the server announced. */
export const idOf = (location: unknown): string => String(location).split('/').at(-1) ?? '';

/** The bytes as they are once they were all received: `inject` cannot send a stream to tus, the tests of uploads do. */
export async function received(api: Api, person: Person, draft: string, bytes: Uint8Array): Promise<string> {
  const response = await announce(person, draft, bytes.byteLength);
  if (response.statusCode !== 201) throw new Error(response.body);
  const id = idOf(response.headers.location);
  await api.services.staging.store.write(Readable.from([bytes]), id, 0);
  return id;
}

export const attach = (person: Person, draft: string, document: string, upload: string, name: string, hash = ''): Promise<LightMyRequestResponse> =>
  person.send('PUT', `/api/drafts/${draft}/documents/${document}`, { body: { upload, name, sha256: hash } });

/** A file received and attached. */
export async function attachFile(api: Api, person: Person, draft: string, document: string, name: string, bytes: Uint8Array): Promise<LightMyRequestResponse> {
  const response = await attach(person, draft, document, await received(api, person, draft, bytes), name, sha256(bytes));
  if (response.statusCode !== 200) throw new Error(response.body);
  return response;
}

/** What is being received, or was left behind. */
export async function staged(api: Api): Promise<string[]> {
  const ids = [];
  for await (const id of api.services.staging.list()) ids.push(id);
  return ids;
}

export { newId };
