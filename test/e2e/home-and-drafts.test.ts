import assert from 'node:assert/strict';
import { createDossier, email, fillAll, fillTab, goTo, menu, openTab, save, tab, TITLE, transmit } from './car.js';
import { eventually } from './eventually.js';
import { openSite } from './site.js';

const visit = openSite({ stores: ['navigateur', 'serveur'] });

visit('S1: the home page of « Mon Espace » says what can be done there', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: 'Bienvenue sur Mon Espace' }).waitFor();
  await page.getByText(/Saisissez ici vos demandes .* reprenez un brouillon/).waitFor();
});

for (const [name, address] of [['Accueil', '/'], ['Dossiers', '/dossiers'], ['Brouillons', '/brouillons']] as const) {
  visit(`S2: « Créer un nouveau dossier » is on the page ${name} and leads to the choice of the dispositif (S45)`, async ({ page }) => {
    await page.goto(address);
    await page.getByRole('button', { name: 'Créer un nouveau dossier' }).click();
    await page.getByRole('radiogroup', { name: 'Quel dispositif ?' }).waitFor();
  });
}

visit('S3, S4: a draft exists as soon as the button is pressed, with the employer, before any answer', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Créer un nouveau dossier' }).click();
  await page.getByRole('radiogroup', { name: 'Quel dispositif ?' }).waitFor();
  await goTo(page, 'Brouillons');
  await page.getByRole('listitem').filter({ hasText: 'Dispositif à choisir' }).filter({ hasText: 'HUM' }).waitFor();
});

visit('S3: a draft without a dispositif is resumed at the choice', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Créer un nouveau dossier' }).click();
  await page.getByRole('radiogroup', { name: 'Quel dispositif ?' }).waitFor();
  await goTo(page, 'Brouillons');
  await page.getByRole('link', { name: 'Nouvelle demande' }).click();
  await page.getByRole('radiogroup', { name: 'Quel dispositif ?' }).waitFor();
});

visit('choosing nothing and pressing « Continuer » says what is missing', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Créer un nouveau dossier' }).click();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByText('Choisissez un dispositif pour continuer.').waitFor();
});

visit('S4: the employer is kept in a draft of which nothing was typed', async ({ page }) => {
  await createDossier(page);
  await goTo(page, 'Brouillons');
  await page.getByRole('link', { name: TITLE }).click();
  await openTab(page, 'Employeur');
  assert.equal(await page.getByRole('textbox', { name: 'SIRET' }).inputValue(), '40101593800012');
});

visit('S6, S7, S86: a draft with a mistake is saved as it stands and resumed from « Brouillons »', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await email(page).fill('essai');
  await save(page);
  await goTo(page, 'Brouillons');
  await page.getByText(/^Enregistré le \d+ .* à \d\d:\d\d$/).waitFor();
  await page.getByRole('link', { name: TITLE }).click();
  await openTab(page, 'Employeur');
  assert.equal(await email(page).inputValue(), 'essai');
});

visit('S7: the home page also offers to resume the draft', async ({ page }) => {
  await createDossier(page);
  await menu(page, 'Accueil').click();
  await page.getByRole('region', { name: 'Brouillons à reprendre' }).getByRole('link', { name: TITLE }).click();
  await tab(page, 'Introduction').waitFor();
});

visit('S85, S87: a transmitted dossier is in « Dossiers » with its reference, and no longer in « Brouillons »', async ({ page }) => {
  await createDossier(page);
  await fillAll(page);
  const reference = await transmit(page);
  await goTo(page, 'Brouillons');
  await page.getByText('Aucun brouillon').waitFor();
  await goTo(page, 'Dossiers');
  await page.getByRole('listitem').filter({ hasText: TITLE }).filter({ hasText: reference }).waitFor();
});

visit('S85: a transmitted dossier opens to be read, and nothing in it can be changed', async ({ page }) => {
  await createDossier(page);
  await fillAll(page);
  await transmit(page);
  await goTo(page, 'Dossiers');
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByRole('link', { name: 'Voir le formulaire' }).click();
  await openTab(page, 'Employeur');
  assert.deepEqual([await email(page).inputValue(), await email(page).isEditable()], ['nom.prenom@email.fr', false]);
  for (const name of ['Enregistrer', 'Transmettre']) assert.equal(await page.getByRole('button', { name }).count(), 0);
  await openTab(page, 'Documents');
  assert.equal(await page.getByRole('button', { name: /Charger des fichiers|Retirer|Ajouter/ }).count(), 0);
});

visit('two drafts are told apart and resumed each with its own answers', async ({ page }) => {
  for (const address of ['premier@email.fr', 'second@email.fr']) {
    await createDossier(page);
    await openTab(page, 'Employeur');
    await email(page).fill(address);
    await save(page);
  }
  await goTo(page, 'Brouillons');
  await eventually(() => page.getByRole('link', { name: TITLE }).count(), 2);
  await page.getByRole('link', { name: TITLE }).last().click();
  await openTab(page, 'Employeur');
  assert.equal(await email(page).inputValue(), 'premier@email.fr');
});

visit('S6: coming back to a draft finds the marks of its tabs as they were', async ({ page }) => {
  await createDossier(page);
  await fillTab.Introduction(page);
  await save(page);
  await goTo(page, 'Brouillons');
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByRole('tab', { name: /^Introduction Onglet validé/ }).waitFor();
});
