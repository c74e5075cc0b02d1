import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { createDossier, email, expectSaved, menu, openTab, TITLE } from './car.js';
import { eventually } from './eventually.js';
import { setStoreFault, withFaultyStore } from './faulty-store.js';
import { openSite, type Visit } from './site.js';

const visit = openSite();

const TYPED = 'nom.prenom@email.fr';
const question = (page: Page): Locator => page.getByRole('dialog', { name: 'Quitter ce dossier ?' });
const home = (page: Page): Locator => page.getByRole('heading', { level: 1, name: 'Bienvenue sur Mon Espace' });

/** An email was typed; the store has not acknowledged it, and will not until told to. */
async function typeUnsaved({ page, context }: Visit, fault: 'stall' | 'fail'): Promise<void> {
  await withFaultyStore(context);
  await createDossier(page);
  await openTab(page, 'Employeur');
  await expectSaved(page);
  await setStoreFault(page, fault);
  await email(page).fill(TYPED);
}

/** Answers the home page's link to the draft, and reads its email. */
async function resumedEmail(page: Page): Promise<string> {
  await page.getByRole('link', { name: TITLE }).click();
  await openTab(page, 'Employeur');
  return email(page).inputValue();
}

visit('S5: closing the window is stopped by a warning while anything is not saved', async (given) => {
  const { page } = given;
  await typeUnsaved(given, 'stall');
  const warned = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const warning = await warned;
  assert.equal(warning.type(), 'beforeunload');
  await warning.dismiss();
  assert.equal(await email(page).inputValue(), TYPED);
});

visit('S5: once everything is saved the window closes without a word', async (given) => {
  const { page } = given;
  await typeUnsaved(given, 'stall');
  await setStoreFault(page, undefined);
  await expectSaved(page);
  let warnings = 0;
  page.on('dialog', () => (warnings += 1));
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  assert.equal(warnings, 0);
});

visit('S5: another page of the portal: the person is asked to save the last changes', async (given) => {
  const { page } = given;
  await typeUnsaved(given, 'stall');
  await menu(page, 'Accueil').click();
  await question(page).getByText('Vos dernières modifications ne sont pas encore enregistrées.').waitFor();
  const answers = await question(page).getByRole('button').allInnerTexts();
  assert.deepEqual(answers.map((text) => text.trim()), ['Fermer', 'Enregistrer et quitter', 'Quitter sans enregistrer', 'Rester']);
});

for (const [how, answer] of [
  ['« Rester »', (page: Page) => question(page).getByRole('button', { name: 'Rester' }).click()],
  ['Escape', (page: Page) => page.keyboard.press('Escape')],
] as const) {
  visit(`S5: ${how} stays on the dossier, at the same address, with what was typed`, async (given) => {
    const { page } = given;
    await typeUnsaved(given, 'stall');
    const address = page.url();
    await menu(page, 'Accueil').click();
    await question(page).waitFor();
    await answer(page);
    await question(page).waitFor({ state: 'hidden' });
    assert.deepEqual([page.url(), await email(page).inputValue()], [address, TYPED]);
  });
}

visit('S5: « Enregistrer et quitter » leaves once the store has everything, not before', async (given) => {
  const { page } = given;
  await typeUnsaved(given, 'stall');
  await menu(page, 'Accueil').click();
  await question(page).getByRole('button', { name: 'Enregistrer et quitter' }).click();
  await question(page).waitFor({ state: 'hidden' });
  assert.equal(await home(page).count(), 0);
  await setStoreFault(page, undefined);
  await home(page).waitFor();
  assert.equal(await resumedEmail(page), TYPED);
});

visit('S5: « Enregistrer et quitter » stays where saving fails, and says why', async (given) => {
  const { page } = given;
  await typeUnsaved(given, 'fail');
  await menu(page, 'Accueil').click();
  await question(page).getByRole('button', { name: 'Enregistrer et quitter' }).click();
  await page.getByText('Échec de l’enregistrement').waitFor();
  assert.equal(await email(page).inputValue(), TYPED);
});

visit('S5: « Quitter sans enregistrer » leaves, and the draft is as it was last saved', async (given) => {
  const { page } = given;
  await typeUnsaved(given, 'fail');
  await menu(page, 'Accueil').click();
  await question(page).getByRole('button', { name: 'Quitter sans enregistrer' }).click();
  await home(page).waitFor();
  await setStoreFault(page, undefined);
  assert.equal(await resumedEmail(page), '');
});

visit('S5: « back » asks too, and the address stays that of the dossier', async (given) => {
  const { page } = given;
  await typeUnsaved(given, 'fail');
  const address = page.url();
  // From tab to tab inside the dossier nothing is asked; then comes the last question of the request.
  await page.evaluate(() => history.go(-2));
  await question(page).waitFor();
  assert.equal(page.url(), address);
  await question(page).getByRole('button', { name: 'Quitter sans enregistrer' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ce dossier est commencé' }).waitFor();
});

visit('S5: from tab to tab nothing is asked', async (given) => {
  const { page } = given;
  await typeUnsaved(given, 'stall');
  await openTab(page, 'Synthèse');
  assert.equal(await question(page).count(), 0);
});

visit('S5: nothing is asked when everything is saved', async (given) => {
  const { page } = given;
  await typeUnsaved(given, 'stall');
  await setStoreFault(page, undefined);
  await expectSaved(page);
  await menu(page, 'Accueil').click();
  await home(page).waitFor();
  await eventually(() => resumedEmail(page), TYPED);
});
