import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build, defaultClientConditions, type Plugin } from 'vite';

/** What the most careful page allows. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob:; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

export interface HostPage {
  readonly head?: string | undefined;
  readonly body: string;
  /** Files of the page, by their address. */
  readonly files?: Readonly<Record<string, string>> | undefined;
  readonly policy?: string | undefined;
}

/** The one line, and the tag. */
export const SCRIPT = '<script type="module" src="/akto-dossier.js"></script>';
export const TAG = '<akto-dossier dispositif="CAR"></akto-dossier>';

/** Opens a page of someone else's, on the site that serves the element. */
export async function openHostPage(page: Page, { head = SCRIPT, body, files = {}, policy = STRICT_POLICY }: HostPage): Promise<void> {
  const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Une page d’ailleurs</title><link rel="icon" href="/icone.svg">${head}</head><body>${body}</body></html>`;
  const answers: Record<string, string> = { ...files, '/hote.html': html };
  for (const [address, content] of Object.entries(answers)) {
    await page.route(`**${address}`, (route) => route.fulfill({ body: content, contentType: typeOf(address), headers: { 'content-security-policy': policy } }));
  }
  await page.goto('/hote.html');
}

const typeOf = (address: string): string => {
  const types = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' };
  return types[address.split('.').at(-1) as keyof typeof types];
};

/** A file of an installed package. */
export const installed = (path: string): Promise<string> => readFile(fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url)), 'utf8');

/** What the site serves already: the element, and a compiled dispositif. */
const served: Plugin = {
  name: 'served',
  enforce: 'pre',
  resolveId(name) {
    if (name === '@akto/dossier/akto-dossier.js') return { id: '/akto-dossier.js', external: true };
    return name === './dispositifs/CAR.js' ? { id: '/dispositifs/CAR.js', external: true } : undefined;
  },
};

/** The script of an application, as its own build makes it. */
export async function bundle(folder: string, plugins: readonly Plugin[] = []): Promise<string> {
  const entry = fileURLToPath(new URL(`./applications/${folder}`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: [...defaultClientConditions] },
    plugins: [served, ...plugins],
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'] } },
  });
  const [{ output: [chunk] }] = built as unknown as [{ output: [{ code: string }] }];
  return chunk.code;
}
