import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { openHostPage } from './host-pages.js';
import { openSite } from './site.js';

const visit = openSite();
const BUDGET = 37.9 * 1024;

visit('until someone uses it, <akto-dossier> asks for what the first tab shows and nothing else', async ({ page }) => {
  const files = new Map<string, number>();
  let isUsed = false;
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    if (/\.(js|css)$/.test(pathname) && !isUsed) files.set(pathname, gzipSync(await response.body(), { level: 9 }).length);
  });
  await page.goto('/exemple.html');
  await page.getByRole('checkbox').waitFor();
  await page.waitForLoadState('networkidle');
  const total = [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
  assert.ok(total > 0 && total <= BUDGET, `${total} bytes for ${BUDGET}: ${[...files].map(([path, bytes]) => `${path} ${bytes}`).join(', ')}`);
  isUsed = true;
  const rest = page.waitForRequest(/\/more-/);
  await page.getByRole('checkbox').hover();
  await rest;
});

visit('a page that shows no dossier yet gets ready for one when it is idle, and the first one then asks for its dispositif alone', async ({ page }) => {
  const rehearsed = page.waitForRequest(/\/rehearse-/);
  await openHostPage(page, { body: '<main></main>' });
  await rehearsed;
  await page.waitForLoadState('networkidle');
  assert.deepEqual(await page.evaluate(() => indexedDB.databases()), [], 'nothing is kept for a rehearsal');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.evaluate(() => document.querySelector('main')?.append(Object.assign(document.createElement('akto-dossier'), { dispositif: 'CAR' })));
  await page.getByRole('checkbox').waitFor();
  assert.deepEqual(asked, ['/dispositifs/CAR.js']);
});

visit(
  'a tab whose fields cannot be loaded says so, and opens once the network is back',
  async ({ page }) => {
    await page.route(/\/more-/, (route) => route.abort());
    await page.goto('/exemple.html');
    await page.getByRole('checkbox').check();
    await page.getByRole('tab', { name: 'Employeur' }).click();
    await page.getByText('La suite de cette page n’a pas pu être chargée : vérifiez votre connexion, puis réessayez.').first().waitFor();
    await page.unroute(/\/more-/);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByLabel('Email').waitFor();
    assert.equal(await page.locator('.akto-alert').count(), 0);
    await page.getByRole('tab', { name: 'Introduction' }).click();
    assert.ok(await page.getByRole('checkbox').isChecked(), 'what was ticked is still there');
  },
  { tolerated: /ERR_FAILED/ },
);

visit('what is answered before that which keeps it came is saved once it is there', async ({ page }) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/rest-/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/exemple.html');
  const asked = page.waitForRequest(/\/rest-/);
  await page.getByRole('checkbox').check();
  await asked;
  await page.getByText('Non enregistré').waitFor();
  release();
  await page.getByText(/^Enregistré à/).waitFor();
  await page.reload();
  await page.getByRole('checkbox').waitFor();
  assert.ok(await page.getByRole('checkbox').isChecked());
});

visit(
  'an answer that cannot be kept says so, and is saved by « Réessayer » once the network is back',
  async ({ page }) => {
    await page.route(/\/rest-/, (route) => route.abort());
    await page.goto('/exemple.html');
    await page.getByRole('checkbox').check();
    await page.getByText('Échec de l’enregistrement').waitFor();
    await page.getByText('La suite de cette page n’a pas pu être chargée : vérifiez votre connexion, puis réessayez.').waitFor();
    await page.unroute(/\/rest-/);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.getByText(/^Enregistré à/).waitFor();
    await page.reload();
    await page.getByRole('checkbox').waitFor();
    assert.ok(await page.getByRole('checkbox').isChecked());
  },
  { tolerated: /ERR_FAILED/ },
);

visit(
  'a calendar that did not come says so, and opens once the network is back',
  async ({ page }) => {
    await page.route(/\/calendar-/, (route) => route.abort());
    await page.goto('/exemple.html');
    await page.getByRole('tab', { name: 'Employeur' }).click();
    const opener = page.getByRole('button', { name: /^Choisir une date/ }).first();
    await opener.click();
    await page.getByText('Le calendrier ne répond pas. Saisissez la date au clavier, ou rouvrez-le pour réessayer.').waitFor();
    await page.keyboard.press('Escape');
    await page.unroute(/\/calendar-/);
    await opener.click();
    await page.getByRole('grid').waitFor();
  },
  { tolerated: /ERR_FAILED/ },
);

visit(
  'a page whose code for a server did not come says so in words, and asks for it again by « Réessayer »',
  async ({ page }) => {
    await page.route(/\/http-/, (route) => route.abort());
    await page.goto('/exemple.html');
    await page.getByRole('tab').first().waitFor();
    await page.locator('akto-dossier').evaluate((element) => element.setAttribute('endpoint', '/nulle-part'));
    await page.getByText('La suite de cette page n’a pas pu être chargée : vérifiez votre connexion, puis réessayez.').waitFor();
    await page.unroute(/\/http-/);
    const asked = page.waitForRequest(/\/nulle-part\/session/);
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await asked;
  },
  { tolerated: /ERR_FAILED|404/ },
);

visit(
  'a dispositif that did not come opens by « Réessayer » once the network is back, on the same page',
  async ({ page }) => {
    await page.route(/\/CAR(-\w+)?\.js/, (route) => route.abort());
    await page.goto('/exemple.html');
    const retry = page.getByRole('button', { name: 'Réessayer' });
    await retry.waitFor();
    await page.unroute(/\/CAR(-\w+)?\.js/);
    await retry.click();
    await page.getByRole('checkbox').waitFor();
  },
  { tolerated: /ERR_FAILED/ },
);
