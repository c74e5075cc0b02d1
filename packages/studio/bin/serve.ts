import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { readFolder, writeKept } from './files.js';

export interface StudioOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** Folder of schemas that is opened and saved. */
  readonly schemas: string;
}

const PAGE = fileURLToPath(new URL('../dist', import.meta.url));
const FILES = /^\/schemas\/(.+)$/;
/** Bytes of one file. */
const LARGEST = 5_000_000;
/** ajv makes the validators that the worker emits with `new Function`; the page, which has its own policy, runs none of it. */
const WORKER_POLICY = "default-src 'none'; script-src 'self' blob: 'unsafe-eval'; connect-src 'self'";

/** Serves the studio to this machine alone. Rejects with the error of `listen`. @returns `address` ends in `/` */
export async function serveStudio({ port, schemas }: StudioOptions): Promise<{ readonly address: string; close(): Promise<void> }> {
  const page = sirv(PAGE, { dev: true, etag: true });
  const listener: RequestListener = (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Content-Security-Policy', path.startsWith('/worker/') ? WORKER_POLICY : "frame-ancestors 'none'");
    response.setHeader('Cache-Control', 'no-cache');
    // A page elsewhere may give its own name this machine's address: only ours are answered.
    if (!isOurs(request)) return answer(response, 403, { message: 'Le studio ne répond qu’à cette machine.' });
    if (request.method === 'PUT') return void put(schemas, path, request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, { message: 'Méthode inconnue.' });
    if (path === '/schemas.json') return answer(response, 200, { writable: true, files: Object.fromEntries(readFolder(schemas)) });
    return page(request, response, () => answer(response, 404, { message: 'Introuvable.' }));
  };
  const first = await listen(listener, port, '127.0.0.1');
  const { port: actual } = first.address() as AddressInfo;
  // A browser may take `localhost` for ::1, which some machines do not have.
  const servers = [first, ...(await listen(listener, actual, '::1').then((server) => [server], () => []))];
  return {
    address: `http://localhost:${actual}/`,
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

/** Asked by one of this machine's names and, where the browser says by which page, by ours. */
function isOurs({ headers }: IncomingMessage): boolean {
  const [, name = ''] = /^(.+?):\d+$/.exec(headers.host ?? '') ?? [];
  return ['localhost', '127.0.0.1', '[::1]'].includes(name) && (headers.origin === undefined || headers.origin === `http://${headers.host}`);
}

async function put(schemas: string, path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, name = ''] = FILES.exec(path) ?? [];
  try {
    const { text, mark } = JSON.parse(await bodyOf(request)) as { text: unknown; mark: unknown };
    if (typeof text !== 'string' || (typeof mark !== 'string' && mark !== null)) return answer(response, 400, { message: 'Demande mal formée.' });
    const written = writeKept(schemas, name, text, mark);
    if (written.is === 'refused') return answer(response, 403, { message: `« ${name} » n’est pas un fichier de schemas/.` });
    if (written.is === 'changed') return answer(response, 409, { current: written.current ?? null });
    return answer(response, 200, { mark: written.mark });
  } catch (error) {
    return answer(response, 500, { message: `Le fichier n’a pas pu être écrit : ${error instanceof Error ? error.message : String(error)}` });
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) throw new Error('le fichier dépasse 5 Mo.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

function listen(listener: RequestListener, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener);
    server.once('error', reject);
    server.listen({ port, host }, () => resolve(server));
  });
}

const stop = (server: Server): Promise<unknown> =>
  new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
