import type { DocumentMeta } from '@akto/core';
import type { Device, LocalFile } from './device.js';
import { found } from './answers.js';
import { CutError, isUnknown, RefusedError } from './failures.js';
import type { Requests } from './requests.js';
import { sendBytes } from './send-bytes.js';

const TUS = { 'tus-resumable': '1.0.0' };
/** Attempts at one file before the person, or the next wake, tries again. */
const ATTEMPTS = 4;

export interface UploadOptions {
  readonly requests: Requests;
  readonly device: Device;
  readonly progress: (ratio: number) => void;
  readonly signal: AbortSignal | undefined;
}

/**
 * Sends a file and attaches it to its draft (tus 1.0, then the server's own step). Whatever happened before, it goes on from where
 * the server stands; asked again once all is done, it changes nothing.
 */
export async function upload(file: LocalFile, options: UploadOptions): Promise<DocumentMeta> {
  let known = file;
  for (let attempt = 1; ; attempt += 1) {
    try {
      known = await announced(known, options);
      // What the server has no more may be attached already: attaching again tells.
      await found(() => sendRest(known, options), isUnknown);
      return await attach(known, options.requests);
    } catch (error) {
      if (attempt === ATTEMPTS || options.signal?.aborted || !isWorthAgain(error)) throw error;
      // What the server lost, or found altered, is announced anew; what was only cut goes on.
      if (error instanceof RefusedError && error.problem.code !== 'envoi-incomplet') known = { ...known, upload: undefined };
    }
  }
}

/** A cut is tried again at once: that the server is away shows at the next request. */
function isWorthAgain(error: unknown): boolean {
  if (error instanceof CutError) return true;
  return error instanceof RefusedError && ['introuvable', 'envoi-incomplet', 'fichier-altere'].includes(error.problem.code);
}

async function announced(file: LocalFile, { requests, device }: UploadOptions): Promise<LocalFile> {
  if (file.upload !== undefined) return file;
  const metadata = `draft ${btoa(file.draftId)}`;
  const response = await requests.send('POST', '/uploads', { headers: { ...TUS, 'upload-length': String(file.blob.size), 'upload-metadata': metadata } });
  const address = response.headers.get('location') ?? '';
  const known = { ...file, upload: address.slice(address.lastIndexOf('/') + 1) };
  await device.putFile(known);
  return known;
}

async function sendRest({ upload: id, blob }: LocalFile, { requests, progress, signal }: UploadOptions): Promise<void> {
  const path = `/uploads/${id}`;
  const offset = Number((await requests.send('HEAD', path, { headers: TUS })).headers.get('upload-offset') ?? 0);
  progress(share(offset, blob.size));
  if (offset >= blob.size) return;
  await sendBytes({
    requests,
    path,
    headers: { ...TUS, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    bytes: blob.slice(offset),
    progress: (sent) => progress(share(offset + sent, blob.size)),
    signal,
  });
}

/** The last hundredth is the attachment. */
const share = (sent: number, size: number): number => (size === 0 ? 0.99 : Math.min(sent / size, 1) * 0.99);

const attach = ({ id, draftId, name, sha256, upload: address }: LocalFile, requests: Requests): Promise<DocumentMeta> =>
  requests.json('PUT', `/drafts/${draftId}/documents/${id}`, { body: { upload: address, name, sha256 } });
