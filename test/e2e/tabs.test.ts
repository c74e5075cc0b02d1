import assert from 'node:assert/strict';
import { birthDate, createDossier, derogation, email, fillTab, openTab, statusOf, tab, TABS, TITLE, transmitButton } from './car.js';
import { eventually, expectMessage, expectNoMessage, hasFocus } from './eventually.js';
import { openSite } from './site.js';

const visit = openSite();

const VALID = 'Onglet validé';
const FAULTY = 'Des données obligatoires sont absentes ou des règles de gestion non valides';

visit('S10, S11: the tabs of the CAR, in order', async ({ page }) => {
  await createDossier(page);
  const words = await page.getByRole('tab').allInnerTexts();
  assert.deepEqual(words.map((text) => text.trim().split(/\s/)[0]), [...TABS]);
});

visit('S20, S21: the dispositif and the profile stand at the top', async ({ page }) => {
  await createDossier(page);
  await page.getByText('Nouvelle demande FPE', { exact: true }).waitFor();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await page.getByRole('banner').getByText('Profil Adhérent AMOA').waitFor();
});

visit('S8, S9, S23: each tab has « Enregistrer », « Transmettre » and both instructions', async ({ page }) => {
  await createDossier(page);
  for (const name of TABS) {
    await openTab(page, name);
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).waitFor();
    await transmitButton(page).waitFor();
    await page.getByText('Enregistrez à chaque étape pour valider votre saisie.').waitFor();
    await page.getByText('Les champs avec * sont obligatoires.').waitFor();
  }
});

visit('S12: the dossier may be begun by its last tab', async ({ page }) => {
  await createDossier(page);
  for (const name of [...TABS].reverse()) {
    await openTab(page, name);
    await fillTab[name](page);
  }
  for (const name of TABS) await eventually(() => statusOf(page, name), VALID);
});

visit('S13: « Suivant » and « Précédent » go through the tabs, and the focus follows', async ({ page }) => {
  await createDossier(page);
  for (const name of TABS.slice(1)) {
    await page.getByRole('button', { name: `Suivant : ${name}` }).first().click();
    await eventually(() => hasFocus(page.getByRole('heading', { level: 2, name })), true);
  }
  for (const name of TABS.slice(0, -1).reverse()) {
    await page.getByRole('button', { name: `Précédent : ${name}` }).first().click();
    await eventually(() => hasFocus(page.getByRole('heading', { level: 2, name })), true);
  }
});

visit('S13: a click on a tab opens it, and the focus stays on it', async ({ page }) => {
  await createDossier(page);
  await tab(page, 'Synthèse').click();
  await eventually(() => tab(page, 'Synthèse').getAttribute('aria-selected'), 'true');
  assert.equal(await hasFocus(tab(page, 'Synthèse')), true);
});

visit('S14: nothing leads before the first tab or after the last', async ({ page }) => {
  await createDossier(page);
  assert.equal(await page.getByRole('button', { name: 'Précédent' }).count(), 0);
  await openTab(page, 'Documents');
  assert.equal(await page.getByRole('button', { name: 'Suivant' }).count(), 0);
});

visit('S16, S18, S19: every tab of a new dossier has its mark', async ({ page }) => {
  await createDossier(page);
  for (const name of TABS) assert.equal(await statusOf(page, name), `À compléter : ${FAULTY}`);
});

for (const name of TABS) {
  visit(`S17: the mark of ${name} changes once it is filled`, async ({ page }) => {
    await createDossier(page);
    await openTab(page, name);
    await fillTab[name](page);
    await eventually(() => statusOf(page, name), VALID);
  });
}

visit('S18: the mark says that something is wrong, and follows what is typed', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await email(page).fill('essai');
  await eventually(() => statusOf(page, 'Employeur'), `À corriger : ${FAULTY}`);
  await email(page).fill('nom.prenom@email.fr');
  await eventually(() => statusOf(page, 'Employeur'), VALID);
});

visit('S43: a tab that is seen for the first time shows no error; once left, it does', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await expectNoMessage(email(page));
  await openTab(page, 'Synthèse');
  await openTab(page, 'Employeur');
  await expectMessage(email(page), 'Saisie obligatoire');
});

visit('S15: a check across fields is silent until both are filled', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await birthDate(page).fill('01/01/1960');
  await birthDate(page).blur();
  await expectNoMessage(derogation(page));
  await derogation(page).click();
  await page.getByRole('option', { name: /^60 - / }).click();
  await derogation(page).blur();
  await expectMessage(derogation(page), 'Le bénéficiaire a plus de 29 ans');
});

visit('S15: the check falls silent as soon as one of the two is emptied, or both agree', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await birthDate(page).fill('01/01/1960');
  await derogation(page).click();
  await page.getByRole('option', { name: /^60 - / }).click();
  await derogation(page).blur();
  await expectMessage(derogation(page), 'Le bénéficiaire a plus de 29 ans');
  await birthDate(page).fill('');
  await expectNoMessage(derogation(page));
  await birthDate(page).fill('01/01/1960');
  await expectMessage(derogation(page), 'Le bénéficiaire a plus de 29 ans');
  await derogation(page).click();
  await page.getByRole('option', { name: /^12 - / }).click();
  await expectNoMessage(derogation(page));
});
