import type { Transmission } from '@akto/core';
import { missingFiles } from '../file-rules.js';
import type { StoreError } from '../store.js';
import { found } from './answers.js';
import { asStoreError, isUnknown, RefusedError } from './failures.js';
import type { Requests } from './requests.js';

/**
 * Why a transmission that the page took for valid was refused. Most often the server misses a file, which only the page can
 * name; otherwise its own words say it.
 */
export async function explained(error: unknown, { documents }: Transmission, requests: Requests): Promise<unknown> {
  if (!(error instanceof RefusedError) || error.problem.code !== 'dossier-invalide') return asStoreError(error);
  const held = await Promise.all(Object.keys(documents).map((id) => isThere(requests, id)));
  const kept = Object.keys(documents).filter((_id, index) => held[index]);
  return missingFiles(documents, kept, 'sur le serveur') ?? withProblems(error);
}

async function isThere(requests: Requests, id: string): Promise<boolean> {
  const response = await found(() => requests.send('GET', `/documents/${id}/content`), isUnknown);
  await response?.body?.cancel();
  return response !== undefined;
}

function withProblems(error: RefusedError): StoreError {
  const [first] = error.problem.problems ?? [];
  return first ? new RefusedError(error.status, { ...error.problem, detail: `${error.problem.detail} ${first.message}` }) : error;
}
