import assert from 'node:assert/strict';
import { compileWith } from './dispositifs.js';
import { eventually } from './eventually.js';
import { choose, expectQuestion, find, goBack, goOn, heading, signIn, startRequest } from './request.js';
import { openSite } from './site.js';

const CODES = ['APPRENTISSAGE', 'PROFESSIONNALISATION', 'ACTION-FORMATION', 'RECONVERSION', 'CIPI', 'CDPI', 'ACTION-FPE'] as const;

/** The least that a dispositif may be. */
const dispositif = (code: string, more = ''): string => `{
  "title": "Dossier ${code}", "x-code": "${code}", "x-version": "1.0.0", ${more} "type": "object",
  "properties": { "onglet": { "title": "Onglet", "type": "object", "properties": { "champ": { "title": "Champ", "type": "string" } } } }
}`;

const closed = '"x-valid": { "to": "2020-12-31" },';
const files = Object.fromEntries(CODES.map((code) => [`${code}.json`, dispositif(code, code === 'CDPI' ? closed : '')]));
const visit = openSite({ dispositifs: () => compileWith(files) });

visit('S52: the cards, once their dispositifs are written, in the order of the catalogue', async ({ page }) => {
  await page.goto('/');
  await startRequest(page);
  await expectQuestion(page, 'dispositif');
  const names = await page.getByRole('radiogroup', { name: 'Quel dispositif ?' }).locator('label').allInnerTexts();
  assert.deepEqual(names, ["Contrat d'apprentissage", 'Contrat de professionnalisation', 'Action de formation', 'Reconversion ou promotion par alternance', 'FPE']);
});

visit('S54, S55: « FPE » leads to its sub-dispositifs, only those that are open, one of which is chosen', async ({ page }) => {
  await page.goto('/');
  await startRequest(page);
  await choose(page, 'FPE');
  await goOn(page);
  await expectQuestion(page, 'sous-dispositif');
  const names = await page.getByRole('radiogroup', { name: 'Quel sous-dispositif ?' }).locator('label').allInnerTexts();
  assert.deepEqual(names, ["Contrat d'Insertion Professionnelle Intérimaire (CIPi)", 'Action formation FPE', "Contrat d'alternance reconversion (CAR)"]);
  await goOn(page);
  await page.getByText('Choisissez un sous-dispositif pour continuer.').waitFor();
  await choose(page, /CIPi/);
  await goBack(page);
  await eventually(() => page.getByRole('radio', { name: 'FPE' }).isChecked(), true);
  await goOn(page);
  await eventually(() => page.getByRole('radio', { name: /CIPi/ }).isChecked(), true);
  await page.reload();
  await eventually(() => page.getByRole('radio', { name: /CIPi/ }).isChecked(), true);
  await goOn(page);
  await heading(page, 'Dossier CIPI').waitFor();
});

visit('S52, S53: outside temporary work « FPE » is not shown, and the others are', async ({ page }) => {
  await signIn(page, 'Nadia Benali');
  await startRequest(page);
  await find(page, 'lille', /LILLE/);
  await goOn(page);
  await expectQuestion(page, 'dispositif');
  assert.deepEqual([await page.getByRole('radio').count(), await page.getByRole('radio', { name: 'FPE' }).count()], [4, 0]);
});

visit('S48: with a single SIRET, a dispositif for any public asks which one', async ({ page }) => {
  await page.goto('/');
  await startRequest(page);
  await choose(page, 'Action de formation');
  await goOn(page);
  await expectQuestion(page, 'public');
  await choose(page, 'Permanent');
  await goOn(page);
  await heading(page, 'Dossier ACTION-FORMATION').waitFor();
});

visit('S51: changing the type of public takes back a dispositif that is not for it', async ({ page }) => {
  await signIn(page, 'Camille Roux');
  await startRequest(page);
  await find(page, 'hum', /^HUM SIREN/);
  await goOn(page);
  await find(page, 'villeurbanne', /^HUM SIRET/);
  await goOn(page);
  await choose(page, 'Intérimaire');
  await goOn(page);
  await choose(page, 'FPE');
  await goBack(page);
  await choose(page, 'Permanent');
  await goOn(page);
  await expectQuestion(page, 'dispositif');
  assert.deepEqual([await page.getByRole('radio').count(), await page.getByRole('radio', { checked: true }).count()], [4, 0]);
});
