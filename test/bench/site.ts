import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { build, defaultClientConditions, type Rolldown } from 'vite';
import { eager } from '../../.config/eager.js';
import { minifiedLiterals } from '../../.config/minify-literals.js';

/** Where the pages seem to be: a secure address, as browsers ask for storage. */
export const ORIGIN = 'http://localhost';

export interface Site {
  /** Answers every request of a context; nothing leaves the machine. */
  serve(context: BrowserContext, files: Readonly<Record<string, string>>): Promise<void>;
  /** Gzip bytes of a file by its address; 0 for what is no part of the library. */
  weight(address: string): number;
}

/** Builds the page of a library as its users would for production. */
export async function buildPage(name: string): Promise<Site> {
  const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const entry = ['js', 'jsx'].map((extension) => at(`pages/${name}.${extension}`)).find(existsSync);
  if (!entry) throw new Error(`No page for ${name}`);
  const built = await build({
    configFile: false,
    root: at('.'),
    base: '/',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['source', ...defaultClientConditions] },
    plugins: name === 'akto' ? [minifiedLiterals()] : [],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: {
          entryFileNames: 'page.js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
          // As the element is delivered.
          ...(name === 'akto' && { postBanner: eager }),
        },
      },
    },
  });
  const files = new Map<string, string>();
  for (const part of (built as Rolldown.RolldownOutput).output) {
    files.set(`/${part.fileName}`, part.type === 'chunk' ? part.code : String(part.source));
  }
  const styles = [...files.keys()].filter((address) => address.endsWith('.css')).map((address) => `<link rel="stylesheet" href="${address}">`);
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title>${styles.join('')}</head><body></body></html>`;
  return {
    weight: (address) => gzipped(files.get(address)),
    async serve(context, others) {
      await context.route('**/*', (route) => {
        const address = new URL(route.request().url()).pathname;
        const body = address === '/' ? html : (others[address] ?? files.get(address));
        return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType: typeOf(address) });
      });
    },
  };
}

const gzipped = (text: string | undefined): number => (text === undefined ? 0 : gzipSync(text, { level: 9 }).length);

function typeOf(address: string): string {
  if (address.endsWith('.js')) return 'text/javascript';
  return address.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
}
