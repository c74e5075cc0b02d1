import type { Page } from 'playwright-core';
import { birthDate, comment, createDossier, derogation, email, expectSaved, goTo, openTab, tab } from './car.js';
import { eventually } from './eventually.js';
import { chooseFiles, expectStored, file, fileLines } from './files.js';
import { backendOf, openSite } from './site.js';

const visit = openSite({ stores: ['navigateur', 'serveur'] });

/** The page dies at once, as when its process is killed: no event tells it. */
async function crash(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The one who could answer is dead.
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** Reloads at once, as a person who heeds the warning: told that something is not saved, waits until it is. */
async function reloadAtOnce(page: Page): Promise<void> {
  const warned = page.waitForEvent('dialog').then((warning) => warning.dismiss());
  const reloaded = await Promise.race([page.reload().then(() => true, () => false), warned.then(() => false)]);
  if (reloaded) return;
  await expectSaved(page);
  await page.reload();
}

visit('S6: what was just typed is back after a reload at once', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await email(page).fill('nom.prenom@email.fr');
  await reloadAtOnce(page);
  await eventually(() => email(page).inputValue(), 'nom.prenom@email.fr');
});

visit('S6: every answer is back after a reload: a date, a choice, a text of several lines', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await birthDate(page).fill('01/02/1990');
  await derogation(page).click();
  await page.getByRole('option', { name: /^12 - / }).click();
  await openTab(page, 'Synthèse');
  await comment(page).fill('Première ligne\nseconde « ligne » 🙂');
  await reloadAtOnce(page);
  await eventually(() => comment(page).inputValue(), 'Première ligne\nseconde « ligne » 🙂');
  await openTab(page, 'Employeur');
  const answers = async (): Promise<unknown> => [await birthDate(page).inputValue(), (await derogation(page).textContent())?.trim()];
  await eventually(answers, ['01/02/1990', '12 - Age supérieur à 29 ans']);
});

visit('S6, S7: a draft is saved by itself: « Enregistré à … » comes without pressing anything', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await email(page).fill('nom.prenom@email.fr');
  await page.getByText('Non enregistré').waitFor();
  await expectSaved(page);
});

visit('S6: the draft is there in another window after this one was closed', async ({ page, context }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await email(page).fill('nom.prenom@email.fr');
  await expectSaved(page);
  const address = page.url();
  await page.close();
  const other = await context.newPage();
  await other.goto(address);
  await eventually(() => email(other).inputValue(), 'nom.prenom@email.fr');
});

visit('S6: the draft and its files are there after the page crashed', async ({ page, context }) => {
  await createDossier(page);
  await openTab(page, 'Documents');
  await chooseFiles(page, 'Programme', [file('programme.pdf', 50_000)]);
  await expectStored(page, 'Programme', 1);
  await openTab(page, 'Employeur');
  await email(page).fill('nom.prenom@email.fr');
  await expectSaved(page);
  const address = page.url();
  await crash(page);
  const other = await context.newPage();
  await other.goto(address);
  await eventually(() => email(other).inputValue(), 'nom.prenom@email.fr');
  await openTab(other, 'Documents');
  await fileLines(other, 'Programme').filter({ hasText: 'programme.pdf' }).filter({ hasText: '49 Ko' }).waitFor();
});

visit('S43: the tabs that were seen are remembered: their errors still show after a reload', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await openTab(page, 'Synthèse');
  await expectSaved(page);
  await page.reload();
  await tab(page, 'Employeur').click();
  await page.getByText('Saisie obligatoire').waitFor();
});

visit('S6: among the drafts, one whose changes could not be sent yet says so', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  // In a browser alone there is nothing to send.
  if (!backendOf(page)) return;
  await page.route('**/api/drafts/**', (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
  await email(page).fill('nom.prenom@email.fr');
  await page.getByText('Gardé sur cet appareil, pas encore envoyé').waitFor();
  await goTo(page, 'Brouillons');
  await page.getByText(/sur cet appareil, pas encore envoyé/).waitFor();
  await page.unroute('**/api/drafts/**');
  await page.reload();
  await page.getByText(/^Enregistré le/).waitFor();
}, { tolerated: /ERR_FAILED/ });
