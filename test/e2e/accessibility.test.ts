import type { Page } from 'playwright-core';
import { birthDate, createDossier, derogation, email, fillAll, fillTab, goTo, menu, openTab, TABS, TITLE, transmitButton } from './car.js';
import { expectAccessible } from './axe.js';
import { setStoreFault, withFaultyStore } from './faulty-store.js';
import { chooseFiles, file } from './files.js';
import { openSite } from './site.js';

const visit = openSite();

async function pages(page: Page): Promise<void> {
  for (const address of ['/', '/dossiers', '/brouillons', '/nulle-part', '/dossiers/inconnu']) {
    await page.goto(address);
    await page.getByText(/Aucun brouillon|Aucun dossier transmis|Cette adresse ne mène|Ce dossier n’existe pas/).first().waitFor();
    await expectAccessible(page, address);
  }
  await page.goto('/');
  await page.getByRole('button', { name: 'Créer un nouveau dossier' }).click();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByText('Choisissez un dispositif pour continuer.').waitFor();
  await expectAccessible(page, 'the choice of the dispositif, refused');
}

async function emptyThenRefused(page: Page): Promise<void> {
  await createDossier(page);
  for (const name of TABS) {
    await openTab(page, name);
    await expectAccessible(page, `${name}, empty`);
  }
  await transmitButton(page).click();
  await page.getByRole('heading', { name: 'Saisie Invalide' }).waitFor();
  for (const name of TABS) {
    await openTab(page, name);
    await expectAccessible(page, `${name}, refused`);
  }
}

async function filled(page: Page): Promise<void> {
  await createDossier(page);
  await openTab(page, 'Documents');
  await fillTab.Documents(page);
  await page.getByRole('button', { name: 'Ajouter « Autre »' }).click();
  await chooseFiles(page, 'Autre', [file('annexe.pdf'), file('refusé.exe')]);
  await page.getByText(/n’est pas dans un format accepté/).first().waitFor();
  await expectAccessible(page, 'Documents, with files and a refusal');
}

async function opened(page: Page): Promise<void> {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await birthDate(page).fill('15/01/2025');
  await page.getByRole('button', { name: /^Choisir une date/ }).click();
  await page.getByRole('gridcell').first().waitFor();
  await expectAccessible(page, 'the calendar');
  await page.getByRole('button', { name: '2025, choisir une année' }).click();
  await page.getByRole('gridcell', { name: '2017' }).waitFor();
  await expectAccessible(page, 'the years of the calendar');
  await page.keyboard.press('Escape');
  await birthDate(page).fill('01/01/1960');
  await derogation(page).click();
  await page.getByRole('option').first().waitFor();
  await expectAccessible(page, 'the list');
  await page.getByRole('option', { name: /^60 - / }).click();
  await derogation(page).blur();
  await page.getByText(/Le bénéficiaire a plus de 29 ans/).waitFor();
  await expectAccessible(page, 'a check across fields');
}

async function asked(page: Page): Promise<void> {
  await withFaultyStore(page.context());
  await createDossier(page);
  await openTab(page, 'Employeur');
  await setStoreFault(page, 'fail');
  await email(page).fill('nom.prenom@email.fr');
  await page.getByText('Échec de l’enregistrement').waitFor();
  await expectAccessible(page, 'a failed save');
  await menu(page, 'Accueil').click();
  await page.getByRole('dialog', { name: 'Quitter ce dossier ?' }).waitFor();
  await expectAccessible(page, 'the question before leaving');
}

async function transmitted(page: Page): Promise<void> {
  await createDossier(page);
  await fillAll(page);
  await transmitButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'Demande transmise' });
  await dialog.waitFor();
  await expectAccessible(page, 'the confirmation');
  await dialog.getByRole('button', { name: 'Fermer' }).last().click();
  for (const name of TABS) {
    await openTab(page, name);
    await expectAccessible(page, `${name}, transmitted`);
  }
  await goTo(page, 'Dossiers');
  await page.getByRole('link', { name: TITLE }).waitFor();
  await expectAccessible(page, 'Dossiers, with one');
}

const journeys = {
  'the pages of the portal': pages,
  'each tab, empty and refused': emptyThenRefused,
  'the documents': filled,
  'the calendar and the list, open': opened,
  'a failed save and the question before leaving': asked,
  'the confirmation and the transmitted dossier': transmitted,
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [what, journey] of Object.entries(journeys)) {
    visit(`axe finds nothing: ${what}, ${colorScheme}`, ({ page }) => journey(page), { context: { colorScheme, reducedMotion: 'reduce' } });
  }
}
