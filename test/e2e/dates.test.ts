import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { birthDate, createDossier, openTab, save } from './car.js';
import { descriptionOf, eventually, expectMessage, expectNoMessage, hasFocus } from './eventually.js';
import { openSite } from './site.js';

const visit = openSite();

const calendar = (page: Page): Locator => page.getByRole('dialog', { name: /^Choisir une date/ });

async function openCalendar(page: Page, from: string): Promise<Locator> {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await birthDate(page).fill(from);
  await page.getByRole('button', { name: 'Choisir une date, Date de naissance' }).click();
  await calendar(page).getByRole('grid').waitFor();
  return calendar(page);
}

/** The texts of the grid, row by row. */
const rows = async (grid: Locator): Promise<readonly string[]> => {
  const cells = await grid.getByRole('row').all();
  const texts = await Promise.all(cells.map((row) => row.getByRole('gridcell').allInnerTexts()));
  return texts.filter((row) => row.length > 0).map((row) => row.join(' '));
};

visit('S26: the birth date says its format and gives an example', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  assert.equal(await descriptionOf(birthDate(page)), 'Format: JJ/MM/AAAA Ex : 01/01/1990');
});

visit('S31: a date may be typed in several ways', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  for (const typed of ['01/02/1990', '1/2/1990', '01-02-1990', '01.02.1990', '1 2 1990', '01021990', '1990-02-01', '01/02/90']) {
    await birthDate(page).fill('');
    await birthDate(page).pressSequentially(typed);
    await birthDate(page).blur();
    await eventually(async () => [typed, await birthDate(page).inputValue()], [typed, '01/02/1990']);
    await expectNoMessage(birthDate(page));
  }
});

visit('S31: what is no date is kept as typed, and said to be none', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  for (const typed of ['31/02/1990', '12/1990', 'hier']) {
    await birthDate(page).fill(typed);
    await birthDate(page).blur();
    await expectMessage(birthDate(page), 'Saisir une date valide au format JJ/MM/AAAA');
    assert.equal(await birthDate(page).inputValue(), typed);
  }
});

visit('S31: a date typed half way is kept through a save and a reload', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await birthDate(page).fill('01/0');
  await save(page);
  await page.reload();
  await eventually(() => birthDate(page).inputValue(), '01/0');
});

visit('S27: January 2025, its week from Monday, with the days of the months around it', async ({ page }) => {
  const dialog = await openCalendar(page, '15/01/2025');
  await dialog.getByRole('button', { name: 'Janv., choisir un mois' }).waitFor();
  await dialog.getByRole('button', { name: '2025, choisir une année' }).waitFor();
  const grid = dialog.getByRole('grid', { name: 'janvier 2025' });
  assert.equal((await grid.getByRole('columnheader').allInnerTexts()).map((text) => text.slice(0, 2)).join(' '), 'lu ma me je ve sa di');
  assert.deepEqual((await rows(grid)).slice(0, 4), ['30 31 1 2 3 4 5', '6 7 8 9 10 11 12', '13 14 15 16 17 18 19', '20 21 22 23 24 25 26']);
});

visit('S28: the months of a year', async ({ page }) => {
  const dialog = await openCalendar(page, '15/01/2025');
  await dialog.getByRole('button', { name: 'Janv., choisir un mois' }).click();
  const grid = dialog.getByRole('grid', { name: '2025' });
  await eventually(() => rows(grid), ['Janv. Févr. Mars', 'Avr. Mai Juin', 'Juil. Août Sept.', 'Oct. Nov. Déc.']);
});

visit('S29: nine years', async ({ page }) => {
  const dialog = await openCalendar(page, '15/01/2025');
  await dialog.getByRole('button', { name: '2025, choisir une année' }).click();
  await eventually(() => rows(dialog.getByRole('grid')), ['2017 2018 2019', '2020 2021 2022', '2023 2024 2025']);
});

visit('S30: a date is chosen with the mouse, by year, month and day', async ({ page }) => {
  const dialog = await openCalendar(page, '15/01/2025');
  await dialog.getByRole('button', { name: '2025, choisir une année' }).click();
  await dialog.getByRole('button', { name: 'Années précédentes' }).click();
  await dialog.getByRole('gridcell', { name: '2010' }).click();
  await dialog.getByRole('gridcell', { name: 'Juin' }).click();
  await dialog.getByRole('gridcell', { name: 'vendredi 18 juin 2010' }).click();
  await eventually(() => birthDate(page).inputValue(), '18/06/2010');
  await dialog.waitFor({ state: 'hidden' });
});

visit('S30: « < » and « > » turn the pages', async ({ page }) => {
  const dialog = await openCalendar(page, '15/01/2025');
  await dialog.getByRole('button', { name: 'Mois précédent' }).click();
  await dialog.getByRole('grid', { name: 'décembre 2024' }).waitFor();
  await dialog.getByRole('button', { name: 'Mois suivant' }).click();
  await dialog.getByRole('button', { name: 'Mois suivant' }).click();
  await dialog.getByRole('grid', { name: 'février 2025' }).waitFor();
});

visit('S30: a date is chosen with the keyboard, and the focus comes back', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await birthDate(page).fill('31/01/2025');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await eventually(() => hasFocus(calendar(page).getByRole('gridcell', { name: 'vendredi 31 janvier 2025' })), true);
  for (const key of ['PageDown', 'ArrowUp', 'Home']) await page.keyboard.press(key);
  await eventually(() => hasFocus(calendar(page).getByRole('gridcell', { name: 'lundi 17 février 2025' })), true);
  await page.keyboard.press('Enter');
  await calendar(page).waitFor({ state: 'hidden' });
  await eventually(() => birthDate(page).inputValue(), '17/02/2025');
  const opener = page.getByRole('button', { name: 'Choisir une date, Date de naissance' });
  await eventually(async () => (await hasFocus(opener)) || (await hasFocus(birthDate(page))), true);
});

visit('S30: Escape closes the calendar and changes nothing', async ({ page }) => {
  const dialog = await openCalendar(page, '15/01/2025');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await birthDate(page).inputValue(), '15/01/2025');
});
