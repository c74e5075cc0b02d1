import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { CDN, writeCdn } from '../../.tasks/cdn.js';
import { email, expectSaved, openTab } from './car.js';
import { openHostPage, TAG } from './host-pages.js';
import { openSite } from './site.js';

const visit = openSite();

/** Another origin: only files, and the header that lets any page read them. */
let server: Server;
let address: string;
let integrity: ReturnType<typeof writeCdn>;
/** The file that someone changed on the way. */
let altered = '';

before(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', path.endsWith('.json') ? 'application/json' : 'text/javascript');
    readFile(join(CDN, path)).then((content) => response.end(path === altered ? `${content.toString()}\n` : content), () => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  integrity = writeCdn(address);
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const policy = (): string => `default-src 'none'; script-src ${address} ${integrity.policy}; style-src 'self'; img-src 'self' blob:; require-trusted-types-for 'script'; trusted-types lit-html`;
const openFromCdn = (page: Page): Promise<void> => openHostPage(page, { head: integrity.importmap + integrity.script, body: TAG, policy: policy() });

visit('from another origin, each file checked: a page that allows its scripts alone shows the dossier, and its calendar', async ({ page }) => {
  await openFromCdn(page);
  await openTab(page, 'Employeur');
  await email(page).fill('nom.prenom@email.fr');
  await expectSaved(page);
  await page.getByRole('button', { name: /calendrier/i }).first().click();
  await page.getByRole('grid').waitFor();
});

for (const [what, path] of [
  ['the element', () => '/akto-dossier.js'],
  ['a dispositif', () => '/dispositifs/CAR.js'],
] as const) {
  visit(`${what} changed on the way does not run`, async ({ page }) => {
    altered = path();
    const refused = page.waitForEvent('console', (message) => /integrity/i.test(message.text()));
    await openFromCdn(page);
    await refused;
    altered = '';
    assert.equal(await page.getByRole('tab').count(), 0);
  }, { tolerated: /integrity|politique : connect-src|Content Security Policy/ });
}

visit('a source map leads to the sources, and the licences go with the bundle', async () => {
  const map = JSON.parse(await readFile(join(CDN, 'akto-dossier.js.map'), 'utf8')) as { readonly sources: readonly string[] };
  assert.ok(map.sources.some((source) => source.endsWith('src/dossier-element.ts')));
  const licences = await readFile(join(CDN, 'LICENCES.txt'), 'utf8');
  assert.deepEqual(['lit-html', 'idb', 'BSD-3-Clause', 'Permission is hereby granted'].filter((words) => !licences.includes(words)), []);
  const libraries = [...new Set(map.sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []))];
  assert.deepEqual(libraries.filter((library) => !licences.includes(`${library} `)), [], 'each library of the bundle is named');
});
