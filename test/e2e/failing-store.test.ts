import assert from 'node:assert/strict';
import { createDossier, email, expectSaved, fillAll, openTab, REFERENCE, transmit, transmitButton } from './car.js';
import { eventually } from './eventually.js';
import { setStoreFault, withFaultyStore } from './faulty-store.js';
import { chooseFiles, expectStored, file, fileLines } from './files.js';
import { openSite } from './site.js';

const visit = openSite();

visit('a full disk: the failure is said, what was typed stays, and « Réessayer » saves it', async ({ page, context }) => {
  await withFaultyStore(context);
  await createDossier(page);
  await openTab(page, 'Employeur');
  await setStoreFault(page, 'fail');
  await email(page).fill('nom.prenom@email.fr');
  await page.getByText('Échec de l’enregistrement').waitFor();
  await page.getByText(/^Il n’y a plus de place sur cet appareil/).waitFor();
  assert.equal(await email(page).inputValue(), 'nom.prenom@email.fr');
  await setStoreFault(page, undefined);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expectSaved(page);
  await page.reload();
  await eventually(() => email(page).inputValue(), 'nom.prenom@email.fr');
});

visit('a full disk that clears: the draft is saved again by itself', async ({ page, context }) => {
  await withFaultyStore(context);
  await createDossier(page);
  await openTab(page, 'Employeur');
  await setStoreFault(page, 'fail');
  await email(page).fill('nom.prenom@email.fr');
  await page.getByText('Échec de l’enregistrement').waitFor();
  await setStoreFault(page, undefined);
  await expectSaved(page);
});

visit('a slow disk: « Enregistré » only comes once the store has it', async ({ page, context }) => {
  await withFaultyStore(context);
  await createDossier(page);
  await openTab(page, 'Employeur');
  await expectSaved(page);
  await setStoreFault(page, 'stall');
  await email(page).fill('nom.prenom@email.fr');
  await page.getByText('Enregistrement en cours…').waitFor();
  await setStoreFault(page, undefined);
  await expectSaved(page);
});

visit('a file that could not be stored says so, and « Réessayer » stores it', async ({ page, context }) => {
  await withFaultyStore(context);
  await createDossier(page);
  await openTab(page, 'Documents');
  await expectSaved(page);
  await setStoreFault(page, 'fail');
  await chooseFiles(page, 'Programme', [file('programme.pdf')]);
  await fileLines(page, 'Programme').getByText('Échec de l’envoi').waitFor();
  await setStoreFault(page, undefined);
  await page.getByRole('button', { name: 'Réessayer : programme.pdf' }).click();
  await expectStored(page, 'Programme', 1);
});

visit('S84: a transmission that does not arrive says so, loses nothing, and can be tried again', async ({ page, context }) => {
  await withFaultyStore(context);
  await createDossier(page);
  await fillAll(page);
  await expectSaved(page);
  await setStoreFault(page, 'fail');
  await transmitButton(page).click();
  await page.getByText('La transmission n’a pas abouti').waitFor();
  await setStoreFault(page, undefined);
  assert.match(await transmit(page), REFERENCE);
});

visit('S3: a draft that cannot be created says so, and the button still works', async ({ page, context }) => {
  await withFaultyStore(context);
  await page.goto('/');
  await page.getByText('Aucun brouillon').waitFor();
  await setStoreFault(page, 'fail');
  await page.getByRole('button', { name: 'Créer un nouveau dossier' }).click();
  await page.getByText('Le dossier n’a pas pu être créé').waitFor();
  await setStoreFault(page, undefined);
  await page.getByRole('button', { name: 'Créer un nouveau dossier' }).click();
  await page.getByRole('radiogroup', { name: 'Quel dispositif ?' }).waitFor();
});
