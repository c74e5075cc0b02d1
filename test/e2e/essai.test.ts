import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { createDossier, openTab, save, statusOf, tab, transmitButton } from './car.js';
import { compileWith } from './dispositifs.js';
import { descriptionOf, eventually, expectMessage } from './eventually.js';
import { chooseFiles, expectStored, file, fileLines } from './files.js';
import { openSite } from './site.js';

const source = await readFile(new URL('../fixtures/schemas/ESSAI.json', import.meta.url), 'utf8');
const visit = openSite({ dispositifs: () => compileWith({ 'ESSAI.json': source.replace('../../../schemas/meta/', './meta/') }) });

const TITLE = 'Essai du langage';
const textbox = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
const rows = (page: Page): Locator => page.getByRole('group', { name: /^Stagiaire \d$/ });
const addRow = (page: Page): Promise<void> => page.getByRole('button', { name: 'Ajouter Stagiaire' }).click();

async function fillProject(page: Page, end = '31/12/2026'): Promise<void> {
  await textbox(page, 'Intitulé').fill('Bilan');
  await page.getByRole('combobox', { name: "Type d'action" }).click();
  await page.getByRole('option', { name: 'Action de formation' }).click();
  await textbox(page, 'Début').fill('01/01/2026');
  await textbox(page, 'Fin').fill(end);
  await textbox(page, 'Fin').blur();
}

async function fillTrainee(page: Page): Promise<void> {
  await openTab(page, 'Stagiaires');
  await addRow(page);
  await textbox(page, 'Nom').fill('Ada');
  await textbox(page, 'Heures de formation').fill('70,5');
}

visit('a schema file dropped in is offered beside the CAR', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Créer un nouveau dossier' }).click();
  await page.getByRole('radio', { name: 'FPE' }).waitFor();
  await page.getByRole('radio', { name: TITLE }).check({ force: true });
});

visit('a computed value follows what it is computed from, and cannot be typed', async ({ page }) => {
  await createDossier(page, TITLE);
  await fillProject(page);
  await eventually(() => textbox(page, 'Durée en mois').inputValue(), '12');
  await textbox(page, 'Fin').fill('30/06/2026');
  await eventually(() => textbox(page, 'Durée en mois').inputValue(), '6');
  assert.equal(await textbox(page, 'Durée en mois').isEditable(), false);
});

visit('a warning shows under its field and blocks nothing', async ({ page }) => {
  await createDossier(page, TITLE);
  await fillProject(page, '31/12/2028');
  await expectMessage(textbox(page, 'Fin'), 'Avertissement : Plus de 24 mois : prévoyez une justification.');
  assert.equal(await textbox(page, 'Fin').getAttribute('aria-invalid'), 'false');
  await eventually(() => statusOf(page, 'Projet'), 'Onglet validé');
});

visit('a condition shows a section and an option of a list; what it hides is kept', async ({ page }) => {
  await createDossier(page, TITLE);
  assert.equal(await textbox(page, 'Pays').count(), 0);
  await page.getByRole('radiogroup', { name: /à l'étranger/ }).getByRole('radio', { name: 'Oui' }).check();
  await textbox(page, 'Pays').fill('Espagne');
  await page.getByRole('combobox', { name: "Type d'action" }).click();
  await page.getByRole('option', { name: "Action à l'étranger" }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('radiogroup', { name: /à l'étranger/ }).getByRole('radio', { name: 'Non' }).check();
  await textbox(page, 'Pays').waitFor({ state: 'hidden' });
  await page.getByRole('radiogroup', { name: /à l'étranger/ }).getByRole('radio', { name: 'Oui' }).check();
  await eventually(() => textbox(page, 'Pays').inputValue(), 'Espagne');
});

visit('a repeated group gains and loses rows, and each keeps its own answers', async ({ page }) => {
  await createDossier(page, TITLE);
  await openTab(page, 'Stagiaires');
  for (const name of ['Ada', 'Bob', 'Cléo']) {
    await addRow(page);
    await rows(page).last().getByRole('textbox', { name: 'Nom' }).fill(name);
  }
  await page.getByRole('button', { name: 'Retirer Stagiaire 2' }).click();
  await eventually(() => rows(page).count(), 2);
  const names = (): Promise<string[]> => textbox(page, 'Nom').all().then((fields) => Promise.all(fields.map((field) => field.inputValue())));
  await eventually(names, ['Ada', 'Cléo']);
  await save(page);
  await page.reload();
  await eventually(names, ['Ada', 'Cléo']);
});

visit('a condition inside a row looks at its own row', async ({ page }) => {
  await createDossier(page, TITLE);
  await openTab(page, 'Stagiaires');
  await addRow(page);
  await addRow(page);
  await rows(page).first().getByRole('textbox', { name: 'Heures de formation' }).fill('120');
  await rows(page).first().getByRole('textbox', { name: 'Tuteur' }).waitFor();
  assert.equal(await textbox(page, 'Tuteur').count(), 1);
});

visit('a conditional tab appears with the first row and goes with the last', async ({ page }) => {
  await createDossier(page, TITLE);
  await openTab(page, 'Stagiaires');
  assert.equal(await tab(page, 'Budget').count(), 0);
  await addRow(page);
  await tab(page, 'Budget').waitFor();
  await page.getByRole('button', { name: 'Suivant : Budget' }).first().waitFor();
  await rows(page).last().waitFor();
});

visit('a conditional document is asked for above an amount, with its own limits', async ({ page }) => {
  await createDossier(page, TITLE);
  await fillTrainee(page);
  await openTab(page, 'Budget');
  await textbox(page, 'Coût total').fill('1 000');
  assert.equal(await page.getByRole('button', { name: 'Charger des fichiers' }).count(), 0);
  await textbox(page, 'Coût total').fill('1 000,01');
  await page.getByText('Poids : 1Mo maximum. Formats acceptés : pdf 2 fichiers maximum.').waitFor();
});

visit('amounts are written the French way and compute exactly', async ({ page }) => {
  await createDossier(page, TITLE);
  await fillTrainee(page);
  await openTab(page, 'Budget');
  await textbox(page, 'Coût total').fill('1234,5');
  await textbox(page, 'Subvention').fill('0,1');
  await textbox(page, 'Subvention').blur();
  await eventually(async () => (await textbox(page, 'Reste à charge').inputValue()).replace(/\s/g, ' '), '1 234,40');
  assert.match(await descriptionOf(textbox(page, 'Coût total')), /€/);
});

visit('the whole dossier is filled, saved, resumed and transmitted with no other change', async ({ page }) => {
  await createDossier(page, TITLE);
  await fillProject(page, '31/12/2028');
  await fillTrainee(page);
  await openTab(page, 'Budget');
  await textbox(page, 'Coût total').fill('2 000,50');
  await chooseFiles(page, 'Devis', [file('devis.pdf')]);
  await expectStored(page, 'Devis', 1);
  await openTab(page, 'Envoi');
  await page.getByRole('checkbox', { name: /^J'atteste/ }).check();
  await save(page);
  await page.reload();
  await openTab(page, 'Budget');
  await eventually(async () => (await textbox(page, 'Coût total').inputValue()).replace(/\s/g, ' '), '2 000,50');
  await fileLines(page, 'Devis').filter({ hasText: 'devis.pdf' }).waitFor();
  await transmitButton(page).click();
  await page.getByRole('dialog', { name: 'Demande transmise' }).getByText(/ESSAI-\d{4}-[A-Z0-9]{6}/).waitFor();
});
