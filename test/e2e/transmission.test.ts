import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import {
  birthDate, BOXES, createDossier, derogation, DOCUMENTS, email, fillAll, goTo, openTab, REFERENCE, statusOf, tab, TABS, TITLE, transmit, transmitButton,
} from './car.js';
import { eventually, hasFocus } from './eventually.js';
import { openSite } from './site.js';

const visit = openSite({ stores: ['navigateur', 'serveur'] });

const refusal = (page: Page): Locator => page.getByRole('region', { name: 'Saisie Invalide' });

visit('S44: a refused transmission says « Saisie Invalide », and the focus is on it', async ({ page }) => {
  await createDossier(page);
  await transmitButton(page).click();
  const heading = page.getByRole('heading', { name: 'Saisie Invalide' });
  await eventually(() => hasFocus(heading), true);
});

visit('S44: the refusal names each culprit tab, and leads there', async ({ page }) => {
  await createDossier(page);
  await transmitButton(page).click();
  for (const name of [...TABS].reverse()) {
    await refusal(page).getByRole('link', { name, exact: true }).click();
    await eventually(() => tab(page, name).getAttribute('aria-selected'), 'true');
    await eventually(() => hasFocus(page.getByRole('heading', { level: 2, name })), true);
  }
});

visit('S44: the refusal names each culprit field, opens its tab and puts the focus on it', async ({ page }) => {
  await createDossier(page);
  await transmitButton(page).click();
  const box = (name: RegExp): Locator => page.getByRole('checkbox', { name });
  const culprits: readonly (readonly [RegExp, Locator])[] = [
    [/^J'ai pris connaissance .* : L'option doit être sélectionnée$/, box(BOXES.notice)],
    [/^Email : Saisie obligatoire$/, email(page)],
    [/^J'atteste sur l'honneur .* : L'option doit être sélectionnée$/, box(BOXES.exactitude)],
    [/^J'accepte les Conditions Générales .* : L'option doit être sélectionnée$/, box(BOXES.conditions)],
    [/^L'employeur atteste .* : L'option doit être sélectionnée$/, box(BOXES.pieces)],
    ...DOCUMENTS.map((title) => [new RegExp(`^${title.replace(/[()]/g, '.')} : Document obligatoire$`), page.getByRole('button', { name: `Charger des fichiers : ${title}` })] as const),
  ];
  assert.equal(await refusal(page).getByRole('link').count(), TABS.length + culprits.length);
  for (const [link, field] of culprits) {
    await refusal(page).getByRole('link', { name: link }).click();
    await eventually(() => hasFocus(field), true);
  }
});

visit('S44: the refusal shortens as the person mends, and goes with the last mistake', async ({ page }) => {
  await createDossier(page);
  await fillAll(page);
  await openTab(page, 'Employeur');
  await email(page).fill('essai');
  await openTab(page, 'Introduction');
  await page.getByRole('checkbox', { name: BOXES.notice }).uncheck();
  await transmitButton(page).click();
  await eventually(() => refusal(page).getByRole('link').count(), 4);
  await page.getByRole('checkbox', { name: BOXES.notice }).check();
  await eventually(() => refusal(page).getByRole('link').allInnerTexts(), ['Employeur', "Email\u00a0: Respecter le format de l'Email"]);
  await openTab(page, 'Employeur');
  await email(page).fill('nom.prenom@email.fr');
  await refusal(page).waitFor({ state: 'hidden' });
});

visit('S15, S44: a check across fields refuses the transmission and leads to its field', async ({ page }) => {
  await createDossier(page);
  await fillAll(page);
  await openTab(page, 'Employeur');
  await birthDate(page).fill('01/01/1960');
  await derogation(page).click();
  await page.getByRole('option', { name: /^60 - / }).click();
  await openTab(page, 'Introduction');
  await transmitButton(page).click();
  await refusal(page).getByRole('link', { name: /^Type de dérogation : Le bénéficiaire a plus de 29 ans/ }).click();
  await eventually(() => hasFocus(derogation(page)), true);
});

visit('S83, S84: once every tab is valid the dossier is transmitted, and the confirmation gives its reference', async ({ page }) => {
  await createDossier(page);
  await fillAll(page);
  for (const name of TABS) await eventually(() => statusOf(page, name), 'Onglet validé');
  await transmitButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'Demande transmise' });
  await dialog.getByText(REFERENCE).waitFor();
  const [reference = ''] = REFERENCE.exec(await dialog.innerText()) ?? [];
  await dialog.getByRole('button', { name: 'Fermer' }).last().click();
  await page.getByText(`Référence : ${reference}`).waitFor();
});

visit('S84: a double click transmits once', async ({ page }) => {
  await createDossier(page);
  await fillAll(page);
  await transmitButton(page).dblclick();
  const dialog = page.getByRole('dialog', { name: 'Demande transmise' });
  await dialog.getByRole('button', { name: 'Fermer' }).last().click();
  await goTo(page, 'Dossiers');
  await eventually(() => page.getByRole('link', { name: TITLE }).count(), 1);
});

visit('S84: once transmitted, nothing can be changed, saved or transmitted again', async ({ page }) => {
  await createDossier(page);
  await fillAll(page);
  await transmit(page);
  assert.equal(await transmitButton(page).count(), 0);
  assert.equal(await page.getByRole('button', { name: /^(Enregistrer|Charger|Retirer|Ajouter)/ }).count(), 0);
  await page.getByRole('checkbox', { name: BOXES.pieces }).click();
  assert.equal(await page.getByRole('checkbox', { name: BOXES.pieces }).isChecked(), true);
  await openTab(page, 'Employeur');
  assert.equal(await email(page).isEditable(), false);
});

visit('S85: reading a transmitted dossier changes nothing: leaving it asks nothing', async ({ page }) => {
  await createDossier(page);
  await fillAll(page);
  await transmit(page);
  for (const name of TABS) await openTab(page, name);
  await goTo(page, 'Dossiers');
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByRole('link', { name: 'Voir le formulaire' }).click();
  for (const name of TABS) await openTab(page, name);
  await goTo(page, 'Brouillons');
});

visit('S85: the transmitted dossier is the same after a reload', async ({ page }) => {
  await createDossier(page);
  await fillAll(page);
  const reference = await transmit(page);
  await page.reload();
  await page.getByText(`Référence : ${reference}`).waitFor();
});
