import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { eventually, hasFocus } from './eventually.js';
import { openSite } from './site.js';
import { carDossier, carDraft, carFiles, daysAgo, seed } from './seed.js';

const visit = openSite();

const search = (page: Page) => page.getByRole('textbox', { name: 'Rechercher' });
const count = (page: Page) => page.getByText(/^\d+ brouillons?(, page|$)/);
const companies = ['HUM', 'ÉCLAT PROPRETÉ', 'RELAIS INTÉRIM'];
const many = (total: number) =>
  Array.from({ length: total }, (_, index) =>
    carDraft(`b${index}`, { savedAt: new Date(Date.now() - index * 60_000).toISOString(), origin: { etablissement: { denomination: companies[index % 3] } } }),
  );

visit('S7: of 500 drafts a page of the list shows twenty, and draws no other', async ({ page }) => {
  await seed(page, '/brouillons', { drafts: many(500) });
  await page.getByText('500 brouillons, page 1 sur 25').waitFor();
  assert.equal(await page.locator('.item').count(), 20);
});

visit('S87: a search among 500 drafts narrows them as it is typed, and is kept in the address', async ({ page }) => {
  await seed(page, '/brouillons', { drafts: many(500) });
  await search(page).pressSequentially('eclat');
  await page.getByText('167 brouillons, page 1 sur 9').waitFor();
  await page.getByRole('button', { name: 'Page 2', exact: true }).click();
  await page.getByText('167 brouillons, page 2 sur 9').waitFor();
  await eventually(() => hasFocus(page.getByText('167 brouillons, page 2 sur 9')), true);
  assert.match(page.url(), /\?recherche=eclat&page=2$/);
  await page.reload();
  await page.getByText('167 brouillons, page 2 sur 9').waitFor();
  assert.equal(await search(page).inputValue(), 'eclat');
  await page.goBack();
  await page.getByText('167 brouillons, page 1 sur 9').waitFor();
});

visit('S87: filters combine, and « Tout afficher » leads out of an empty result', async ({ page }) => {
  await seed(page, '/brouillons?entreprise=HUM&etat=Pr%C3%AAt+%C3%A0+transmettre', { drafts: many(6) });
  await page.getByText('Aucun résultat').waitFor();
  await page.getByRole('button', { name: 'Tout afficher' }).click();
  await page.getByText('6 brouillons').waitFor();
  await page.getByRole('combobox', { name: 'Entreprise' }).click();
  await page.getByRole('option', { name: 'RELAIS INTÉRIM' }).click();
  await page.getByText('2 brouillons').waitFor();
});

visit('S87: the menu leads back to the whole list', async ({ page }) => {
  await seed(page, '/brouillons', { drafts: many(6) });
  await search(page).fill('relais');
  await page.getByText('2 brouillons').waitFor();
  await page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name: 'Brouillons' }).click();
  await page.getByText('6 brouillons').waitFor();
  assert.equal(await search(page).inputValue(), '');
});

visit('S16: a draft in the list tells how far each tab is', async ({ page }) => {
  await seed(page, '/brouillons', { drafts: [carDraft('b')] });
  const tabs = page.getByRole('listitem').filter({ hasText: 'Introduction' }).last();
  await tabs.waitFor();
  assert.match(await tabs.innerText(), /Onglet validé/);
});

visit('S87: a deleted draft can be brought back, even after a reload', async ({ page }) => {
  await seed(page, '/brouillons', { drafts: many(2) });
  await page.getByRole('button', { name: /^Supprimer le brouillon/ }).first().click();
  await page.getByText('Brouillon retiré : Contrat').waitFor();
  await eventually(() => hasFocus(page.getByRole('button', { name: /^Annuler/ })), true);
  await eventually(() => count(page).innerText(), '1 brouillon');
  await page.reload();
  await page.getByRole('button', { name: /^Annuler/ }).click();
  await eventually(() => count(page).innerText(), '2 brouillons');
});

visit('S87: « Supprimer définitivement » ends it', async ({ page }) => {
  await seed(page, '/brouillons', { drafts: many(1) });
  await page.getByRole('button', { name: /^Supprimer le brouillon/ }).click();
  await page.getByRole('button', { name: /^Supprimer définitivement/ }).click();
  // The list is empty since the first press: the second is done once nothing can be brought back.
  await eventually(() => page.getByRole('button', { name: /^Annuler/ }).count(), 0);
  await page.reload();
  await page.getByText('Aucun brouillon').waitFor();
  assert.equal(await page.getByRole('button', { name: /^Annuler/ }).count(), 0);
});

visit('S87: a duplicated draft has the same answers, and its attestations are to be given anew', async ({ page }) => {
  const { data } = carDossier('x').transmission;
  await seed(page, '/brouillons', { drafts: [carDraft('b', { data: { ...data, documents: {} } })] });
  await page.getByRole('button', { name: /^Dupliquer le brouillon/ }).click();
  await page.getByText('Brouillon dupliqué, fichiers compris.').first().waitFor();
  await eventually(() => count(page).innerText(), '2 brouillons');
  await page.getByRole('link', { name: /^Contrat/ }).first().click();
  await page.getByRole('tab', { name: /^Employeur/ }).click();
  await eventually(() => page.getByRole('textbox', { name: 'Email' }).inputValue(), 'nom.prenom@email.fr');
  await page.getByRole('tab', { name: /^Synthèse/ }).click();
  assert.equal(await page.getByRole('checkbox', { name: /^J'atteste/ }).isChecked(), false);
});

visit('S87: a duplicated draft has its own copies of the files', async ({ page }) => {
  const { data, documents } = carDossier('x').transmission;
  await seed(page, '/brouillons', { drafts: [carDraft('x', { data, documents })], files: carFiles('x') });
  await page.getByRole('button', { name: /^Dupliquer le brouillon/ }).click();
  await eventually(() => count(page).innerText(), '2 brouillons');
  await page.getByRole('button', { name: /^Supprimer le brouillon/ }).last().click();
  await page.getByRole('button', { name: /^Supprimer définitivement/ }).click();
  await eventually(() => count(page).innerText(), '1 brouillon');
  await page.getByRole('link', { name: /^Contrat/ }).click();
  await page.getByRole('tab', { name: /^Documents/ }).click();
  await page.getByRole('listitem').filter({ hasText: 'devis.pdf' }).filter({ hasText: 'Enregistré' }).waitFor();
});

visit('a draft near its end says so, one past it is put aside and can still be brought back', async ({ page }) => {
  await seed(page, '/brouillons', { drafts: [carDraft('bientot', { savedAt: daysAgo(80) }), carDraft('fini', { savedAt: daysAgo(91) })] });
  await page.getByText(/Sera retiré le .* : reprenez-le pour le garder/).waitFor();
  await eventually(() => count(page).innerText(), '1 brouillon');
  await page.getByRole('button', { name: /^Annuler le retrait/ }).waitFor();
});

visit('keyboard: from the search to a draft, its copy, its removal and back', async ({ page }) => {
  await seed(page, '/brouillons', { drafts: many(1) });
  await search(page).focus();
  const names: string[] = [];
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab');
    names.push(await page.evaluate(() => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      return focused?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    }));
    if (/^Supprimer/.test(names.at(-1) ?? '')) break;
  }
  assert.deepEqual(names.slice(-3).map((name) => name.split(' ')[0]), ['Contrat', 'Dupliquer', 'Supprimer']);
  await page.keyboard.press('Enter');
  await eventually(() => hasFocus(page.getByRole('button', { name: /^Annuler/ })), true);
  await page.keyboard.press('Enter');
  await eventually(() => count(page).innerText(), '1 brouillon');
});
