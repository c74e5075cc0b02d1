import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { birthDate, BOXES, comment, createDossier, derogation, DOCUMENTS, email, menu, REFERENCE, tab, TITLE, transmitButton } from './car.js';
import { eventually, hasFocus } from './eventually.js';
import { expectStored, file, fileLines } from './files.js';
import { press, reach } from './focus.js';
import { openSite } from './site.js';

const visit = openSite();

const box = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });

async function next(page: Page, heading: string): Promise<void> {
  await press(page, page.getByRole('button', { name: `Suivant : ${heading}` }));
  await eventually(() => hasFocus(page.getByRole('heading', { level: 2, name: heading })), true);
}

async function chooseByKeyboard(page: Page, title: string): Promise<void> {
  await reach(page, page.getByRole('button', { name: `Charger des fichiers : ${title}` }));
  const choosing = page.waitForEvent('filechooser');
  // The window of the system is intercepted from then on; the page answers once the browser has taken note.
  await page.evaluate(() => undefined);
  await page.keyboard.press('Enter');
  await (await choosing).setFiles([file('pièce.pdf')]);
  await expectStored(page, title, 1);
}

visit('the whole request is filed with the keyboard alone, from the home page to the dossier transmitted', async ({ page }) => {
  await page.goto('/');
  await press(page, page.getByRole('button', { name: 'Créer un nouveau dossier' }));
  for (const card of ['FPE', TITLE]) {
    await reach(page, page.getByRole('radio').first());
    // The last of its cards.
    await page.keyboard.press('ArrowUp');
    await eventually(() => page.getByRole('radio', { name: card }).isChecked(), true);
    await press(page, page.getByRole('button', { name: 'Continuer' }));
  }

  await press(page, box(page, BOXES.notice), 'Space');
  await next(page, 'Employeur');
  await reach(page, email(page));
  await page.keyboard.type('nom.prenom@email.fr');
  await reach(page, birthDate(page));
  await page.keyboard.type('15/01/1990');
  await press(page, page.getByRole('button', { name: /^Choisir une date/ }));
  await page.getByRole('gridcell', { name: 'lundi 15 janvier 1990' }).waitFor();
  await eventually(() => hasFocus(page.getByRole('gridcell', { name: 'lundi 15 janvier 1990' })), true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(() => birthDate(page).inputValue(), '22/01/1990');
  await reach(page, derogation(page));
  for (const key of ['ArrowDown', 'Home', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await eventually(() => derogation(page).innerText(), '12 - Age supérieur à 29 ans');

  await next(page, 'Synthèse');
  await press(page, box(page, BOXES.exactitude), 'Space');
  await press(page, box(page, BOXES.conditions), 'Space');
  await reach(page, comment(page));
  await page.keyboard.type('Merci');
  await next(page, 'Documents');
  await press(page, box(page, BOXES.pieces), 'Space');
  for (const title of DOCUMENTS) await chooseByKeyboard(page, title);

  await press(page, transmitButton(page));
  const dialog = page.getByRole('dialog', { name: 'Demande transmise' });
  await dialog.waitFor();
  const [reference = ''] = REFERENCE.exec(await dialog.innerText()) ?? [];
  assert.notEqual(reference, '');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'hidden' });
  await press(page, menu(page, 'Dossiers'));
  await page.getByRole('listitem').filter({ hasText: reference }).waitFor();
});

visit('S44: a refused transmission is mended with the keyboard alone', async ({ page }) => {
  await createDossier(page);
  await press(page, transmitButton(page));
  await eventually(() => hasFocus(page.getByRole('heading', { name: 'Saisie Invalide' })), true);
  await press(page, page.getByRole('link', { name: /^Email/ }));
  await eventually(() => hasFocus(email(page)), true);
  await page.keyboard.type('nom.prenom@email.fr');
  await page.getByRole('link', { name: /^Email/ }).waitFor({ state: 'hidden' });
});

visit('S10: arrows move along the tabs, Enter and Space open one', async ({ page }) => {
  await createDossier(page);
  await reach(page, tab(page, 'Introduction'));
  await page.keyboard.press('ArrowRight');
  assert.equal(await hasFocus(tab(page, 'Employeur')), true);
  await page.keyboard.press('Enter');
  await eventually(() => tab(page, 'Employeur').getAttribute('aria-selected'), 'true');
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await eventually(() => tab(page, 'Documents').getAttribute('aria-selected'), 'true');
  assert.equal(await hasFocus(tab(page, 'Documents')), true);
});

visit('Shift+Tab goes back through the same stops, all of them in sight', async ({ page }) => {
  await createDossier(page);
  await tab(page, 'Employeur').click();
  await reach(page, transmitButton(page));
  await reach(page, email(page), 'Shift+Tab');
  await reach(page, menu(page, 'Accueil'), 'Shift+Tab');
});

visit('S79: a file is removed with the keyboard, and the focus stays in its type of document', async ({ page }) => {
  await createDossier(page);
  await tab(page, 'Documents').click();
  await chooseByKeyboard(page, 'Programme');
  await press(page, page.getByRole('button', { name: 'Retirer : pièce.pdf' }), 'Space');
  await eventually(() => fileLines(page, 'Programme').count(), 0);
  await eventually(() => hasFocus(page.getByRole('button', { name: 'Charger des fichiers : Programme' })), true);
});

visit('S80, S81: « Autre » is added and taken off with the keyboard, and the focus is never lost', async ({ page }) => {
  await createDossier(page);
  await tab(page, 'Documents').click();
  await press(page, page.getByRole('button', { name: 'Ajouter « Autre »' }));
  await eventually(() => hasFocus(page.getByRole('button', { name: 'Charger des fichiers : Autre' })), true);
  await press(page, page.getByRole('button', { name: 'Retirer de la liste : Autre' }));
  await eventually(() => hasFocus(page.getByRole('button', { name: 'Ajouter « Autre »' })), true);
});

visit('a window keeps the keyboard until it is closed', async ({ page }) => {
  await createDossier(page);
  await page.goto('/mes-donnees');
  const remove = page.getByRole('button', { name: 'Supprimer 1 brouillon' });
  await press(page, remove);
  const dialog = page.getByRole('dialog', { name: 'Supprimer 1 brouillon ?' });
  await eventually(() => hasFocus(dialog.getByRole('button', { name: 'Garder mes brouillons' })), true);
  for (const name of ['Supprimer définitivement', 'Fermer', 'Garder mes brouillons']) await reach(page, dialog.getByRole('button', { name }));
  await page.keyboard.press('Escape');
  await eventually(() => hasFocus(remove), true);
});
