import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { birthDate, createDossier, derogation, email, fillTab, openTab, saveButton, tab, TABS, transmitButton } from './car.js';
import { expectAccessible } from './axe.js';
import { chooseFiles, expectStored, file } from './files.js';
import { reach } from './focus.js';
import { openSite } from './site.js';

const visit = openSite();

const expectNoSideways = async (page: Page, place: string): Promise<void> => {
  const [needed, available] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok((needed ?? 0) <= (available ?? 0), `${place}: ${needed} px in ${available}`);
};

/** Whether all of it lies in the window, from side to side. */
const expectWithin = async (page: Page, part: Locator): Promise<void> => {
  await part.waitFor();
  const box = await part.boundingBox();
  assert.ok(box && box.x >= 0 && box.x + box.width <= (page.viewportSize()?.width ?? 0), JSON.stringify(box));
};

const narrow = { context: { viewport: { width: 320, height: 640 } } };

visit('at 320 px no page of the portal scrolls sideways', async ({ page }) => {
  for (const address of ['/', '/dossiers', '/brouillons', '/nulle-part']) {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectNoSideways(page, address);
  }
}, narrow);

visit('at 320 px no tab scrolls sideways, with all its errors and files', async ({ page }) => {
  await createDossier(page);
  await transmitButton(page).click();
  await openTab(page, 'Documents');
  await chooseFiles(page, 'Programme', [file(`${'nom-de-fichier-très-long'.repeat(6)}.pdf`)]);
  await expectStored(page, 'Programme', 1);
  for (const name of TABS) {
    await openTab(page, name);
    await expectNoSideways(page, name);
  }
}, narrow);

visit('at 320 px the calendar and the list fit in the window', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await birthDate(page).fill('15/01/2025');
  await page.getByRole('button', { name: /^Choisir une date/ }).click();
  await expectWithin(page, page.getByRole('grid'));
  await page.keyboard.press('Escape');
  await derogation(page).click();
  await expectWithin(page, page.getByRole('listbox'));
}, narrow);

visit('at 400 % the form is filled by the keyboard, and the bar of actions hides nothing', async ({ page }) => {
  await createDossier(page);
  await tab(page, 'Employeur').click();
  await reach(page, email(page));
  await page.keyboard.type('nom.prenom@email.fr');
  await reach(page, transmitButton(page));
  await expectNoSideways(page, 'Employeur');
}, { context: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 } });

visit('with forced colours every control keeps an edge, and the marks of the tabs are seen', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  for (const control of [email(page), birthDate(page), derogation(page), saveButton(page), transmitButton(page)]) {
    const edge = await control.evaluate((element) => {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(element);
      return borderTopStyle === 'none' ? 0 : parseFloat(borderTopWidth);
    });
    assert.ok(edge > 0, String(control));
  }
  await expectAccessible(page, 'Employeur, forced colours');
}, { context: { forcedColors: 'active' } });

visit('printed, a dossier shows what was answered and no button', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await fillTab.Employeur(page);
  await page.emulateMedia({ media: 'print' });
  await saveButton(page).waitFor({ state: 'hidden' });
  await transmitButton(page).waitFor({ state: 'hidden' });
  assert.equal(await page.getByRole('button', { name: /Suivant|Précédent/ }).count(), 0);
  assert.equal(await email(page).isVisible(), true);
});
