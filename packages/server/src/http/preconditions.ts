import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

export const etag = (revision: number): string => `"${revision}"`;

/**
 * The revision that a request rests on (`If-Match: "3"`).
 * @throws Problem 428 without one: nothing is written over what was not read
 */
export function revisionOf(request: FastifyRequest): number {
  const [, revision] = /^"(\d{1,9})"$/.exec(request.headers['if-match'] ?? '') ?? [];
  if (revision === undefined) throw new Problem('condition-requise', 'La demande ne dit pas sur quelle version du brouillon elle repose (If-Match). Rechargez la page, puis réessayez.');
  return Number(revision);
}

/** Whether the request makes something that must not exist yet (`If-None-Match: *`). */
export const isCreation = (request: FastifyRequest): boolean => request.headers['if-none-match'] === '*';

/** @throws Problem 400 when it is missing or is not one */
export function idempotencyKeyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (typeof key === 'string' && /^[\x21-\x7e]{8,128}$/.test(key)) return key;
  throw new Problem('requete-illisible', 'La demande n’a pas de clé d’idempotence (Idempotency-Key, de 8 à 128 caractères). Rechargez la page, puis réessayez.');
}
