import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { halfFilled, benchForm } from './form.js';
import type { Site } from './site.js';
import { arrive, painted, visit, type Visit } from './visit.js';

/** What is measured of a form, in this order; bytes are gzip bytes, times milliseconds of processor unless said otherwise. */
export const measures = ['bytes', 'opening', 'mount', 'heap', 'key', 'message', 'errors', 'filled'] as const;
export type Measure = (typeof measures)[number];
export type Figures = Record<Measure, number>;

/** The e-mail of the first screen, and an answer that stays wrong while it is typed. */
const TYPED = 'champ1';
const WRONG = 'nom.prenom@';
/** Some libraries choose the first element of a list, or no for an answer, by themselves. */
const ANSWERED = new Set(['boolean', 'list']);
/** Between two keys of someone who types fast. */
const RHYTHM = 60;

interface Where {
  readonly browser: Browser;
  readonly site: Site;
  readonly size: number;
  readonly slow: number;
}

/** One run of a library on one form. Throws when the page does not show its fields and its errors. */
export async function measure(where: Where): Promise<Figures> {
  return { ...(await opening(where)), ...(await use(where)), filled: await filledMount(where) };
}

/** The script and the form at once, as where the address of the page is that of the form. */
async function opening({ browser, site, size, slow }: Where): Promise<Pick<Figures, 'bytes' | 'opening'>> {
  const there = await arrive(browser, site, { size });
  await there.slowDown(slow);
  const cost = await there.cost(() => there.load(true));
  await assertFields(there);
  const bytes = there.bytes();
  await there.close();
  return { bytes, opening: cost };
}

async function use(where: Where): Promise<Omit<Figures, 'bytes' | 'opening' | 'filled'>> {
  const { browser, site, size, slow } = where;
  const there = await visit(browser, site, { size });
  const { page, form } = there;
  const empty = await there.heap();
  await there.slowDown(slow);
  const mount = await there.cost(() => page.evaluate((given) => globalThis.peer.mount(given, {}), form));
  await assertFields(there);
  const heap = (await there.heap()) - empty;
  const key = await typing(there);
  const message = await untilMessage(page);
  const errors = await there.cost(() => page.evaluate(() => globalThis.peer.showErrors()));
  await assertErrors(there);
  await there.close();
  return { mount, heap, key, message, errors };
}

async function filledMount({ browser, site, size, slow }: Where): Promise<number> {
  const values = halfFilled(benchForm(size));
  const there = await visit(browser, site, { size, values });
  await there.slowDown(slow);
  const cost = await there.cost(() => there.page.evaluate(([form, given]) => globalThis.peer.mount(form, given), [there.form, values] as const));
  const written = await there.page.evaluate(() => (globalThis.peer.control('champ0') as HTMLInputElement).value);
  if (written !== values['champ0']) throw new Error(`champ0 shows « ${written} »`);
  await there.close();
  return cost;
}

/** Per key, once the field was left and shows its error. */
async function typing(there: Visit): Promise<number> {
  const { page } = there;
  await page.evaluate(() => globalThis.peer.reveal?.());
  await focus(page);
  await page.keyboard.insertText('n');
  await page.keyboard.press('Tab');
  await until(page, true);
  await focus(page);
  await pause(500);
  const letters = [...WRONG.slice(1)];
  const cost = await there.cost(async () => {
    for (const letter of letters) {
      await page.keyboard.press(letter);
      await pause(RHYTHM);
    }
  });
  await until(page, true);
  return cost / letters.length;
}

/** From the key that makes an answer wrong until its message is on the screen, in milliseconds. */
async function untilMessage(page: Page): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    await page.keyboard.type('e.fr', { delay: RHYTHM });
    await until(page, false);
    await pause(RHYTHM);
    const waited = page.evaluate(async (name) => {
      const start = await new Promise<number>((resolve) => addEventListener('keydown', ({ timeStamp }) => resolve(timeStamp), { once: true, capture: true }));
      do await new Promise((resolve) => requestAnimationFrame(resolve));
      while (globalThis.peer.message(name) === '');
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - start;
    }, TYPED);
    await painted(page);
    await page.keyboard.press('@');
    times.push(await waited);
    await until(page, true);
    for (const _ of 'e.fr@') await page.keyboard.press('Backspace', { delay: 10 });
    await until(page, true);
  }
  return median(times);
}

async function focus(page: Page): Promise<void> {
  await page.evaluate((name) => {
    globalThis.peer.control(name)?.scrollIntoView({ block: 'center' });
    globalThis.peer.control(name)?.focus();
  }, TYPED);
  await painted(page);
}

/** Waits until the typed field has a message, or none. */
const until = (page: Page, wanted: boolean): Promise<unknown> =>
  page.waitForFunction(([name, some]) => (globalThis.peer.message(name) !== '') === some, [TYPED, wanted] as const, { timeout: 30_000 });

async function assertFields({ page, form }: Visit): Promise<void> {
  const expected = form.fields.filter(({ visibleIf }) => !visibleIf).map(({ name }) => name);
  const missing = await page.evaluate((names) => names.filter((name) => !globalThis.peer.control(name)), expected);
  if (missing.length > 0) throw new Error(`${missing.length} fields are not on the page, such as ${missing[0]}`);
}

async function assertErrors({ page, form }: Visit): Promise<void> {
  const expected = form.fields.filter(({ required, kind }) => required && !ANSWERED.has(kind)).map(({ name }) => name);
  await page.waitForFunction((names) => names.every((name) => globalThis.peer.message(name) !== ''), expected, { timeout: 60_000 });
}

/** Bytes that each mount and unmount leave behind. */
export async function leak({ browser, site, size }: Where): Promise<number> {
  const there = await visit(browser, site, { size });
  const round = (times: number): Promise<void> =>
    there.page.evaluate(
      async ([form, count]) => {
        for (let time = 0; time < count; time += 1) {
          await globalThis.peer.mount(form, {});
          await new Promise((resolve) => setTimeout(resolve, 50));
          await globalThis.peer.unmount();
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      },
      [there.form, times] as const,
    );
  // By then the browser has compiled what it will.
  await round(30);
  await pause(2000);
  const before = await there.heap();
  await round(20);
  await pause(2000);
  const after = await there.heap();
  await there.close();
  return (after - before) / 20;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
