import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { beginDossier, createDossier, email, expectSaved, goTo, openTab, TITLE } from './car.js';
import { openSite } from './site.js';

const visit = openSite({ context: { serviceWorkers: 'allow' } });

/** The portal says nothing of it: the worker keeps files in its own time. */
const expectKept = (page: Page): Promise<unknown> =>
  page.waitForFunction(async () => {
    const cache = await caches.open('mon-espace');
    const list = await fetch('/fichiers.json').then((answer) => answer.json() as Promise<Record<string, { file: string }>>);
    const found = await Promise.all(Object.values(list).filter(({ file }) => file.startsWith('assets/')).map(({ file }) => cache.match(`/${file}`)));
    return navigator.serviceWorker.controller !== null && found.every(Boolean) && (await cache.match('/dispositifs/CAR.js')) !== undefined;
  });

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
  await page.waitForFunction(async () => !(await (await caches.open('mon-espace')).match('/assets/ancien-00000000.js')));
  await createDossier(page);
  const kept = await page.evaluate(async () => (await (await caches.open('mon-espace')).keys()).map(({ url }) => new URL(url).pathname));
  assert.deepEqual(kept.filter((path) => !/^\/($|assets\/|dispositifs\/|fichiers\.json$|serveur\.json$|icone\.svg$)/.test(path)), []);
});
