import type { BrowserContext, Page } from 'playwright-core';
import { expectSaved } from './car.js';
import { eventually } from './eventually.js';
import { openSite } from './site.js';
import { carDraft, seed } from './seed.js';

const visit = openSite({ stores: ['navigateur', 'serveur'] });
const email = (page: Page) => page.getByRole('textbox', { name: 'Email' });
const birthDate = (page: Page) => page.getByRole('textbox', { name: 'Date de naissance' });

/** The same draft, open at the same tab in two windows. */
async function twice(context: BrowserContext, page: Page): Promise<Page> {
  await seed(page, '/dossiers/b/employeur', { drafts: [carDraft('b')] });
  await email(page).waitFor();
  const other = await context.newPage();
  await other.goto(page.url());
  await email(other).waitFor();
  return other;
}

visit('two tabs on one draft: what one saves appears in the other', async ({ page, context }) => {
  const other = await twice(context, page);
  await email(other).fill('second@email.fr');
  await eventually(() => email(page).inputValue(), 'second@email.fr');
});

visit('two tabs on one draft: each fills its own field, and both answers are kept', async ({ page, context }) => {
  const other = await twice(context, page);
  await Promise.all([email(page).fill('premier@email.fr'), birthDate(other).fill('01/02/1990')]);
  for (const tab of [page, other]) {
    await eventually(() => email(tab).inputValue(), 'premier@email.fr');
    await eventually(() => birthDate(tab).inputValue(), '01/02/1990');
    await expectSaved(tab);
  }
  await page.reload();
  await eventually(async () => [await email(page).inputValue(), await birthDate(page).inputValue()], ['premier@email.fr', '01/02/1990']);
});

visit('two tabs on one draft: the same field filled twice is asked about, and nothing is overwritten before', async ({ page, context }) => {
  const other = await twice(context, page);
  await Promise.all([email(page).fill('premier@email.fr'), email(other).fill('second@email.fr')]);
  const asks = (tab: Page) => tab.getByRole('button', { name: 'Choisir les réponses' });
  await Promise.race([asks(page).waitFor(), asks(other).waitFor()]);
  const [asked, first] = (await asks(page).isVisible()) ? [page, 'second@email.fr'] : [other, 'premier@email.fr'];
  await asks(asked).click();
  const dialog = asked.getByRole('dialog', { name: 'Quelles réponses garder ?' });
  await dialog.getByRole('radio', { name: `Celle de l’autre onglet : ${first}` }).check();
  await dialog.getByRole('button', { name: 'Enregistrer ces réponses' }).click();
  await expectSaved(asked);
  for (const tab of [page, other]) await eventually(() => email(tab).inputValue(), first);
});

/** What a reload in the middle of an upload leaves: the draft names the file, the store may not have it. */
const uploading = carDraft('b', {
  data: { documents: { pieces: { programme: ['doc1'] } } },
  documents: { doc1: { name: 'programme.pdf', size: 9, type: 'application/pdf', sha256: '', state: 'pending' } },
});

visit('a reload in the middle of an upload: the file that had arrived is there', async ({ page }) => {
  await seed(page, '/dossiers/b/documents', { drafts: [uploading], files: [{ id: 'doc1', draftId: 'b', text: 'programme' }] });
  await page.getByRole('listitem').filter({ hasText: 'programme.pdf' }).filter({ hasText: 'Enregistré' }).waitFor();
});

visit('a reload in the middle of an upload: the file that had not is asked for again by its name', async ({ page }) => {
  await seed(page, '/dossiers/b/documents', { drafts: [uploading] });
  await page.getByText(/« programme.pdf » n’a pas été enregistré entièrement/).first().waitFor();
  await page.getByRole('button', { name: 'Retirer : programme.pdf' }).waitFor();
});
