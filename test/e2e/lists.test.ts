import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { createDossier, derogation, openTab, save } from './car.js';
import { eventually, hasFocus } from './eventually.js';
import { openSite } from './site.js';

const visit = openSite();

const PROMPT = 'Sélectionnez un élément';
const OPTIONS = [
  "11 - Age de l'apprenti inférieur à 16 ans",
  '12 - Age supérieur à 29 ans',
  "21 - Réduction de la durée du contrat ou de la période d'apprentissage",
  "22 - Allongement de la durée du contrat ou de la période d'apprentissage",
  '50 - Cumul de dérogations',
  '60 - Autre dérogation',
] as const;

const chosen = async (page: Page): Promise<string> => {
  await derogation(page).scrollIntoViewIfNeeded();
  return derogation(page).innerText();
};

async function openEmployeur(page: Page): Promise<void> {
  await createDossier(page);
  await openTab(page, 'Employeur');
}

visit('S32: a click on the arrow opens the list', async ({ page }) => {
  await openEmployeur(page);
  const box = await derogation(page).boundingBox();
  await derogation(page).click({ position: { x: (box?.width ?? 0) - 12, y: (box?.height ?? 0) / 2 } });
  await page.getByRole('listbox', { name: 'Type de dérogation' }).waitFor();
});

visit('S33: an empty list invites to choose', async ({ page }) => {
  await openEmployeur(page);
  await eventually(() => chosen(page), PROMPT);
});

visit('S34, S36: the derogations, each by its code and its words', async ({ page }) => {
  await openEmployeur(page);
  await derogation(page).click();
  await eventually(async () => (await page.getByRole('option').allInnerTexts()).map((text) => text.trim()), [...OPTIONS]);
});

visit('S35: choosing again what is chosen takes it away', async ({ page }) => {
  await openEmployeur(page);
  await derogation(page).click();
  await page.getByRole('option', { name: OPTIONS[1] }).click();
  await eventually(() => chosen(page), OPTIONS[1]);
  await derogation(page).click();
  await eventually(() => page.getByRole('option', { name: OPTIONS[1] }).getAttribute('aria-selected'), 'true');
  await page.getByRole('option', { name: OPTIONS[1] }).click();
  await eventually(() => chosen(page), PROMPT);
});

visit('S35: what was taken away stays away after a save and a reload', async ({ page }) => {
  await openEmployeur(page);
  for (let press = 0; press < 2; press += 1) {
    await derogation(page).click();
    await page.getByRole('option', { name: OPTIONS[4] }).click();
    await page.getByRole('listbox').waitFor({ state: 'hidden' });
  }
  await save(page);
  await page.reload();
  await eventually(() => chosen(page), PROMPT);
});

visit('S32, S35: with the keyboard, the list opens, is searched by its letters, gives and takes away', async ({ page }) => {
  await openEmployeur(page);
  await derogation(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.type('50');
  await page.keyboard.press('Enter');
  await eventually(() => chosen(page), OPTIONS[4]);
  assert.equal(await hasFocus(derogation(page)), true);
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('Enter');
  await eventually(() => chosen(page), PROMPT);
});

visit('S32: Escape closes the list and changes nothing', async ({ page }) => {
  await openEmployeur(page);
  await derogation(page).click();
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
  assert.equal(await chosen(page), PROMPT);
});

visit('S32: on a screen that is touched, the list is the one of the system', async ({ page }) => {
  await openEmployeur(page);
  await derogation(page).selectOption({ label: OPTIONS[5] });
  await eventually(() => derogation(page).inputValue().then((value) => value !== ''), true);
  await save(page);
}, { context: { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } } });
