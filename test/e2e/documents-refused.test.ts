import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { createDossier, openTab } from './car.js';
import { eventually } from './eventually.js';
import { bigFile, chooseFiles, documentType, expectStored, file, fileLines, MO } from './files.js';
import { openSite } from './site.js';

const visit = openSite();

const PROGRAMME = 'Programme';

async function openDocuments(page: Page): Promise<void> {
  await createDossier(page);
  await openTab(page, 'Documents');
}

/** A refusal stands in the type of document, and is said to a screen reader. */
async function expectRefused(page: Page, reason: string): Promise<void> {
  await documentType(page, PROGRAMME).getByText(reason, { exact: true }).waitFor();
  await page.getByRole('status').filter({ hasText: reason }).waitFor({ state: 'attached' });
}

visit('S78: a format that is not accepted: the file and the formats are named', async ({ page }) => {
  await openDocuments(page);
  await chooseFiles(page, PROGRAMME, [file('programme.exe')]);
  await expectRefused(page, '« programme.exe » n’est pas dans un format accepté (pdf, jpg, png, xls, xlsx, doc, docx, csv).');
  assert.equal(await fileLines(page, PROGRAMME).count(), 0);
});

visit('S78: one byte more than 20 Mo: the file and the limit are named', async ({ page }) => {
  await openDocuments(page);
  await chooseFiles(page, PROGRAMME, await bigFile('lourd.pdf', 20 * MO + 1));
  await expectRefused(page, '« lourd.pdf » pèse 20,1 Mo : la limite est de 20 Mo par fichier.');
});

visit('S78: 20 Mo exactly is accepted', async ({ page }) => {
  await openDocuments(page);
  await chooseFiles(page, PROGRAMME, await bigFile('juste.pdf', 20 * MO));
  await expectStored(page, PROGRAMME, 1);
});

visit('S79: a sixth file: it is named with the limit, and the five others are kept', async ({ page }) => {
  await openDocuments(page);
  await chooseFiles(page, PROGRAMME, [1, 2, 3, 4, 5, 6].map((number) => file(`page-${number}.png`)));
  await expectRefused(page, '« page-6.png » est en trop : la limite est de 5 fichiers pour ce document.');
  await expectStored(page, PROGRAMME, 5);
  assert.equal(await fileLines(page, PROGRAMME).count(), 5);
});

visit('an empty file: it is named, with what to do', async ({ page }) => {
  await openDocuments(page);
  await chooseFiles(page, PROGRAMME, [file('vide.pdf', 0)]);
  await expectRefused(page, '« vide.pdf » est vide (0 octet) : choisissez un fichier qui contient le document.');
});

visit('what fits of a choice is kept, whatever is refused of it', async ({ page }) => {
  await openDocuments(page);
  await chooseFiles(page, PROGRAMME, [file('oui.pdf'), file('non.zip'), file('aussi.jpg')]);
  await expectStored(page, PROGRAMME, 2);
  await documentType(page, PROGRAMME).getByText(/« non.zip » n’est pas dans un format accepté/).waitFor();
});

visit('a name that is markup is shown as text', async ({ page }) => {
  await openDocuments(page);
  const name = '<img src=x onerror=alert(1)>.pdf';
  await chooseFiles(page, PROGRAMME, [file(name)]);
  await expectStored(page, PROGRAMME, 1);
  await documentType(page, PROGRAMME).getByText(name, { exact: true }).waitFor();
  assert.equal(await page.getByRole('img').count(), 0);
});

visit('a name that turns the writing around is shown as it is written', async ({ page }) => {
  await openDocuments(page);
  await chooseFiles(page, PROGRAMME, [file('facture\u202efdp.pdf'), file('facture\u202efdp.exe')]);
  await documentType(page, PROGRAMME).getByText('facturefdp.pdf', { exact: true }).waitFor();
  await documentType(page, PROGRAMME).getByText(/« facturefdp.exe » n’est pas dans un format accepté/).waitFor();
  await eventually(() => fileLines(page, PROGRAMME).count(), 1);
});
