import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Page } from 'playwright-core';
import { CDN, writeCdn } from '../../.tasks/cdn.js';
import { email, expectSaved, openTab, tab } from './car.js';
import { TAG } from './host-pages.js';
import { openSite } from './site.js';

const visit = openSite();

/** Two origins: a page of someone else's; and only files, with the header that lets any page read them. */
let host: Server;
let server: Server;
let address: string;
/** Address of the page. */
let page: string;
let integrity: ReturnType<typeof writeCdn>;
/** The file that someone changed on the way. */
let altered = '';
/** The file that does not come. */
let lost = '';

before(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('content-type', path.endsWith('.json') ? 'application/json' : 'text/javascript');
    if (path === lost) return void response.writeHead(503).end();
    readFile(join(CDN, path)).then((content) => response.end(path === altered ? `${content.toString()}\n` : content), () => response.writeHead(404).end());
  });
  address = await listen(server);
  integrity = writeCdn(address);
  // A page that a test would put in the network's way is not of this machine: the browser would not let it reach the files.
  host = createServer((_request, response) => {
    response.setHeader('content-security-policy', policy());
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="fr"><title>Une page d’ailleurs</title><link rel="icon" href="data:,">${integrity.importmap}${integrity.script}${TAG}</html>`);
  });
  page = await listen(host);
});
after(() => {
  for (const each of [server, host]) {
    each.closeAllConnections();
    each.close();
  }
});

async function listen(each: Server): Promise<string> {
  await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(each.address() as AddressInfo).port}/`;
}

const policy = (): string => `default-src 'none'; script-src ${address} ${integrity.policy}; style-src 'self'; img-src 'self' data: blob:; require-trusted-types-for 'script'; trusted-types lit-html`;
visit('from another origin, each file checked: a page that allows its scripts alone shows the dossier, and its calendar', async ({ page: visited }) => {
  await visited.goto(page);
  await openTab(visited, 'Employeur');
  await email(visited).fill('nom.prenom@email.fr');
  await expectSaved(visited);
  await visited.getByRole('button', { name: /^Choisir une date/ }).first().click();
  await visited.getByRole('grid').waitFor();
});

for (const [what, path] of [
  ['the element', () => '/akto-dossier.js'],
  ['a dispositif', () => '/dispositifs/CAR.js'],
] as const) {
  visit(`${what} changed on the way does not run`, async ({ page: visited }) => {
    altered = path();
    const refused = visited.waitForEvent('console', (message) => /integrity/i.test(message.text()));
    await visited.goto(page);
    await refused;
    altered = '';
    assert.equal(await visited.getByRole('tab').count(), 0);
  }, { tolerated: /integrity|politique : connect-src|Content Security Policy/ });
}

const fields = async (): Promise<string> => `/akto-dossier/${(await readdir(join(CDN, 'akto-dossier'))).find((name) => /^more-.+\.js$/.test(name)) ?? ''}`;

for (const [what, path, ask, shown] of [
  ['a dispositif', () => Promise.resolve('/dispositifs/CAR.js'), () => Promise.resolve(), (visited: Page) => visited.getByRole('tab')],
  ['a part of the element', fields, (visited: Page) => tab(visited, 'Employeur').click(), email],
] as const) {
  visit(`${what} that is asked for again by « Réessayer » is checked as the first time`, async ({ page: visited }) => {
    const retry = visited.getByRole('button', { name: 'Réessayer' });
    [lost, altered] = [await path(), ''];
    await visited.goto(page);
    await ask(visited);
    await retry.first().waitFor();
    [lost, altered] = ['', lost];
    const refused = visited.waitForEvent('console', (message) => /integrity/i.test(message.text()));
    await retry.first().click();
    await refused;
    assert.equal(await shown(visited).filter({ visible: true }).count(), 0);
    altered = '';
    await retry.first().click();
    await shown(visited).first().waitFor();
    assert.equal(await visited.locator('head link[rel=modulepreload]').count(), 0);
  }, { tolerated: /integrity|503|politique : connect-src|Content Security Policy/ });
}

visit('a source map leads to the sources, and the licences go with the bundle', async () => {
  const maps = (await readdir(CDN, { recursive: true })).filter((path) => path.endsWith('.js.map'));
  const sources = (await Promise.all(maps.map(async (path) => (JSON.parse(await readFile(join(CDN, path), 'utf8')) as { readonly sources: readonly string[] }).sources))).flat();
  assert.ok(sources.some((source) => source.endsWith('src/dossier-element.ts')));
  const licences = await readFile(join(CDN, 'LICENCES.txt'), 'utf8');
  assert.deepEqual(['lit-html', 'BSD-3-Clause', 'Permission is hereby granted'].filter((words) => !licences.includes(words)), []);
  const libraries = [...new Set(sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []))];
  assert.deepEqual(libraries.filter((library) => !licences.includes(`${library} `)), [], 'each library of the bundle is named');
});
