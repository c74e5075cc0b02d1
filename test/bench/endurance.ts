import type { Browser } from 'playwright-core';
import { painted, visit } from './visit.js';
import type { Site } from './site.js';

const SIZE = 300;
const ROUNDS = 30;
const KEYS = 20;
const LONG = 50;

/**
 * Someone who never stops: types, leaves a field, takes another, answers what shows and hides fields. Bounded by operations, not
 * by minutes. Says how the heap went and which tasks were long.
 */
export async function endurance(browser: Browser, site: Site): Promise<string> {
  const there = await visit(browser, site, { size: SIZE });
  const { page, form } = there;
  await page.evaluate((given) => globalThis.peer.mount(given, {}), form);
  await page.evaluate((limit) => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration).filter((duration) => duration > limit))).observe({ type: 'longtask' });
  }, LONG);
  const texts = form.fields.filter(({ kind, visibleIf }) => kind === 'text' && !visibleIf);
  const questions = form.fields.filter(({ kind }) => kind === 'boolean');
  const heaps: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { name } = texts[(round * 7) % texts.length] as { name: string };
    const { name: question } = questions[round % questions.length] as { name: string };
    await page.evaluate((key) => globalThis.peer.control(key)?.focus(), name);
    await page.keyboard.type('a'.repeat(KEYS), { delay: 15 });
    for (let key = 0; key < KEYS; key += 1) await page.keyboard.press('Backspace');
    await page.evaluate((key) => globalThis.peer.control(key)?.click(), question);
    await painted(page);
    if (round % 5 === 4) heaps.push(await there.heap());
  }
  const long = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  await there.close();
  const megabytes = heaps.map((bytes) => (bytes / 1024 ** 2).toFixed(2)).join(', ');
  return `${SIZE} fields, ${ROUNDS * KEYS * 2} keys: heap ${megabytes} MB; ${long.length} tasks over ${LONG} ms${long.length > 0 ? ` (${long.map(Math.round).join(', ')})` : ''}`;
}
