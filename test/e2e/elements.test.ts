import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from '../browser/chromium.js';
import { expectAccessible } from './axe.js';
import { serveElements, type ElementsPage } from './elements-page.js';

/** All that a page of plain HTML writes: no script of its own. */
const FORM = `
  <form method="post" enctype="multipart/form-data">
    <akto-text-field name="email" type="email" label="Email" required autofocus></akto-text-field>
    <akto-text-area name="commentaires" label="Commentaires" maxlength="256"></akto-text-area>
    <akto-number-field name="duree" label="Durée" unit="heures"></akto-number-field>
    <akto-money-field name="cout" label="Coût" value="1234.56"></akto-money-field>
    <akto-date-field name="debut" label="Début" today="2025-01-22"></akto-date-field>
    <akto-select name="motif" label="Motif">
      <option value="11">11 - Âge</option>
      <option value="12">12 - Diplôme</option>
    </akto-select>
    <akto-radio-group name="public" label="Public">
      <option value="permanent">Permanent</option>
      <option value="interimaire">Intérimaire</option>
    </akto-radio-group>
    <akto-checkbox-group name="jours" label="Jours">
      <option value="lundi" selected>Lundi</option>
      <option value="mardi">Mardi</option>
    </akto-checkbox-group>
    <akto-combobox name="commune" label="Commune">
      <option value="69266">Villeurbanne</option>
      <option value="75056">Paris</option>
    </akto-combobox>
    <akto-choice-cards name="dispositif" label="Dispositif">
      <option value="CAR" data-text="Se former à un autre métier.">Reconversion</option>
      <option value="AIDE">Aide</option>
    </akto-choice-cards>
    <akto-file-field name="pieces" label="Pièces" formats="pdf"></akto-file-field>
    <akto-checkbox name="notice" label="J’ai lu la notice" value="lue"></akto-checkbox>
    <akto-switch name="relances" label="Relances"></akto-switch>
    <button name="action" value="envoyer">Envoyer</button>
  </form>`;

let site: ElementsPage;
let browser: Browser;
/** On the disk: a browser keeps the path of a file, not the file. */
let files: readonly string[];

before(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'akto-e2e-'));
  files = ['a.pdf', 'b.pdf'].map((name) => join(folder, name));
  for (const path of files) await writeFile(path, path);
  site = await serveElements(FORM);
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  await site.close();
});

function visit(title: string, work: (page: Page) => Promise<void>): void {
  test(title, async () => {
    const context: BrowserContext = await browser.newContext({ locale: 'fr-FR', baseURL: site.address });
    const faults: string[] = [];
    context.on('weberror', (error) => faults.push(error.error().message));
    context.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    try {
      const page = await context.newPage();
      await page.goto('/');
      await page.locator(':not(:defined)').waitFor({ state: 'detached' });
      await work(page);
    } finally {
      await context.close();
    }
    assert.deepEqual(faults, []);
  });
}

/** As a person does, by what they read. */
async function fill(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Email' }).fill('nom.prenom@email.fr');
  await page.getByRole('textbox', { name: 'Commentaires' }).fill('Deux\nlignes');
  await page.getByRole('textbox', { name: 'Durée' }).fill('1 250,5');
  await page.getByRole('textbox', { name: 'Début' }).fill('01/09/2025');
  await page.getByRole('combobox', { name: 'Motif' }).click();
  await page.getByRole('option', { name: '12 - Diplôme' }).click();
  await page.getByRole('radio', { name: 'Intérimaire' }).check();
  await page.getByRole('checkbox', { name: 'Mardi' }).check();
  await page.getByRole('combobox', { name: 'Commune' }).pressSequentially('par');
  await page.getByRole('option', { name: 'Paris' }).click();
  await page.locator('label', { hasText: 'Reconversion' }).click();
  await page.locator('input[type="file"]').setInputFiles([...files]);
  await page.getByRole('checkbox', { name: 'J’ai lu la notice' }).check();
}

const SENT = [
  ['email', 'nom.prenom@email.fr'],
  ['commentaires', 'Deux\r\nlignes'],
  ['duree', '1250.5'],
  ['cout', '1234.56'],
  ['debut', '2025-09-01'],
  ['motif', '12'],
  ['public', 'interimaire'],
  ['jours', 'lundi'],
  ['jours', 'mardi'],
  ['commune', '75056'],
  ['dispositif', 'CAR'],
  ['pieces', 'a.pdf'],
  ['pieces', 'b.pdf'],
  ['notice', 'lue'],
  ['action', 'envoyer'],
];

visit('une page sans script à elle envoie ce que des contrôles natifs enverraient, sous une politique stricte', async (page) => {
  await fill(page);
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await page.getByText('Reçu').waitFor();
  assert.deepEqual(site.received(), SENT);
});

visit('Entrée dans un champ envoie aussi, par le même bouton', async (page) => {
  await fill(page);
  await page.getByRole('textbox', { name: 'Durée' }).press('Enter');
  await page.getByText('Reçu').waitFor();
  assert.deepEqual(site.received(), SENT);
});

visit('revenir sur la page rend les réponses, même ce qui n’est pas une valeur', async (page) => {
  await fill(page);
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await page.getByText('Reçu').waitFor();
  await page.goBack();
  await page.locator(':not(:defined)').waitFor({ state: 'detached' });
  await page.getByRole('textbox', { name: 'Début' }).fill('31/02/2025');
  await page.goto('/?ailleurs');
  await page.goBack();
  await page.locator(':not(:defined)').waitFor({ state: 'detached' });
  assert.equal(await page.getByRole('textbox', { name: 'Début' }).inputValue(), '31/02/2025');
  await page.getByRole('textbox', { name: 'Début' }).fill('01/09/2025');
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await page.getByText('Reçu').waitFor();
  assert.deepEqual(site.received(), SENT);
});

visit('autofocus met la personne dans le champ à l’ouverture de la page', async (page) => {
  await page.keyboard.type('nom@email.fr');
  assert.equal(await page.getByRole('textbox', { name: 'Email' }).inputValue(), 'nom@email.fr');
});

visit('un envoi refusé montre la faute et mène au champ', async (page) => {
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await page.getByText('Saisie obligatoire').waitFor();
  assert.equal(await page.getByRole('textbox', { name: 'Email' }).evaluate((field) => (field.getRootNode() as ShadowRoot).activeElement === field), true);
});

visit('la page entière est accessible, vide puis à corriger', async (page) => {
  await expectAccessible(page, 'vide');
  await page.getByRole('button', { name: 'Envoyer' }).click();
  await page.getByText('Saisie obligatoire').waitFor();
  await expectAccessible(page, 'à corriger');
});
