import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * A site that gives its name this machine's address (DNS rebinding) would be « same origin » for the browser: only the
 * names of this machine, or the public one, are answered.
 */
export function assertOwnAddress(request: FastifyRequest, address: URL | undefined): void {
  const isOwn = address ? request.headers.host?.toLowerCase() === address.host : LOOPBACK.includes(hostnameOf(request.headers.host));
  if (!isOwn) throw new Problem('mauvaise-adresse', `Ce serveur ne répond que sous le nom « ${address?.host ?? 'localhost'} ». Ouvrez-le à cette adresse.`);
}

/** A page of another site may make the browser send a request with this site's cookie: such a request changes nothing. */
export function assertSameSite(request: FastifyRequest, address: URL | undefined): void {
  if (SAFE.includes(request.method)) return;
  const { origin, host, 'sec-fetch-site': site = 'none' } = request.headers;
  const foreign = origin !== undefined && (!URL.canParse(origin) || (address ? new URL(origin).origin !== address.origin : new URL(origin).host !== host));
  if (foreign || (site !== 'same-origin' && site !== 'none')) {
    throw new Problem('origine-refusee', 'Cette demande vient d’une page d’un autre site : elle est ignorée. Faites-la depuis Mon Espace.');
  }
}

/** `[::1]:8080` → `[::1]` */
const hostnameOf = (host = ''): string => host.replace(/:\d+$/, '').toLowerCase();
