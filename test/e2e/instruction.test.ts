import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { expectAccessible } from './axe.js';
import { backendOf, openSite } from './site.js';
import { carDossier, carFiles, daysAgo, seed } from './seed.js';

const visit = openSite({ stores: ['navigateur', 'serveur'] });

/** The same people on a server. */
const ON_SERVER = { local: 'amoa', gestionnaire: 'conseil' } as const;

async function takeAccount(page: Page, id: keyof typeof ON_SERVER): Promise<void> {
  if (!backendOf(page)) return page.evaluate((account) => localStorage.setItem('akto-compte', account), id);
  // The page signs its first account in by itself.
  await page.getByRole('button', { name: /changer de compte/ }).waitFor();
  const signedIn = await page.context().request.post('/api/session', { data: { account: ON_SERVER[id] } });
  assert.equal(signedIn.status(), 201);
}

const received = [
  { state: 'transmis', at: daysAgo(6), message: '' },
  { state: 'reçu', at: daysAgo(5), message: '' },
] as const;

visit('S72: the gestionnaire reads the comment, acknowledges the dossier, and the employer sees when', async ({ page }) => {
  await seed(page, '/', { dossiers: [carDossier('d1')] });
  await takeAccount(page, 'gestionnaire');
  await page.goto('/dossiers/d1');
  await page.getByText('Le bénéficiaire reprend le 4 janvier.').waitFor();
  await page.getByRole('radio', { name: 'Accuser réception' }).check();
  await page.getByRole('button', { name: 'Enregistrer la décision' }).click();
  await page.getByRole('region', { name: 'Suivi' }).getByText('Reçu').waitFor();
  await takeAccount(page, 'local');
  await page.goto('/dossiers/d1');
  await page.getByRole('region', { name: 'Suivi' }).getByText('Reçu').waitFor();
  assert.equal(await page.getByRole('region', { name: 'Instruction' }).count(), 0);
});

visit('a complement is asked with the fields and documents that it reopens', async ({ page }) => {
  await seed(page, '/', { dossiers: [carDossier('d1', { history: received })], files: carFiles('d1') });
  await takeAccount(page, 'gestionnaire');
  await page.goto('/dossiers/d1');
  await page.getByRole('radio', { name: 'Demander un complément' }).check();
  await page.getByRole('button', { name: 'Enregistrer la décision' }).click();
  await page.getByText('Choisissez au moins un champ ou un document à compléter.').waitFor();
  await page.getByRole('checkbox', { name: 'Documents – Convention ou devis' }).check();
  await page.getByRole('textbox', { name: 'Message à l’employeur' }).fill('Le devis est illisible.');
  await page.getByRole('button', { name: 'Enregistrer la décision' }).click();
  await page.getByText('Décision enregistrée.').waitFor();
  await takeAccount(page, 'local');
  await page.goto('/brouillons');
  await page.getByRole('listitem').filter({ hasText: 'Complément demandé' }).first().waitFor();
});

for (const colorScheme of ['light', 'dark'] as const) {
  visit(`axe finds nothing in the instruction of a dossier, ${colorScheme}`, async ({ page }) => {
    await seed(page, '/', { dossiers: [carDossier('d1', { history: received })] });
    await takeAccount(page, 'gestionnaire');
    await page.goto('/dossiers/d1');
    await page.getByRole('radio', { name: 'Demander un complément' }).check();
    await page.getByRole('button', { name: 'Enregistrer la décision' }).click();
    await page.getByText('Choisissez au moins un champ ou un document à compléter.').waitFor();
    await expectAccessible(page, 'the instruction, refused');
  }, { context: { colorScheme, reducedMotion: 'reduce' } });
}
