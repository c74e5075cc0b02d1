import assert from 'node:assert/strict';
import { expectAccessible } from './axe.js';
import { eventually, hasFocus } from './eventually.js';
import { openStudio } from './studio-page.js';

const studio = openStudio();
/** The browser notes each refused save, which is what the test is about. */
const REFUSED = { tolerated: /409/ };

studio('une faute de frappe est marquée à sa ligne, dite, et corrigée au clavier', async (at) => {
  const { page } = at;
  await at.replace('"x-links"', '"x-lnks"');
  await page.locator('.cm-lintRange-error', { hasText: 'x-lnks' }).waitFor();
  await page.getByText('Le fichier a une faute (1 erreur) : l’aperçu montre la dernière version qui n’en avait pas.').waitFor();
  await at.tool('Problèmes');
  const line = at.read('CAR.json').split('\n').findIndex((text) => text.includes('"x-links"')) + 1;
  await page.getByRole('button', { name: `Mot-clé inconnu « x-lnks » (vouliez-vous « x-links » ?) CAR.json, ligne ${line}` }).waitFor();
  await expectAccessible(page, 'le studio, avec une faute');
  await at.editor.focus();
  await page.keyboard.press('ControlOrMeta+.');
  await page.locator('.cm-lintRange-error').waitFor({ state: 'detached' });
  await eventually(async () => (await at.editor.textContent())?.includes('"x-links"'), true);
  await page.getByText('Aucun problème').waitFor();
});

studio('un problème se corrige d’un bouton, dans la liste, et Ctrl+Z le défait', async (at) => {
  const { page } = at;
  await at.replace('"x-links"', '"x-lnks"');
  await at.tool('Problèmes');
  await page.getByRole('button', { name: 'Remplacer par « x-links »' }).click();
  await page.getByText('Aucun problème').waitFor();
  assert.ok(await hasFocus(at.editor));
  await page.keyboard.press('ControlOrMeta+z');
  await page.getByRole('button', { name: 'Remplacer par « x-links »' }).waitFor();
});

studio('un libellé changé se voit dans l’aperçu, qui garde ce qui y est saisi et son onglet', async (at) => {
  await at.dossier.getByRole('tab', { name: 'Employeur' }).click();
  await at.dossier.getByLabel('Email').fill('une.personne@akto.fr');
  await at.replace('"title": "Bénéficiaire"', '"title": "Personne concernée"');
  await at.dossier.getByRole('heading', { name: 'Personne concernée' }).waitFor();
  assert.equal(await at.dossier.getByLabel('Email').inputValue(), 'une.personne@akto.fr');
});

studio('un champ dont le nom se récrit retrouve sa réponse avec son nom', async (at) => {
  await at.dossier.getByRole('tab', { name: 'Employeur' }).click();
  await at.dossier.getByRole('textbox', { name: 'Date de naissance' }).fill('01/02/1990');
  await at.replace('"dateNaissance": {', '"naissance": {');
  await at.replace('age(dateNaissance', 'age(naissance');
  await eventually(() => at.dossier.getByRole('textbox', { name: 'Date de naissance' }).inputValue(), '');
  await at.replace('"naissance": {', '"dateNaissance": {');
  await at.replace('age(naissance', 'age(dateNaissance');
  await eventually(() => at.dossier.getByRole('textbox', { name: 'Date de naissance' }).inputValue(), '01/02/1990');
});

studio('un champ et une règle s’ajoutent, et la règle dit ce qu’elle lit', async (at) => {
  const { page } = at;
  await at.replace('"derogation": {', '"heures": { "title": "Heures", "type": "integer" },\n"derogation": {');
  await at.replace('"x-rules": [', '"x-rules": [ { "id": "heures-utiles", "must": "heures > 10", "on": ["heures"], "message": "Il faut plus de 10 heures." },');
  await at.dossier.getByRole('tab', { name: 'Employeur' }).click();
  const hours = at.dossier.getByRole('spinbutton', { name: 'Heures' }).or(at.dossier.getByRole('textbox', { name: 'Heures' }));
  await hours.click();
  await at.tool('Règles');
  await page.getByText('Inconnu : la règle se tait, faute de réponse').waitFor();
  await page.getByText('« Heures » est supérieur à 10').waitFor();
  await hours.fill('3');
  await page.getByText('Faux : non respectée').waitFor();
  await hours.fill('12');
  await page.getByText('Vrai : respectée').waitFor();
  await expectAccessible(page, 'le studio, sur une règle');
});

studio('le champ cliqué dans l’aperçu est montré dans le fichier, et celui du curseur dans l’aperçu', async (at) => {
  await at.dossier.getByRole('tab', { name: 'Employeur' }).click();
  await at.dossier.getByText('Type de dérogation').first().click();
  await at.page.locator('.cm-activeLine', { hasText: '"derogation"' }).waitFor();
  await at.after('"exactitude"');
  await at.dossier.locator('[data-studio-shown]', { hasText: 'exactitude' }).waitFor();
});

studio('les exemples se lancent, se voient dans l’aperçu, et il s’en ajoute un avec ses erreurs exactes', async (at) => {
  const { page } = at;
  await at.tool('Exemples');
  await page.getByText(/^(\d+) sur \1 donnent ce qu’ils annoncent\.$/).waitFor();
  await page.getByRole('button', { name: 'Voir dans l’aperçu Le jour des 30 ans, dérogation 11 : refusé' }).click();
  await at.dossier.getByRole('tab', { name: 'Employeur' }).click();
  await at.dossier.getByText('Le bénéficiaire a plus de 29 ans').first().waitFor();
  await page.getByRole('button', { name: 'Ajouter depuis l’aperçu' }).click();
  await page.getByLabel('Ce que montre cet exemple').fill('Trente ans : refusé');
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await page.getByText('trente-ans-refuse', { exact: true }).waitFor();
  const { title, expected } = JSON.parse(at.read('exemples/CAR/trente-ans-refuse.json')) as { title: string; expected: { errors: { rule: string }[] } };
  assert.deepEqual([title, expected.errors.map(({ rule }) => rule)], ['Trente ans : refusé', ['derogation-age']]);
  await expectAccessible(page, 'le studio, sur les exemples');
});

studio('un exemple qui ne dit plus vrai montre ce qui diffère', async (at) => {
  await at.replace('Le bénéficiaire a plus de 29 ans', 'Cette personne a plus de 29 ans');
  await at.tool('Exemples');
  await at.page.getByRole('button', { name: /Cette erreur n’apparaît pas ainsi : écrivez "Cette personne a plus de 29 ans/ }).first().waitFor();
});

studio('le rapport dit ce qui a changé depuis la version publiée, et le numéro suivant se met au clavier', async (at) => {
  const { page } = at;
  await at.replace('"title": "Bénéficiaire"', '"title": "Personne concernée"');
  await at.tool('Changements');
  await page.getByText('« Bénéficiaire » devient « Personne concernée » (employeur.beneficiaire)').waitFor();
  await page.getByText('Depuis la dernière version publiée (CAR : de la version 1.0.0 à la version 1.0.0).').waitFor();
  await at.tool('Problèmes');
  await page.getByRole('button', { name: /La version 1\.0\.0 est publiée .* tel que « 1\.0\.1 »/ }).click();
  await page.keyboard.press('ControlOrMeta+.');
  await page.getByText('Aucun problème').waitFor();
  await eventually(async () => (await at.editor.textContent())?.includes('"x-version": "1.0.1"'), true);
});

studio('le champ renommé d’une version publiée : ce qu’il faut écrire est dit', async (at) => {
  await at.replace('"x-version": "1.0.0"', '"x-version": "1.1.0"');
  await at.replace('"dateNaissance": {', '"naissance": {');
  await at.replace('age(dateNaissance', 'age(naissance');
  await at.tool('Problèmes');
  await at.page.getByRole('button', { name: /"renamed": { "employeur\.beneficiaire\.dateNaissance": "employeur\.beneficiaire\.naissance" }/ }).waitFor();
});

studio('le rapport d’un dispositif jamais publié dit ce qui a changé depuis l’ouverture', async (at) => {
  await at.replace('"x-version": "1.0.0"', '"x-version": "1.0.1"');
  await at.replace('"description": "', '"description": "Nouveau. ');
  await at.tool('Changements');
  await at.page.getByText('Depuis l’ouverture du fichier : aucune version de ce dispositif n’est publiée.').waitFor();
}, { file: 'CIPI.json' });

studio('enregistrer écrit le fichier, mise en forme gardée ; recharger avant ne perd rien', async (at) => {
  const { page } = at;
  const before = at.read('CAR.json');
  await at.replace('"title": "Bénéficiaire"', '"title": "Personne concernée"');
  await page.getByRole('banner').getByText('Non enregistré', { exact: true }).waitFor();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole('banner').getByText('Non enregistré', { exact: true }).waitFor();
  assert.equal(at.read('CAR.json'), before);
  await page.getByRole('button', { name: 'Enregistrer' }).and(page.locator('header button')).click();
  await page.getByText('Tout est enregistré').waitFor();
  assert.equal(at.read('CAR.json'), before.replace('"title": "Bénéficiaire"', '"title": "Personne concernée"'));
});

studio('un fichier changé sur le disque n’est pas écrasé : on choisit', async (at) => {
  const { page } = at;
  await at.replace('"title": "Bénéficiaire"', '"title": "Le mien"');
  const theirs = at.read('CAR.json').replace('"title": "Bénéficiaire"', '"title": "Le leur"');
  at.write('CAR.json', theirs);
  await page.keyboard.press('ControlOrMeta+s');
  await page.getByRole('heading', { name: 'Ce fichier a changé sur le disque' }).waitFor();
  await expectAccessible(page, 'le studio, devant un fichier changé ailleurs');
  assert.equal(at.read('CAR.json'), theirs);
  await page.getByRole('button', { name: 'Décider plus tard' }).click();
  await page.getByRole('banner').getByText('Non enregistré', { exact: true }).waitFor();
  await page.keyboard.press('ControlOrMeta+s');
  await page.getByRole('button', { name: 'Garder mon texte' }).click();
  await page.getByText('Tout est enregistré').waitFor();
  assert.match(at.read('CAR.json'), /"title": "Le mien"/);
}, REFUSED);

studio('un nouveau dispositif se crée, se voit et s’enregistre', async (at) => {
  const { page } = at;
  await page.getByRole('button', { name: 'Nouveau' }).click();
  await page.getByRole('textbox', { name: 'Code' }).fill('mobilité');
  await page.getByRole('button', { name: 'Créer' }).click();
  await page.getByText('Ce code n’est pas permis').waitFor();
  await page.getByRole('textbox', { name: 'Code' }).fill('MOBILITE');
  await page.locator('#nouveau-titre').fill('Aide à la mobilité');
  await expectAccessible(page, 'le studio, devant un nouveau dispositif');
  await page.getByRole('button', { name: 'Créer' }).click();
  await at.dossier.getByRole('heading', { level: 1, name: 'Aide à la mobilité' }).waitFor();
  await page.keyboard.press('ControlOrMeta+s');
  await page.getByText('Tout est enregistré').waitFor();
  assert.match(at.read('catalogue.json'), /"MOBILITE"/);
  assert.match(at.read('exemples/MOBILITE/complet.json'), /"Tout est rempli"/);
});

studio('un nouveau dispositif se crée au clavier : le premier champ attend, Entrée crée', async (at) => {
  const { page } = at;
  await page.getByRole('button', { name: 'Nouveau' }).focus();
  await page.keyboard.press('Enter');
  await eventually(() => hasFocus(page.getByRole('textbox', { name: 'Code' })), true);
  await page.keyboard.type('MOBILITE');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Aide à la mobilité');
  await page.keyboard.press('Enter');
  await at.dossier.getByRole('heading', { level: 1, name: 'Aide à la mobilité' }).waitFor();
});

studio('tout se fait au clavier : compléter, quitter l’éditeur, déplacer une séparation', async (at) => {
  const { page } = at;
  await at.after('"type": "object",');
  await page.keyboard.press('Enter');
  await page.keyboard.type('"x-va');
  await page.getByRole('option', { name: 'x-valid' }).waitFor();
  await page.getByText('Dates entre lesquelles un nouveau dossier peut être ouvert.').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  const bar = page.getByRole('separator', { name: 'Largeur du fichier' });
  await eventually(() => hasFocus(bar), true);
  const before = Number(await bar.getAttribute('aria-valuenow'));
  await page.keyboard.press('ArrowRight');
  await eventually(async () => Number(await bar.getAttribute('aria-valuenow')), before + 2);
});

studio('les noms du fichier, ses codes et les fonctions se proposent dans une expression', async (at) => {
  const { page } = at;
  await at.replace("derogation in ['12', '50']", "derogation == ");
  await page.keyboard.press('Control+Space');
  await page.getByRole('option', { name: /'50'.*Cumul de dérogations/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.type("'12' && dat");
  await page.getByRole('option', { name: /dateNaissance.*Date de naissance/ }).waitFor();
});

studio('à 320 pixels, un volet à la fois, et rien ne dépasse', async (at) => {
  const { page } = at;
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  for (const view of ['Aperçu', 'Outils', 'Fichier']) {
    await page.getByRole('button', { name: view, exact: true }).click();
    await expectAccessible(page, `le studio à 320 pixels, ${view}`);
  }
}, { context: { viewport: { width: 320, height: 700 } } });

studio('sombre, l’aperçu en clair, au format d’un téléphone', async (at) => {
  const { page } = at;
  await page.getByRole('button', { name: 'Téléphone' }).click();
  await page.getByRole('button', { name: 'Clair' }).click();
  await eventually(() => at.dossier.evaluate((element) => element.getBoundingClientRect().width), 360);
  const lefts = (): Promise<number> => at.dossier.getByRole('tab').evaluateAll((tabs) => new Set(tabs.map((tab) => tab.getBoundingClientRect().left)).size);
  await eventually(lefts, 1);
  await eventually(() => at.dossier.evaluate((element) => getComputedStyle(element).colorScheme), 'light');
  await expectAccessible(page, 'le studio sombre');
}, { context: { colorScheme: 'dark' } });
