/**
 * Serves what the build made, on one port: the portal, the element alone (`/akto-dossier.js`) and the compiled
 * dispositifs (`/dispositifs/`). Everything is sent under the policy that a careful host page would set.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
};

/** Names in these folders hold their content's hash; any other file is asked again each time. */
const HASHED = /^\/(assets|akto-dossier)\//;

/**
 * Starts the server.
 * @param {{ port: number, host?: string, dispositifs?: string }} options `port` 0 takes any free one; `localhost`, the default,
 *   is this machine only; `dispositifs` is the folder of compiled modules, by default that of the build
 * @returns {Promise<{ address: string, close(): Promise<void> }>} `address` ends in `/`; rejects with the error of `listen`
 */
export async function serve({ port, host = 'localhost', dispositifs = folder('dist/dispositifs') }) {
  const listener = site(dispositifs);
  const first = await listen(listener, port, host === 'localhost' ? '127.0.0.1' : host);
  const { port: actual } = /** @type {import('node:net').AddressInfo} */ (first.address());
  const servers = [first];
  // A browser may take `localhost` for ::1, which some machines do not have.
  if (host === 'localhost') servers.push(...(await listen(listener, actual, '::1').then((server) => [server], () => [])));
  return {
    address: `http://${host}:${actual}/`,
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

/**
 * @param {import('node:http').RequestListener} listener
 * @param {number} port
 * @param {string} host
 * @returns {Promise<import('node:http').Server>}
 */
function listen(listener, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(server));
  });
}

/** @param {import('node:http').Server} server */
function stop(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

/**
 * @param {string} modules folder of the compiled dispositifs
 * @returns {import('node:http').RequestListener}
 */
function site(modules) {
  const options = { etag: true, setHeaders: cacheByName };
  const portal = sirv(folder('dist'), options);
  const portalPages = sirv(folder('dist'), { ...options, single: true });
  const element = sirv(folder('../dossier/dist/standalone'), options);
  // `dev` reads the disk at each request: a dispositif compiled while the server runs is there at the next load.
  const dispositifs = sirv(modules, { dev: true, etag: true });

  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const missing = () => answer(response, 404, 'Introuvable');
    const [pathname = '/'] = (request.url ?? '/').split('?');

    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, 'Lecture seule');
    if (pathname.startsWith('/dispositifs/')) {
      request.url = pathname.slice('/dispositifs'.length);
      return dispositifs(request, response, missing);
    }
    // An address of the application, such as /brouillons, is answered with its page; a missing file is not.
    const isNavigation = (request.headers['sec-fetch-mode'] ?? 'navigate') === 'navigate';
    return element(request, response, () => (isNavigation ? portalPages : portal)(request, response, missing));
  };
}

/** @param {string} path relative to this file */
function folder(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} pathname
 */
function cacheByName(response, pathname) {
  response.setHeader('Cache-Control', HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function answer(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
}
