import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { root } from '../architecture/repository.js';
import { launchBrowser } from '../browser/chromium.js';
import { eventually } from './eventually.js';
import { StudioPage } from './studio-page.js';

/** The page of the studio as any site may serve it: no file of a disk behind it. */
let site: Server;
let browser: Browser;
before(async () => {
  const page = sirv(join(root, 'packages/studio/dist'), { dev: true });
  site = createServer((request, response) => page(request, response, () => void response.writeHead(404).end()));
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  site.close();
});

const TEXT = readFileSync(join(root, 'schemas/CAR.json'), 'utf8').replace('"title": "Bénéficiaire"', '"title": "Salarié concerné"').replace('"x-version": "1.0.0"', '"x-version": "1.0.1"');
const saveButton = (page: Page) => page.getByRole('button', { name: 'Enregistrer' }).and(page.locator('header button'));

/** A visit that fails on any error of the page. @param prepare runs in the page before its own scripts */
function visit(title: string, prepare: (() => void) | string, work: (at: StudioPage) => Promise<void>): void {
  test(title, async () => {
    const context = await browser.newContext({ baseURL: `http://localhost:${(site.address() as AddressInfo).port}/`, locale: 'fr-FR', acceptDownloads: true, viewport: { width: 1440, height: 900 } });
    context.setDefaultTimeout(15_000);
    const faults: string[] = [];
    context.on('weberror', (error) => faults.push(error.error().message));
    await context.addInitScript(typeof prepare === 'string' ? { content: prepare } : prepare);
    const page = await context.newPage();
    await page.goto('/#CAR.json');
    await page.locator('akto-dossier h1').waitFor({ state: 'attached' });
    await work(new StudioPage(page, ''));
    await context.close();
    assert.deepEqual(faults, []);
  });
}

/** As browsers without these windows. */
const withoutPickers = (): void => {
  Reflect.deleteProperty(window, 'showOpenFilePicker');
  Reflect.deleteProperty(window, 'showSaveFilePicker');
};

visit('page statique : un fichier s’ouvre par la fenêtre du navigateur, se voit, et s’enregistre en téléchargement', withoutPickers, async (at) => {
  const { page } = at;
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Ouvrir' }).click();
  await (await chosen).setFiles({ name: 'CAR.json', mimeType: 'application/json', buffer: Buffer.from(TEXT) });
  await at.dossier.getByRole('tab', { name: 'Employeur' }).click();
  await at.dossier.getByRole('heading', { name: 'Salarié concerné' }).waitFor();
  await at.replace('"title": "Salarié concerné"', '"title": "Personne concernée"');
  await at.dossier.getByRole('heading', { name: 'Personne concernée' }).waitFor();
  await page.getByRole('banner').getByText('Non enregistré', { exact: true }).waitFor();
  const downloaded = page.waitForEvent('download');
  await saveButton(page).click();
  const download = await downloaded;
  assert.equal(download.suggestedFilename(), 'CAR.json');
  assert.equal(readFileSync(await download.path(), 'utf8'), TEXT.replace('Salarié concerné', 'Personne concernée'));
  await page.getByText('Tout est enregistré').waitFor();
});

interface Kept {
  text: string;
  at: number;
}

/** As browsers that write a file where it was opened; `kept` is the disk. A text: tsx would name the functions by what a page does not have. */
const withPickers = `
  const kept = { text: '', at: 1 };
  const handle = {
    name: 'CAR.json',
    getFile: async () => new File([kept.text], 'CAR.json', { lastModified: kept.at }),
    createWritable: async () => {
      let written = '';
      return { write: async (text) => { written = text; }, close: async () => { Object.assign(kept, { text: written, at: kept.at + 1 }); } };
    },
  };
  Object.assign(window, { kept, showOpenFilePicker: async () => [handle], showSaveFilePicker: () => Promise.reject(new DOMException('fermée', 'AbortError')) });
`;

const kept = (page: Page): Promise<string> => page.evaluate(() => (window as unknown as { readonly kept: Kept }).kept.text);
const onDisk = (page: Page, text: string): Promise<void> => page.evaluate((given) => void Object.assign((window as unknown as { readonly kept: Kept }).kept, { text: given, at: Date.now() }), text);

visit('page statique : un fichier s’enregistre là où il a été ouvert, et jamais par-dessus ce qu’un autre y a écrit', withPickers, async (at) => {
  const { page } = at;
  await onDisk(page, TEXT);
  await page.getByRole('button', { name: 'Ouvrir' }).click();
  await at.dossier.getByRole('tab', { name: 'Employeur' }).click();
  await at.dossier.getByRole('heading', { name: 'Salarié concerné' }).waitFor();
  await at.replace('"title": "Salarié concerné"', '"title": "Personne concernée"');
  await saveButton(page).click();
  await eventually(() => kept(page), TEXT.replace('Salarié concerné', 'Personne concernée'));
  await page.getByText('Tout est enregistré').waitFor();
  await onDisk(page, TEXT);
  await at.replace('"title": "Personne concernée"', '"title": "Bénéficiaire"');
  await saveButton(page).click();
  await page.getByRole('dialog').waitFor();
  assert.equal(await kept(page), TEXT);
});

visit('page statique : la fenêtre d’enregistrement fermée, rien n’est perdu ni dit enregistré', withPickers, async (at) => {
  const { page } = at;
  await at.replace('"title": "Bénéficiaire"', '"title": "Personne concernée"');
  await page.getByRole('banner').getByText('Non enregistré', { exact: true }).waitFor();
  await saveButton(page).click();
  await eventually(async () => (await at.editor.textContent())?.includes('Personne concernée'), true);
  assert.equal(await page.getByText('Tout est enregistré').count(), 0);
});
