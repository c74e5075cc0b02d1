import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { BOXES, comment, createDossier, email, fillTab, openTab, statusOf, transmitButton } from './car.js';
import { descriptionOf, eventually, expectMessage, expectNoMessage, hasFocus } from './eventually.js';
import { openSite } from './site.js';

const visit = openSite();

const leave = async (field: Locator): Promise<void> => {
  await field.focus();
  await field.blur();
};

visit('S22, S37: the email, its star, its help and its example', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await page.getByText('* Email', { exact: true }).waitFor();
  assert.equal(await descriptionOf(email(page)), '200 caractères maximum Ex: nom.prenom@email.fr');
  assert.equal(await email(page).evaluate((input: HTMLInputElement) => input.required), true);
});

visit('S24, S25: reference data looks different, can be reached and read, and not changed', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  const siret = page.getByRole('textbox', { name: 'SIRET' });
  await siret.focus();
  assert.equal(await hasFocus(siret), true);
  await page.keyboard.type('1');
  assert.equal(await siret.inputValue(), '40101593800012');
  const background = (field: Locator): Promise<string> => field.evaluate((element) => getComputedStyle(element).backgroundColor);
  assert.notEqual(await background(siret), await background(email(page)));
});

visit('S38, S39: an empty mandatory field says « Saisie obligatoire » below it, after ▲', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await leave(email(page));
  await expectMessage(email(page), 'Saisie obligatoire');
  const [field, message] = await Promise.all([email(page).boundingBox(), page.getByText('Saisie obligatoire').boundingBox()]);
  assert.ok(field && message && message.y >= field.y + field.height);
});

visit('S40: « essai » is not an email', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await email(page).fill('essai');
  await email(page).blur();
  await expectMessage(email(page), "Respecter le format de l'Email");
  assert.equal(await email(page).getAttribute('aria-invalid'), 'true');
});

visit('S43: the message goes as soon as the mistake is mended', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await email(page).fill('essai');
  await email(page).blur();
  await expectMessage(email(page), "Respecter le format de l'Email");
  await email(page).fill('essai@email.fr');
  await expectNoMessage(email(page));
});

visit('S43: nothing is said while a first answer is being typed', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await email(page).pressSequentially('essai');
  await eventually(() => statusOf(page, 'Employeur').then((words) => words.startsWith('À corriger')), true);
  await expectNoMessage(email(page));
});

visit('S41: a box that must be ticked says so', async ({ page }) => {
  await createDossier(page);
  const box = page.getByRole('checkbox', { name: BOXES.notice });
  await leave(box);
  await expectMessage(box, "L'option doit être sélectionnée");
  await box.check();
  await expectNoMessage(box);
});

visit('S41: the words of a label tick its box', async ({ page }) => {
  await createDossier(page);
  await page.getByText('comprenant les informations liées').click();
  assert.equal(await page.getByRole('checkbox', { name: BOXES.notice }).isChecked(), true);
});

visit('S43: the transmission shows the messages that were still silent', async ({ page }) => {
  await createDossier(page);
  await transmitButton(page).click();
  await expectMessage(page.getByRole('checkbox', { name: BOXES.notice }), "L'option doit être sélectionnée");
  await openTab(page, 'Employeur');
  await expectMessage(email(page), 'Saisie obligatoire');
});

visit('S38: a message that appears does not take away the click that made it appear', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Synthèse');
  await page.getByRole('checkbox', { name: BOXES.exactitude }).focus();
  await page.getByRole('checkbox', { name: BOXES.conditions }).click();
  await expectMessage(page.getByRole('checkbox', { name: BOXES.exactitude }), "L'option doit être sélectionnée");
  assert.equal(await page.getByRole('checkbox', { name: BOXES.conditions }).isChecked(), true);
});

visit('S37: an email beyond the limit is kept whole and said to be too long', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  const long = `${'a'.repeat(60)}@${`${'b'.repeat(60)}.`.repeat(2)}${'c'.repeat(30)}.fr`.padStart(201, 'd');
  await email(page).fill(long);
  await email(page).blur();
  assert.equal(await email(page).inputValue(), long);
  await eventually(async () => /▲ .+/.test(await descriptionOf(email(page))), true);
});

visit('S71: the characters that remain are counted', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Synthèse');
  await page.getByText('256 caractères restants').waitFor();
  await comment(page).fill('Bonjour');
  await page.getByText('249 caractères restants').waitFor();
  await comment(page).fill('é'.repeat(255));
  await page.getByText('1 caractère restant', { exact: true }).waitFor();
});

visit('S71: a comment beyond 256 characters is kept whole, and refused', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Synthèse');
  await fillTab.Synthèse(page);
  await comment(page).fill('x'.repeat(260));
  await page.getByText('4 caractères en trop').waitFor();
  await comment(page).blur();
  await expectMessage(comment(page), '256 caractères maximum');
  assert.equal((await comment(page).inputValue()).length, 260);
  await eventually(() => statusOf(page, 'Synthèse').then((words) => words.startsWith('À corriger')), true);
});

visit('S71: the comment is optional', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Synthèse');
  await fillTab.Synthèse(page);
  await eventually(() => statusOf(page, 'Synthèse'), 'Onglet validé');
});
