import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { beginDossier, createDossier, email, expectSaved, goTo, openTab, TITLE } from './car.js';
import { openSite } from './site.js';

const visit = openSite({ context: { serviceWorkers: 'allow' } });

/**
 * The portal says nothing of it: the worker keeps files in its own time. Asked again and again in the page itself, since
 * `waitForFunction` takes a promise for a yes.
 */
const expectKept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const cache = await caches.open('mon-espace');
    const list = (await (await fetch('/fichiers.json')).json()) as Record<string, { file: string }>;
    const index = (await (await fetch('/dispositifs/index.json')).json()) as { module: string }[];
    const wanted = [
      ...Object.values(list).map(({ file }) => file).filter((file) => file.startsWith('assets/')),
      ...['catalogue.json', 'index.json', ...index.map(({ module }) => module)].map((file) => `dispositifs/${file}`),
    ];
    for (;;) {
      const kept = await Promise.all(wanted.map((file) => cache.match(`/${file}`)));
      if (navigator.serviceWorker.controller && kept.every(Boolean)) return;
      await new Promise(requestAnimationFrame);
    }
  });

/** The worker no longer keeps this file. */
const expectGone = (page: Page, file: string): Promise<void> =>
  page.evaluate(async (path) => {
    const cache = await caches.open('mon-espace');
    while (await cache.match(path)) await new Promise(requestAnimationFrame);
  }, file);

visit('S6: without network a draft is begun, filled, opened again after a reload, and is there once online', async ({ page, context }) => {
  await page.goto('/');
  await expectKept(page);
  await page.reload();
  await page.getByRole('button', { name: 'Créer un nouveau dossier' }).waitFor();
  await context.setOffline(true);
  await beginDossier(page);
  await openTab(page, 'Employeur');
  await page.reload();
  await email(page).fill('nom.prenom@email.fr');
  await expectSaved(page);
  await goTo(page, 'Brouillons');
  await page.reload();
  await page.getByRole('link', { name: TITLE }).click();
  await openTab(page, 'Employeur');
  assert.equal(await email(page).inputValue(), 'nom.prenom@email.fr');
  await context.setOffline(false);
  assert.equal((await page.reload())?.status(), 200);
  await openTab(page, 'Employeur');
  assert.equal(await email(page).inputValue(), 'nom.prenom@email.fr');
}, { tolerated: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });

visit('the worker keeps none of the files that the server no longer has, and nothing of a person', async ({ page }) => {
  await page.goto('/');
  await expectKept(page);
  await page.evaluate(async () => (await caches.open('mon-espace')).put('/assets/ancien-00000000.js', new Response('')));
  await page.reload();
  await expectGone(page, '/assets/ancien-00000000.js');
  await createDossier(page);
  const kept = await page.evaluate(async () => (await (await caches.open('mon-espace')).keys()).map(({ url }) => new URL(url).pathname));
  assert.deepEqual(kept.filter((path) => !/^\/($|assets\/|dispositifs\/|fichiers\.json$|serveur\.json$|icone\.svg$)/.test(path)), []);
});
