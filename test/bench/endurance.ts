import type { Browser, Page } from 'playwright-core';
import { compiledForm } from './dispositif.js';
import { benchForm } from './form.js';
import { painted, visit, type Visit } from './visit.js';
import type { Site } from './site.js';

const SIZE = 300;
const KEYS = 20;
const LONG = 50;
/** Of the first rounds: what the browser compiles and the parts that come when needed are then there. */
const WARM = 3;

/** What the form lacks: rows, and files. */
const OTHER_TAB = {
  suite: {
    title: 'Suite',
    type: 'object',
    properties: {
      personnes: {
        title: 'Personnes',
        type: 'array',
        maxItems: 50,
        items: {
          title: 'Personne',
          type: 'object',
          properties: { nom: { title: 'Nom', type: 'string', maxLength: 60 }, naissance: { title: 'Date de naissance', type: 'string', format: 'date' } },
        },
      },
      piece: { title: 'Pièce', type: 'array', items: { type: 'string' }, maxItems: 5, uniqueItems: true, 'x-document': { code: 'PIECE', maxSizeMb: 20, formats: ['pdf'] } },
    },
  },
};

/**
 * Someone who never stops for so many minutes: types, leaves a field, answers what shows and hides fields, goes to another tab,
 * adds a row and a file there, takes them away and comes back. Says how the heap went and which tasks were long.
 */
export async function endurance(browser: Browser, site: Site, minutes: number): Promise<string> {
  const there = await visit(browser, site, { size: SIZE, module: compiledForm(benchForm(SIZE), OTHER_TAB) });
  const { page, form } = there;
  await page.evaluate((given) => globalThis.peer.mount(given, {}), form);
  await page.evaluate((limit) => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration).filter((duration) => duration > limit))).observe({ type: 'longtask' });
  }, LONG);
  const heaps: number[] = [];
  const end = Date.now() + minutes * 60_000;
  let rounds = 0;
  let warmTasks = 0;
  while (Date.now() < end) {
    await fillSome(there, rounds);
    await visitOtherTab(page);
    rounds += 1;
    if (rounds === WARM) warmTasks = (await longTasks(page)).length;
    if (rounds >= WARM) heaps.push(await there.heap());
  }
  const long = (await longTasks(page)).slice(warmTasks);
  await there.close();
  const megabytes = [0, 0.25, 0.5, 0.75, 1].map((share) => ((heaps[Math.round((heaps.length - 1) * share)] ?? Number.NaN) / 1024 ** 2).toFixed(2));
  return `${SIZE} fields, ${rounds} rounds in ${minutes} minutes, ${rounds * KEYS * 2} keys, as many rows and files as rounds: heap ${megabytes.join(', ')} MB; ${warmTasks} tasks over ${LONG} ms in the first ${WARM} rounds, ${long.length} after${long.length > 0 ? ` (${long.map(Math.round).join(', ')} ms)` : ''}`;
}

const longTasks = (page: Page): Promise<readonly number[]> => page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);

async function fillSome({ page, form }: Visit, round: number): Promise<void> {
  const texts = form.fields.filter(({ kind, visibleIf }) => kind === 'text' && !visibleIf);
  const questions = form.fields.filter(({ kind }) => kind === 'boolean');
  const { name } = texts[(round * 7) % texts.length] as { name: string };
  const { name: question } = questions[round % questions.length] as { name: string };
  await page.evaluate((key) => globalThis.peer.control(key)?.focus(), name);
  await page.keyboard.type('a'.repeat(KEYS), { delay: 15 });
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.press('Backspace');
  await page.evaluate((key) => globalThis.peer.control(key)?.click(), question);
  await painted(page);
}

async function visitOtherTab(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Suite' }).click();
  await page.getByRole('button', { name: 'Ajouter Personne' }).click();
  await page.getByLabel('Nom', { exact: true }).fill('Ada');
  await page.getByRole('textbox', { name: 'Date de naissance' }).fill('01/02/1990');
  // Dropped: an input that the tool which drives the browser gives files to is kept by it, and the whole tab with it.
  await page.getByRole('group', { name: 'Pièce' }).evaluate((zone) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['%PDF-1.4'], 'pièce.pdf', { type: 'application/pdf' }));
    for (const type of ['dragover', 'drop']) zone.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  });
  await page.getByRole('button', { name: /^Retirer.*pièce\.pdf/ }).click();
  await page.getByRole('button', { name: 'Retirer Personne 1' }).click();
  await page.getByRole('tab', { name: 'Informations' }).click();
  await painted(page);
}
