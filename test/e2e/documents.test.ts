import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { BOXES, createDossier, DOCUMENTS, fillTab, openTab, save, statusOf } from './car.js';
import { eventually, expectMessage, hasFocus } from './eventually.js';
import { chooseFiles, documentType, expectStored, file, fileLines } from './files.js';
import { openSite } from './site.js';

const visit = openSite();

const PROGRAMME = 'Programme';
const counter = (page: Page): Promise<string> => page.getByText(/types de documents obligatoires à transmettre/).innerText();

async function openDocuments(page: Page): Promise<void> {
  await createDossier(page);
  await openTab(page, 'Documents');
}

visit('S73: the box of Documents must be ticked', async ({ page }) => {
  await openDocuments(page);
  const box = page.getByRole('checkbox', {
    name: "L'employeur atteste disposer de l'ensemble des pièces justificatives nécessaires au dépôt du dossier",
    exact: true,
  });
  await box.focus();
  await box.blur();
  await expectMessage(box, "L'option doit être sélectionnée");
});

visit('S74, S77: the title and the types of documents, in order', async ({ page }) => {
  await openDocuments(page);
  const list = page.getByRole('group', { name: "Documents à transmettre (Assurez-vous d'avoir signé tous les documents qui peuvent l'être)" });
  const titles = await list.getByRole('group').getByRole('heading').allInnerTexts();
  assert.deepEqual(titles.map((title) => title.replace(/^\* |\s*\(obligatoire\)$/g, '')), [...DOCUMENTS]);
});

visit('S77: a type whose name is not known yet says what to do', async ({ page }) => {
  await openDocuments(page);
  await documentType(page, DOCUMENTS[1]).getByText(/Demandez à .*votre conseiller AKTO.* quel document déposer ici/).waitFor();
});

visit('S78, S79: each type says its limits, which its button repeats to a screen reader', async ({ page }) => {
  await openDocuments(page);
  const limits = 'Poids : 20Mo maximum. Formats acceptés : pdf, jpg, png, xls, xlsx, doc, docx, csv 5 fichiers maximum.';
  for (const title of DOCUMENTS) await documentType(page, title).getByText(limits).waitFor();
});

visit('S75, S76: the counter counts types, not files, and is right once all are there', async ({ page }) => {
  await openDocuments(page);
  assert.equal(await counter(page), '0/4 types de documents obligatoires à transmettre');
  await chooseFiles(page, PROGRAMME, [file('un.pdf'), file('deux.pdf')]);
  await eventually(() => counter(page), '1/4 types de documents obligatoires à transmettre');
  const color = (): Promise<string> => page.getByText(/types de documents obligatoires/).evaluate((element) => getComputedStyle(element).color);
  const before = await color();
  for (const title of DOCUMENTS.slice(0, 3)) await chooseFiles(page, title, [file('pièce.pdf')]);
  await eventually(() => counter(page), '4/4 types de documents obligatoires à transmettre');
  assert.notEqual(await color(), before);
});

visit('S76: removing the only file of a type takes it back', async ({ page }) => {
  await openDocuments(page);
  await fillTab.Documents(page);
  await eventually(() => statusOf(page, 'Documents'), 'Onglet validé');
  await documentType(page, PROGRAMME).getByRole('button', { name: 'Retirer : pièce.pdf' }).click();
  await eventually(() => counter(page), '3/4 types de documents obligatoires à transmettre');
});

visit('S79: several files are chosen at once, each with its name and its size', async ({ page }) => {
  await openDocuments(page);
  await chooseFiles(page, PROGRAMME, [file('a.pdf'), file('b.docx', 2048), file('c.CSV', 2_500_000)]);
  await expectStored(page, PROGRAMME, 3);
  const lines = await fileLines(page, PROGRAMME).allInnerTexts();
  assert.deepEqual(lines.map((line) => line.replace(/\s+/g, ' ').split(' Enregistré')[0]), ['a.pdf 300 octets', 'b.docx 2 Ko', 'c.CSV 2,4 Mo']);
});

visit('S79: files may be dropped on their type', async ({ page }) => {
  await openDocuments(page);
  const dataTransfer = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(['contenu'], 'déposé.pdf', { type: 'application/pdf' }));
    return transfer;
  });
  await documentType(page, PROGRAMME).dispatchEvent('dragover', { dataTransfer });
  await documentType(page, PROGRAMME).dispatchEvent('drop', { dataTransfer });
  await fileLines(page, PROGRAMME).filter({ hasText: 'déposé.pdf' }).waitFor();
});

visit('S79: a removed file is gone, and the keyboard is on its neighbour', async ({ page }) => {
  await openDocuments(page);
  await chooseFiles(page, PROGRAMME, [file('a.pdf'), file('b.pdf')]);
  await expectStored(page, PROGRAMME, 2);
  await page.getByRole('button', { name: 'Retirer : a.pdf' }).click();
  await eventually(() => fileLines(page, PROGRAMME).count(), 1);
  await eventually(() => hasFocus(page.getByRole('button', { name: 'Retirer : b.pdf' })), true);
});

visit('S80, S81: « Autre » is added to the list, holds files, and is taken off with them', async ({ page }) => {
  await openDocuments(page);
  await page.getByRole('button', { name: 'Ajouter « Autre »' }).click();
  await chooseFiles(page, 'Autre', [file('annexe.pdf')]);
  await expectStored(page, 'Autre', 1);
  await page.getByRole('button', { name: 'Retirer de la liste : Autre' }).click();
  await documentType(page, 'Autre').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Ajouter « Autre »' }).waitFor();
  await save(page);
  await page.reload();
  await page.getByRole('button', { name: 'Ajouter « Autre »' }).waitFor();
});

visit('S80: « Autre » does not count among the mandatory types', async ({ page }) => {
  await openDocuments(page);
  await page.getByRole('button', { name: 'Ajouter « Autre »' }).click();
  await chooseFiles(page, 'Autre', [file('annexe.pdf')]);
  await expectStored(page, 'Autre', 1);
  assert.equal(await counter(page), '0/4 types de documents obligatoires à transmettre');
});

visit('S81: a mandatory type cannot be taken off the list', async ({ page }) => {
  await openDocuments(page);
  assert.equal(await page.getByRole('button', { name: 'Retirer de la liste' }).count(), 0);
});

visit('S82: what is optional follows the schema: the tab is valid without « Autre »', async ({ page }) => {
  await openDocuments(page);
  await fillTab.Documents(page);
  await eventually(() => statusOf(page, 'Documents'), 'Onglet validé');
  assert.equal(await page.getByRole('checkbox', { name: BOXES.pieces }).isChecked(), true);
});

visit('the files of a draft are there after a reload, byte for byte', async ({ page }) => {
  await openDocuments(page);
  const chosen = file('pièce.pdf', 70_000);
  await chooseFiles(page, PROGRAMME, [chosen]);
  await expectStored(page, PROGRAMME, 1);
  await save(page);
  await page.reload();
  await fileLines(page, PROGRAMME).filter({ hasText: 'pièce.pdf' }).filter({ hasText: '69 Ko' }).waitFor();
  const kept = await page.evaluate(async () => {
    const opened = await new Promise<IDBDatabase>((resolve) => {
      void indexedDB.databases().then(([first]) => {
        const request = indexedDB.open(first?.name ?? '');
        request.onsuccess = () => resolve(request.result);
      });
    });
    const [record] = await new Promise<{ blob: Blob }[]>((resolve) => {
      const request = opened.transaction('files').objectStore('files').getAll();
      request.onsuccess = () => resolve(request.result as { blob: Blob }[]);
    });
    return record ? [...new Uint8Array(await record.blob.arrayBuffer())] : [];
  });
  assert.ok(Buffer.from(kept).equals(chosen.buffer));
});
