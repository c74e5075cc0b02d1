import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Catalogue } from '@akto/core';
import { expectAccessible } from './axe.js';
import { createDossier, fillAll, goTo, menu, openTab, TITLE, transmit } from './car.js';
import { eventually, hasFocus } from './eventually.js';
import { press, reach } from './focus.js';
import { choose, expectQuestion, find, goBack, goOn, heading, QUESTIONS, search, signIn, startRequest } from './request.js';
import { openSite } from './site.js';

const visit = openSite();
const visitBoth = openSite({ stores: ['navigateur', 'serveur'] });

const SEVERAL = 'Camille Roux';
const CLEANING = 'Nadia Benali';
const MANAGER = 'Paul Mercier';

/** With several companies, as far as the type of public: HUM, at Villeurbanne. */
async function toPublic(page: Page): Promise<void> {
  await signIn(page, SEVERAL);
  await startRequest(page);
  await find(page, 'hum', /^HUM SIREN/);
  await goOn(page);
  await find(page, 'villeurbanne', /^HUM SIRET/);
  await goOn(page);
  await expectQuestion(page, 'public');
}

/** A catalogue of which a single family is left: nothing is open to who is not for it. */
const offerOnly = async (page: Page, family: string): Promise<void> => {
  await page.route('**/dispositifs/catalogue.json', async (route) => {
    const response = await route.fetch();
    const catalogue = (await response.json()) as Catalogue;
    await route.fulfill({ response, json: { ...catalogue, cards: catalogue.cards.filter(({ code }) => code === family) } });
  });
};

const radio = (page: Page, name: string) => page.getByRole('radio', { name });
const readonlyField = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

visitBoth('S45: with a single SIRET the person arrives at the choice of the dispositif', async ({ page }) => {
  await page.goto('/');
  await startRequest(page);
  await expectQuestion(page, 'dispositif');
  await page.getByText('Demande pour HUM, SIRET 401 015 938 00012').waitFor();
  assert.match(page.url(), /\/dispositif\?entreprise=401015938&etablissement=40101593800012$/);
});

visitBoth('S46 to S54: with several companies, each question in turn leads to the dossier of what was answered', async ({ page }) => {
  await signIn(page, SEVERAL);
  await startRequest(page);
  await expectQuestion(page, 'entreprise');
  assert.equal(await search(page).getAttribute('placeholder'), 'Siren, siret ou dénomination...');
  await page.getByRole('combobox', { name: 'Entreprise ou établissement rattaché' }).fill('atlantique relais');
  await page.getByRole('option', { name: /^RELAIS INTÉRIM ATLANTIQUE SIREN 999 000 029, 4 établissements/ }).click();
  await goOn(page);
  await expectQuestion(page, 'etablissement');
  assert.equal(await page.getByRole('combobox', { name: 'Etablissement effectuant demande' }).getAttribute('placeholder'), 'Siren, siret ou dénomination...');
  await search(page).click();
  await eventually(() => page.getByRole('option').count(), 4);
  await find(page, 'nazaire', /SAINT-NAZAIRE/);
  await goOn(page);
  await expectQuestion(page, 'public');
  await choose(page, 'Intérimaire');
  await goOn(page);
  await expectQuestion(page, 'dispositif');
  await choose(page, 'FPE');
  await goOn(page);
  await expectQuestion(page, 'sous-dispositif');
  await choose(page, TITLE);
  await goOn(page);
  await openTab(page, 'Employeur');
  assert.deepEqual(
    await Promise.all(['SIRET', 'IDCC', 'Type de public', 'Commune'].map((name) => readonlyField(page, name).inputValue())),
    ['99900002900028', '2378', 'Intérimaire', 'SAINT-NAZAIRE'],
  );
});

for (const [what, text, option] of [
  ['a name without its accents', 'surete coeur', /^SÛRETÉ CŒUR DE VILLE SIREN/],
  ['a part of a SIREN', '99900 0029', /^RELAIS INTÉRIM ATLANTIQUE SIREN/],
  ['a whole SIRET, with spaces', '999 000 029 00028', /^RELAIS INTÉRIM SAINT-NAZAIRE SIRET/],
  ['a town', 'besancon', /^L’ATELIER BESANÇON SIRET/],
] as const) {
  visit(`S46: the company is found by ${what}`, async ({ page }) => {
    await signIn(page, SEVERAL);
    await startRequest(page);
    await search(page).fill(text);
    await page.getByRole('option', { name: option }).waitFor();
  });
}

visit('S46: an establishment found at once is the one proposed at the next question (S47)', async ({ page }) => {
  await signIn(page, SEVERAL);
  await startRequest(page);
  await find(page, '99900002900028', /SAINT-NAZAIRE/);
  await goOn(page);
  await expectQuestion(page, 'etablissement');
  assert.equal(await search(page).inputValue(), 'RELAIS INTÉRIM SAINT-NAZAIRE');
});

visit('S47: an establishment that is closed says so, and the request does not go on with it', async ({ page }) => {
  await signIn(page, SEVERAL);
  await startRequest(page);
  await find(page, 'hum', /^HUM SIREN/);
  await goOn(page);
  await find(page, 'étienne', /fermé$/);
  await page.getByText('Établissement fermé').waitFor();
  await goOn(page);
  await eventually(() => hasFocus(search(page)), true);
  await expectQuestion(page, 'etablissement');
  await find(page, 'grenoble', /^HUM GRENOBLE/);
  await goOn(page);
  await expectQuestion(page, 'public');
});

visit('S46: a company whose data are not disclosed says so, and what to do', async ({ page }) => {
  await signIn(page, SEVERAL);
  await startRequest(page);
  await find(page, '999000094', /^Dénomination non diffusée/);
  await page.getByText('Établissement non diffusible').waitFor();
  await goOn(page);
  await expectQuestion(page, 'entreprise');
});

visit('S48: the type of public is a single choice', async ({ page }) => {
  await toPublic(page);
  await choose(page, 'Permanent');
  await choose(page, 'Intérimaire');
  await eventually(() => Promise.all(['Permanent', 'Intérimaire'].map((name) => radio(page, name).isChecked())), [false, true]);
});

visit('S48, S53: outside temporary work there is no type of public, and who has nothing open is told so', async ({ page }) => {
  await offerOnly(page, 'FPE');
  await signIn(page, CLEANING);
  await startRequest(page);
  await find(page, 'dunkerque', /DUNKERQUE/);
  await goOn(page);
  await expectQuestion(page, 'dispositif');
  await page.getByText('Aucun dispositif ouvert').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Continuer' }).count(), 0);
});

visit('S49: « Continuer » without an answer says what is missing, and the keyboard is there', async ({ page }) => {
  await signIn(page, SEVERAL);
  await startRequest(page);
  await goOn(page);
  await page.getByText('Choisissez une entreprise ou un établissement dans la liste.').waitFor();
  await eventually(() => hasFocus(search(page)), true);
});

visit('S49: a text that was typed and not chosen is not an answer', async ({ page }) => {
  await signIn(page, SEVERAL);
  await startRequest(page);
  await search(page).fill('hum');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await goOn(page);
  await page.getByText('Choisissez une entreprise ou un établissement dans la liste.').waitFor();
});

visit('S51: « Retour » leads to the question before, which keeps its answer, and so do those after it', async ({ page }) => {
  await toPublic(page);
  await choose(page, 'Intérimaire');
  await goOn(page);
  await choose(page, 'FPE');
  await goBack(page);
  await eventually(() => Promise.all(['Permanent', 'Intérimaire'].map((name) => radio(page, name).isChecked())), [false, true]);
  await goBack(page);
  await expectQuestion(page, 'etablissement');
  assert.equal(await search(page).inputValue(), 'HUM');
  await goBack(page);
  await expectQuestion(page, 'entreprise');
  for (const step of ['etablissement', 'public', 'dispositif'] as const) {
    await goOn(page);
    await expectQuestion(page, step);
  }
  assert.equal(await radio(page, 'FPE').isChecked(), true);
});

visit('S51: « Retour » at the first question leads home', async ({ page }) => {
  await page.goto('/');
  await startRequest(page);
  await goBack(page);
  await heading(page, 'Bienvenue sur Mon Espace').waitFor();
});

visit('back, forward and reload work at every step, with the answers of each', async ({ page }) => {
  await toPublic(page);
  await choose(page, 'Intérimaire');
  await goOn(page);
  await expectQuestion(page, 'dispositif');
  await choose(page, 'FPE');
  for (const step of ['public', 'etablissement', 'entreprise'] as const) {
    await page.goBack();
    await expectQuestion(page, step);
    await page.reload();
    await expectQuestion(page, step);
  }
  await eventually(() => search(page).inputValue(), 'HUM');
  for (const step of ['etablissement', 'public', 'dispositif'] as const) {
    await page.goForward();
    await expectQuestion(page, step);
  }
  await eventually(() => radio(page, 'FPE').isChecked(), true);
});

for (const [what, wrong] of [
  ['a step that does not exist', (url: string) => url.replace('/public?', '/inconnu?')],
  ['an establishment of nobody', (url: string) => url.replace('40101593800012', '00000000000000')],
  ['a step whose question has no answer yet', (url: string) => url.replace('/public?', '/sous-dispositif?')],
  ['a type of public that does not exist', (url: string) => `${url}&public=X`],
] as const) {
  visit(`an address typed by hand with ${what} is explained, and the request goes on from what holds`, async ({ page }) => {
    await toPublic(page);
    await page.goto(wrong(page.url()));
    await page.getByText('Reprenez ici votre demande').waitFor();
    await page.getByRole('button', { name: 'Continuer' }).waitFor();
    assert.doesNotMatch(page.url(), /inconnu|=000|=X|sous-dispositif\?/);
  });
}

visit('an address with too many parts leads nowhere, and says so', async ({ page }) => {
  await page.goto('/nouvelle-demande/un/deux/trois');
  await heading(page, 'Page introuvable').waitFor();
});

visit('S50: the cross asks first; the request stays in « Brouillons », with its employer (S3, S4)', async ({ page }) => {
  await toPublic(page);
  await page.getByRole('button', { name: 'Quitter la saisie' }).click();
  const dialog = page.getByRole('dialog', { name: 'Quitter la saisie ?' });
  await dialog.getByRole('button', { name: 'Continuer la saisie' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await expectQuestion(page, 'public');
  await page.getByRole('button', { name: 'Quitter la saisie' }).click();
  await dialog.getByRole('button', { name: 'Quitter', exact: true }).click();
  await heading(page, 'Bienvenue sur Mon Espace').waitFor();
  await goTo(page, 'Brouillons');
  await page.getByRole('listitem').filter({ hasText: 'HUM' }).getByRole('link', { name: 'Nouvelle demande' }).click();
  await expectQuestion(page, 'public');
});

visit('S50: the cross can take the draft away too', async ({ page }) => {
  await page.goto('/');
  await startRequest(page);
  await page.getByRole('button', { name: 'Quitter la saisie' }).click();
  await page.getByRole('button', { name: 'Quitter et supprimer le brouillon' }).click();
  await heading(page, 'Bienvenue sur Mon Espace').waitFor();
  await goTo(page, 'Brouillons');
  assert.equal(await page.getByRole('link', { name: 'Nouvelle demande' }).count(), 0);
});

visit('S66: once the dossier has begun its company cannot be changed, and the page says what to do', async ({ page }) => {
  await page.goto('/');
  await startRequest(page);
  await expectQuestion(page, 'dispositif');
  const address = page.url();
  await choose(page, 'FPE');
  await goOn(page);
  await expectQuestion(page, 'sous-dispositif');
  await choose(page, TITLE);
  await goOn(page);
  await openTab(page, 'Employeur');
  await page.goto(address);
  await heading(page, 'Ce dossier est commencé').waitFor();
  await page.getByText('En cas d’erreur, merci de ressaisir un nouveau dossier.').waitFor();
  await page.getByRole('button', { name: 'Créer un nouveau dossier' }).waitFor();
  await page.getByRole('link', { name: 'Reprendre le dossier' }).click();
  await heading(page, TITLE).waitFor();
});

visitBoth('S21: the header says the profile and the name; another account is taken by its menu, and kept', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Profil Adhérent AMOA (changer de compte)' }).waitFor();
  await signIn(page, SEVERAL);
  await page.reload();
  await page.getByRole('button', { name: `Profil Adhérent ${SEVERAL} (changer de compte)` }).waitFor();
});

visit('S21: the menu of the header is worked by the keyboard (ARIA APG)', async ({ page }) => {
  await page.goto('/');
  const button = page.getByRole('button', { name: /changer de compte/ });
  const item = (name: string) => page.getByRole('menuitemradio', { name: new RegExp(`^${name}`) });
  await reach(page, button);
  await page.keyboard.press('ArrowUp');
  await eventually(() => hasFocus(item(MANAGER)), true);
  await page.keyboard.press('ArrowDown');
  await eventually(() => hasFocus(item('AMOA')), true);
  await page.keyboard.press('n');
  await eventually(() => hasFocus(item(CLEANING)), true);
  await page.keyboard.press('Escape');
  await eventually(() => hasFocus(button), true);
  assert.equal(await button.getAttribute('aria-expanded'), 'false');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `Profil Gestionnaire ${MANAGER} (changer de compte)` }).waitFor();
});

visit('the drafts of one account are not shown to another, nor opened by their address', async ({ page }) => {
  await createDossier(page);
  const address = page.url();
  await signIn(page, SEVERAL);
  await goTo(page, 'Brouillons');
  await page.getByText('Aucun brouillon').waitFor();
  await page.goto(address);
  await heading(page, 'Dossier introuvable').waitFor();
});

visit('S53: a « gestionnaire » reads what was transmitted, and begins nothing', async ({ page }) => {
  await createDossier(page);
  await fillAll(page);
  const reference = await transmit(page);
  await signIn(page, MANAGER);
  assert.equal(await page.getByRole('button', { name: 'Créer un nouveau dossier' }).count(), 0);
  await menu(page, 'Dossiers').click();
  await heading(page, 'Dossiers').waitFor();
  await page.getByText(reference).first().waitFor();
});

visit('arriving at each question puts the focus on it, and its words in the title', async ({ page }) => {
  await toPublic(page);
  await eventually(() => hasFocus(heading(page, QUESTIONS.public)), true);
  assert.equal(await page.title(), `${QUESTIONS.public} — Nouvelle demande — Mon Espace AKTO`);
  await goBack(page);
  await eventually(() => hasFocus(heading(page, QUESTIONS.etablissement)), true);
});

visit('the whole way is gone with the keyboard alone', async ({ page }) => {
  await signIn(page, SEVERAL);
  await press(page, page.getByRole('button', { name: 'Créer un nouveau dossier' }));
  for (const [text, step] of [['hum', 'etablissement'], ['villeurbanne', 'public']] as const) {
    await reach(page, search(page));
    await page.keyboard.type(text);
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await press(page, page.getByRole('button', { name: 'Continuer' }));
    await expectQuestion(page, step);
  }
  await reach(page, radio(page, 'Permanent'));
  await page.keyboard.press('ArrowDown');
  await eventually(() => radio(page, 'Intérimaire').isChecked(), true);
  await press(page, page.getByRole('button', { name: 'Continuer' }));
  for (const card of ['FPE', TITLE]) {
    await reach(page, page.getByRole('radio').first());
    // The last of its cards.
    await page.keyboard.press('ArrowUp');
    await eventually(() => radio(page, card).isChecked(), true);
    await press(page, page.getByRole('button', { name: 'Continuer' }));
  }
  await heading(page, TITLE).waitFor();
});

/** Every step, with a list open and with its message. */
async function everyStep(page: Page, check: (place: string) => Promise<void>): Promise<void> {
  await offerOnly(page, 'FPE');
  await signIn(page, SEVERAL);
  await heading(page, 'Bienvenue sur Mon Espace').waitFor();
  await page.getByRole('button', { name: /changer de compte/ }).click();
  await check('the menu of accounts');
  await page.keyboard.press('Escape');
  await startRequest(page);
  await goOn(page);
  await page.getByText(/^Choisissez une entreprise/).waitFor();
  await check('the company, missing');
  await search(page).fill('rel');
  await page.getByRole('option').first().waitFor();
  await check('the company, its list open');
  await find(page, 'hum', /^HUM SIREN/);
  await goOn(page);
  await find(page, 'étienne', /fermé$/);
  await page.getByText('Établissement fermé').waitFor();
  await check('the establishment, closed');
  await find(page, 'villeurbanne', /^HUM SIRET/);
  await goOn(page);
  await choose(page, 'Permanent');
  await check('the type of public');
  await goOn(page);
  await page.getByText('Aucun dispositif ouvert').waitFor();
  await check('no dispositif');
  await goBack(page);
  await choose(page, 'Intérimaire');
  await goOn(page);
  await expectQuestion(page, 'dispositif');
  await goOn(page);
  await page.getByText(/^Choisissez un dispositif/).waitFor();
  await check('the dispositif, missing');
  await page.getByRole('button', { name: 'Quitter la saisie' }).click();
  await page.getByRole('dialog').waitFor();
  await check('the question before leaving');
}

for (const colorScheme of ['light', 'dark'] as const) {
  visit(`axe finds nothing at any step, ${colorScheme}`, ({ page }) => everyStep(page, (place) => expectAccessible(page, place)), { context: { colorScheme, reducedMotion: 'reduce' } });
}

visit('at 320 px no step scrolls sideways', async ({ page }) => {
  await everyStep(page, async (place) => {
    assert.deepEqual([place, await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)], [place, true]);
  });
}, { context: { viewport: { width: 320, height: 640 } } });
