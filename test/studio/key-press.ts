/** How long a key takes to show in the preview: `node --conditions=source --import tsx test/studio/key-press.ts`, after `npm run studio` has built the page. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveStudio } from '../../packages/studio/bin/serve.js';
import { root } from '../architecture/repository.js';
import { launchBrowser } from '../browser/chromium.js';

const KEYS = 20;
/** Run in the page, as text: what compiles this file would name its functions in a way that only Node knows. Notes when each key is struck and shows. */
const WATCH = `
  var struck = [], shown = [];
  addEventListener('keydown', ({ key }) => { if (key === 'z') struck.push(performance.now()); }, true);
  (function look() {
    const heading = document.querySelector('akto-studio').shadowRoot.querySelector('akto-dossier').shadowRoot.querySelector('h1');
    if (shown.length < struck.length && heading && heading.textContent.startsWith('z'.repeat(shown.length + 1))) shown.push(performance.now() - struck[shown.length]);
    requestAnimationFrame(look);
  })();`;

const folder = mkdtempSync(join(tmpdir(), 'akto-studio-'));
cpSync(join(root, 'schemas'), folder, { recursive: true });
writeFileSync(join(folder, 'GRAND.json'), threeHundredFields());
const studio = await serveStudio({ port: 0, schemas: folder });
const browser = await launchBrowser();
try {
  for (const file of ['CAR.json', 'GRAND.json', 'APPRENTISSAGE.json']) console.log(file, await measure(file));
} finally {
  await browser.close();
  await studio.close();
  rmSync(folder, { recursive: true });
}

/** Six tabs of fifty fields of their own, with a rule each. */
function threeHundredFields(): string {
  const field = (index: number): object => (index % 3 === 0 ? { title: `Nombre ${index}`, type: 'integer', minimum: index, maximum: 1000 } : { title: `Texte ${index}`, type: 'string', maxLength: 20 + index });
  const tab = (number: number): object => ({
    title: `Onglet ${number}`,
    type: 'object',
    properties: Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`champ${number}x${index}`, field(index)])),
    'x-rules': [{ id: `ordre${number}`, must: `champ${number}x3 >= champ${number}x0`, on: [`champ${number}x3`], message: 'Le second suit le premier.' }],
  });
  const properties = Object.fromEntries(Array.from({ length: 6 }, (_, number) => [`onglet${number}`, tab(number)]));
  return JSON.stringify({ title: 'Trois cents champs', 'x-code': 'GRAND', 'x-version': '1.0.0', type: 'object', properties }, null, 2);
}

/** Types in the title, a key at a time; milliseconds from the key to the frame that shows it, and of the page's own work. */
async function measure(file: string): Promise<object> {
  const page = await browser.newPage({ baseURL: studio.address, viewport: { width: 1440, height: 900 } });
  await page.goto(`/#${file}`);
  await page.locator('akto-dossier h1').waitFor();
  await page.getByRole('tab', { name: 'Exemples' }).click();
  await page.getByText('donnent ce qu’ils annoncent').or(page.getByText('Aucun exemple')).waitFor();
  await page.getByRole('textbox', { name: 'Fichier du dispositif' }).focus();
  for (const key of ['ControlOrMeta+Home', 'ControlOrMeta+f']) await page.keyboard.press(key);
  await page.keyboard.type('"title": "');
  for (const key of ['Enter', 'Escape', 'ArrowRight']) await page.keyboard.press(key);
  await page.evaluate(WATCH);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const work = async (): Promise<number> => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  const [waits, tasks]: [number[], number[]] = [[], []];
  for (let key = 0; key < KEYS; key += 1) {
    const before = await work();
    await page.keyboard.press('z');
    waits.push(await page.evaluate<number>(`new Promise((resolve) => (function wait() { shown.length > ${key} ? resolve(shown[${key}]) : requestAnimationFrame(wait); })())`));
    tasks.push(((await work()) - before) * 1000);
  }
  await page.close();
  return { 'touche → aperçu, médiane (ms)': median(waits), 'pire (ms)': Math.round(Math.max(...waits)), 'travail de la page, médiane (ms)': median(tasks) };
}

function median(values: readonly number[]): number {
  return Math.round([...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
}
