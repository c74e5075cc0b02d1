import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buffer } from 'node:stream/consumers';
import { build, defaultClientConditions } from 'vite';
import { minifiedLiterals } from '../../.config/minify-literals.js';

const ENTRY = fileURLToPath(new URL('../../packages/design-system/src/elements.ts', import.meta.url));
const POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

export interface ElementsPage {
  readonly address: string;
  /** What the last form sent, file by its name. */
  received(): readonly (readonly [string, string])[];
  close(): Promise<void>;
}

/** Serves a page of plain HTML, under a strict policy, with the elements alone; what its form sends is kept. */
export async function serveElements(body: string): Promise<ElementsPage> {
  const folder = await mkdtemp(join(tmpdir(), 'akto-elements-'));
  await bundle(folder);
  let received: [string, string][] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/favicon.ico') return send(response, 'image/x-icon', '');
    if (pathname.endsWith('.js')) return send(response, 'text/javascript', await readFile(join(folder, pathname)));
    if (request.method === 'POST') {
      const form = await new Response(await buffer(request), { headers: { 'content-type': request.headers['content-type'] ?? '' } }).formData();
      received = [...form].map(([name, value]) => [name, typeof value === 'string' ? value : value.name]);
    }
    send(response, 'text/html; charset=utf-8', page(request.method === 'POST' ? '<p>Reçu</p>' : body));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: () => received,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}

const page = (body: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Une page</title><script type="module" src="/elements.js"></script></head><body><main><h1>Une page</h1>${body}</main></body></html>`;

function send(response: ServerResponse, type: string, content: string | Buffer): void {
  response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY }).end(content);
}

async function bundle(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['source', ...defaultClientConditions] },
    plugins: [minifiedLiterals()],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: false, rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict', output: { entryFileNames: 'elements.js', chunkFileNames: '[name]-[hash].js' } } },
  });
}
