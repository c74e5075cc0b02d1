import assert from 'node:assert/strict';
import { createDossier, email, openTab } from './car.js';
import { eventually } from './eventually.js';
import { openSite } from './site.js';

const visit = openSite();

visit('S56 to S59: the paragraphs of Introduction', async ({ page }) => {
  await createDossier(page);
  for (const text of [
    "Le contrat d'alternance reconversion (CAR) est un dispositif d'accès à la formation et à l'emploi spécifique au travail temporaire, qui vise à permettre la reconversion des salariés intérimaires victimes d'un accident du travail ou d'une maladie professionnelle.",
    "C'est un dispositif du Fonds professionnel pour l'emploi dans le travail temporaire (FPETT) dont la gestion administrative est assurée par AKTO.",
    "Avant de conclure un contrat d'alternance de reconversion n'hésitez pas à vous rapprocher de votre conseiller pour vous renseigner sur les règles applicables.",
    'Pour vous aider dans la compréhension du dispositif et la saisie de la demande, vous trouverez ci-dessous des liens utiles.',
  ]) {
    await page.getByText(text, { exact: true }).waitFor();
  }
});

visit('S60: the useful links of Introduction, which open beside the dossier', async ({ page }) => {
  await createDossier(page);
  const links = page.getByRole('list', { name: 'Liens utiles' }).getByRole('link');
  const names = (await links.allTextContents()).map((text) => text.replace(/\s*\(nouvelle fenêtre\)\s*/, '').trim());
  assert.deepEqual(names, [
    'Les règles de prise en charge',
    "Contrat d'alternance reconversion site AKTO",
    'Le mode opératoire',
    'Modèle Contrat type CAR',
    'Modèle Lettre de mission CDI-I CAR',
  ]);
  for (const link of await links.all()) {
    assert.match((await link.getAttribute('href')) ?? '', /^https:\/\//);
    assert.equal(await link.getAttribute('target'), '_blank');
  }
});

visit('S61: the box of Introduction, with « notice » as a link that does not tick it', async ({ page, context }) => {
  await context.route('https://www.akto.fr/**', (route) => route.fulfill({ contentType: 'text/html', body: '<title>AKTO</title>' }));
  await createDossier(page);
  const box = page.getByRole('checkbox', {
    name: "J'ai pris connaissance de la notice (nouvelle fenêtre) comprenant les informations liées au traitement des données à caractère personnel.",
  });
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'notice' }).click();
  await opening;
  assert.equal(await box.isChecked(), false);
});

visit('S62, S63: the reference data of Employeur, in two sections', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  const data = {
    Établissement: {
      'Nom et Prénom ou dénomination': 'HUM',
      SIRET: '40101593800012',
      NAF: '7820Z',
      IDCC: '2378',
      'Type de public': 'Intérimaire',
    },
    'Adresse employeur': {
      'N° et voie': '2 RUE HENRI LEGAY',
      "Complément d'adresse": '',
      'Code postal': '69100',
      Commune: 'VILLEURBANNE',
    },
  };
  for (const [section, fields] of Object.entries(data)) {
    for (const [label, value] of Object.entries(fields)) {
      const field = page.getByRole('group', { name: section }).getByRole('textbox', { name: label, exact: true });
      assert.deepEqual([label, await field.inputValue(), await field.isEditable()], [label, value, false]);
    }
  }
});

visit('S64: what may be typed in Employeur is the email, and the optional section « Bénéficiaire »', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  const editable = [];
  for (const field of await page.getByRole('textbox').all()) if (await field.isEditable()) editable.push(field);
  assert.equal(editable.length, 2);
  await email(page).waitFor();
  await page.getByRole('group', { name: 'Bénéficiaire' }).getByRole('textbox', { name: 'Date de naissance' }).waitFor();
  assert.equal(await page.getByRole('combobox').count(), 1);
});

visit('S65 to S67: the paragraphs of Employeur', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  for (const text of [
    "Les informations relatives à votre entreprise sont extraites des données de l'INSEE.",
    "Le choix de l'entreprise n'est plus modifiable une fois cette étape atteinte. En cas d'erreur, merci de ressaisir un nouveau dossier.",
    "En cas de problème ou d'erreur, merci de contacter votre conseiller AKTO, il vous guidera dans les démarches à suivre afin d'effectuer les modifications de manière durable.",
  ]) {
    await page.getByText(text, { exact: true }).waitFor();
  }
});

visit('S68: the recap of Synthèse, with the email as it is typed', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Employeur');
  await email(page).fill('toto@toto.fr');
  await openTab(page, 'Synthèse');
  await page.getByRole('heading', { level: 3, name: "L'employeur" }).waitFor();
  const recap = async (): Promise<readonly string[][]> => {
    const [terms, values] = await Promise.all([page.getByRole('term').allTextContents(), page.getByRole('definition').allTextContents()]);
    return terms.map((term, index) => [term, values[index] ?? '']);
  };
  await eventually(recap, [
    ['Entité ADH:', 'HUM'],
    ['Siret:', '40101593800012'],
    ['IDCC:', '2378'],
    ['Email:', 'toto@toto.fr'],
    ['N° et Voie:', '2 RUE HENRI LEGAY'],
    ['Complément:', ''],
    ['Code Postal:', '69100'],
    ['Ville:', 'VILLEURBANNE'],
  ]);
});

visit('S69, S70: the two boxes of Synthèse, which nobody ticked beforehand', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Synthèse');
  for (const name of [
    "J'atteste sur l'honneur l'exactitude des données saisies.",
    "J'accepte les Conditions Générales (CG) d'Akto et les conditions de prise en charge, et je confirme avoir pris connaissance de celles-ci via le lien suivant : « Conditions générales - Akto (nouvelle fenêtre) »",
  ]) {
    assert.equal(await page.getByRole('checkbox', { name, exact: true }).isChecked(), false);
  }
  await page.getByRole('link', { name: 'Conditions générales - Akto' }).waitFor();
});

visit('S71, S72: the optional comment says how long it may be and who reads it', async ({ page }) => {
  await createDossier(page);
  await openTab(page, 'Synthèse');
  await page.getByRole('textbox', { name: 'Commentaires (infos complémentaires...)', exact: true }).waitFor();
  await page.getByText('256 caractères maximum', { exact: true }).waitFor();
  await page.getByText("Ce commentaire sera visible par le gestionnaire, lors de l'instruction de la demande.").waitFor();
});
