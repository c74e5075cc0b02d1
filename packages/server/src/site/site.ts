import { existsSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv, { type Options } from 'sirv';
import { SITE_HEADERS } from './headers.js';

/** Names in these folders hold their content's hash; any other file is asked again each time. */
const HASHED = /^\/(assets|akto-dossier)\//;

const folder = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Where `npm start` compiles the dispositifs. */
export const BUILT_DISPOSITIFS = folder('portal/dist/dispositifs');

/**
 * Answers with what the build made: the portal, the element alone (`/akto-dossier.js`) and the compiled dispositifs
 * (`/dispositifs/`).
 * @param modules folder of the compiled dispositifs
 * @param api where the API of this server is: the portal then works with it, instead of in the browser alone
 */
export function createSite(modules: string, api?: string): RequestListener {
  const options = { etag: true, setHeaders: cacheByName };
  const portal = files(folder('portal/dist'), options);
  const portalPages = files(folder('portal/dist'), { ...options, single: true });
  const element = files(folder('dossier/dist/standalone'), options);
  // `dev` reads the disk at each request: a dispositif compiled while the server runs is there at the next load.
  const dispositifs = sirv(modules, { dev: true, etag: true });

  return (request, response) => {
    for (const [name, value] of Object.entries(SITE_HEADERS)) response.setHeader(name, value);
    const missing = (): void => answer(response, 404, 'Introuvable');
    const [pathname = '/'] = (request.url ?? '/').split('?');

    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, 'Lecture seule');
    if (pathname === '/serveur.json' && api !== undefined) return void response.setHeader('Cache-Control', 'no-cache').setHeader('Content-Type', 'application/json').end(JSON.stringify({ api }));
    if (pathname.startsWith('/dispositifs/')) {
      request.url = pathname.slice('/dispositifs'.length);
      return dispositifs(request, response, missing);
    }
    // An address of the application, such as /brouillons, is answered with its page; a missing file is not.
    const isNavigation = (request.headers['sec-fetch-mode'] ?? 'navigate') === 'navigate';
    return element(request, response, () => (isNavigation ? portalPages : portal)(request, response, missing));
  };
}

/** The files of a folder; one that was not built has none, and the API works without. */
function files(path: string, options: Options): ReturnType<typeof sirv> {
  return existsSync(path) ? sirv(path, options) : (_request, _response, next) => next?.();
}

function cacheByName(response: ServerResponse, pathname: string): void {
  response.setHeader('Cache-Control', HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}
