import assert from 'node:assert/strict';
import { createDossier, goTo, menu, openTab, TABS } from './car.js';
import { eventually, hasFocus } from './eventually.js';
import { openSite } from './site.js';

const visit = openSite();

visit('an address that leads nowhere says so and offers a way back', async ({ page }) => {
  await page.goto('/nulle-part');
  await page.getByRole('heading', { level: 1, name: 'Page introuvable' }).waitFor();
  await page.getByRole('link', { name: 'Revenir à l’accueil' }).click();
  await page.getByRole('heading', { level: 1, name: 'Bienvenue sur Mon Espace' }).waitFor();
});

visit('a dossier that does not exist here says so', async ({ page }) => {
  await page.goto('/dossiers/inconnu');
  await page.getByRole('heading', { level: 1, name: 'Dossier introuvable' }).waitFor();
  await page.getByText('Ce dossier n’existe pas ou plus : il a peut-être été supprimé.').waitFor();
});

visit('a new request whose draft was deleted says so', async ({ page }) => {
  await page.goto('/nouvelle-demande/inconnu');
  await page.getByRole('heading', { level: 1, name: 'Brouillon introuvable' }).waitFor();
  await page.getByRole('link', { name: 'Voir les brouillons' }).click();
  await page.getByRole('heading', { level: 1, name: 'Brouillons' }).waitFor();
});

visit('back and forward lead from page to page', async ({ page }) => {
  await page.goto('/');
  await goTo(page, 'Dossiers');
  await goTo(page, 'Brouillons');
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Dossiers' }).waitFor();
  await page.goForward();
  await page.getByRole('heading', { level: 1, name: 'Brouillons' }).waitFor();
});

visit('S10: each tab has its own address, and back leads to the tab before', async ({ page }) => {
  await createDossier(page);
  for (const name of TABS) await openTab(page, name);
  assert.match(page.url(), /\/documents$/);
  await page.goBack();
  await page.getByRole('heading', { level: 2, name: 'Synthèse' }).waitFor();
});

visit('S10: the address of a tab opens the dossier at that tab', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Synthèse');
  await page.goto(page.url());
  await page.getByRole('heading', { level: 2, name: 'Synthèse' }).waitFor();
});

for (const name of ['Dossiers', 'Brouillons'] as const) {
  visit(`arriving on ${name} by the menu puts the focus on its heading and its name in the title`, async ({ page }) => {
    await page.goto('/');
    await goTo(page, name);
    await eventually(() => hasFocus(page.getByRole('heading', { level: 1, name })), true);
    assert.equal(await page.title(), `${name} — Mon Espace AKTO`);
    await eventually(() => menu(page, name).getAttribute('aria-current'), 'page');
  });
}

visit('the first page leaves the focus to the browser', async ({ page }) => {
  await page.goto('/');
  const heading = page.getByRole('heading', { level: 1 });
  await heading.waitFor();
  assert.equal(await hasFocus(heading), false);
});

visit('arriving on a dossier puts the focus on its heading', async ({ page }) => {
  await createDossier(page);
  await eventually(() => page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.tagName;
  }), 'H1');
});
