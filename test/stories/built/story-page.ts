import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';

/** What a person may see the stories through. */
export const appearances = {
  clair: { colorScheme: 'light', forcedColors: 'none' },
  sombre: { colorScheme: 'dark', forcedColors: 'none' },
  'couleurs forcées': { colorScheme: 'light', forcedColors: 'active' },
} as const;

export type Appearance = keyof typeof appearances;

/** A page that shows one story after the other without being loaded anew. */
export interface StoryPage {
  readonly page: Page;
  /** What the page said that no story should: exceptions, console errors. Emptied by `show`. */
  readonly complaints: readonly string[];
  /** Renders a story afresh, waits for its `play`, and for all that it loads or puts off. Rejects when it fails. */
  show(id: string, width: number): Promise<void>;
  /** Waits until nothing is loaded nor put off any more. */
  settle(): Promise<void>;
  wear(appearance: Appearance): Promise<void>;
  /** One line per fault that axe finds in the story. */
  faults(): Promise<readonly string[]>;
  /** CSS pixels that the content takes, those that one must scroll to included. */
  width(): Promise<number>;
}

const HEIGHT = 800;
/** Milliseconds: a machine may be busy with much else. */
const PATIENCE = 60_000;
/** The clock of every picture: a date that is saved or shown does not depend on the day. */
const NOW = new Date('2025-01-22T10:00:00+01:00');

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * @param address of the static build, with a final `/`
 * @param first id of any story, to begin with
 */
export async function openStoryPage(browser: Browser, address: string, first: string): Promise<StoryPage> {
  const context = await browser.newContext({ deviceScaleFactor: 1, locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  let requests = 0;
  page.on('request', () => (requests += 1));
  for (const end of ['requestfinished', 'requestfailed'] as const) page.on(end as 'requestfinished', () => (requests -= 1));
  await page.clock.setFixedTime(NOW);
  await page.addInitScript(countTimers); // after the clock, which replaces the timers by its own
  // The addon's own run of axe would only take time.
  await page.goto(`${address}iframe.html?viewMode=story&globals=a11y.manual:!true&id=${encodeURIComponent(first)}`);
  await page.waitForFunction(() => 'finished' === (window as unknown as StorybookWindow).__STORYBOOK_PREVIEW__?.currentRender?.phase);
  await page.evaluate(axe);
  const settle = async (): Promise<void> => {
    do await page.waitForFunction(isQuiet);
    while (requests > 0);
  };
  return {
    page,
    complaints,
    async show(id, width) {
      await page.setViewportSize({ width, height: HEIGHT });
      complaints.length = 0;
      await Promise.race([page.evaluate(render, id), tooLate()]);
      await settle();
    },
    settle,
    wear: (appearance) => page.emulateMedia(appearances[appearance]),
    faults: () => page.evaluate(runAxe),
    width: () => page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0),
  };
}

async function tooLate(): Promise<never> {
  await wait(PATIENCE, undefined, { ref: false });
  throw new Error(`rien ne s’affiche en ${PATIENCE / 1000} secondes`);
}

interface StorybookWindow {
  readonly __STORYBOOK_ADDONS_CHANNEL__: {
    once(event: string, listener: (payload: unknown) => void): void;
    emit(event: string, payload: object): void;
  };
  readonly __STORYBOOK_PREVIEW__?: { readonly currentRender?: { readonly id: string; readonly phase: string } };
}

/** In the page: asks Storybook for a story as its own sidebar does, and waits until it is rendered and played. */
async function render(id: string): Promise<void> {
  const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } = window as unknown as StorybookWindow;
  const failure = await new Promise<string>((resolve) => {
    for (const event of ['storyErrored', 'storyThrewException', 'playFunctionThrewException', 'storyMissing']) {
      channel.once(event, (payload) => resolve(`${event} : ${JSON.stringify(payload)}`));
    }
    channel.once('storyRendered', () => resolve(''));
    if (preview?.currentRender?.id === id) channel.emit('forceRemount', { storyId: id });
    else channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  });
  if (failure) throw new Error(failure);
}

interface CountingWindow {
  timers: Set<unknown>;
}

/** In the page, before any script: keeps the timers that a story waits for. A longer one, such as an automatic save, never ends. */
function countTimers(): void {
  const timers = ((window as unknown as CountingWindow).timers = new Set());
  const { setTimeout: start, clearTimeout: stop } = window;
  window.setTimeout = ((work: (...given: unknown[]) => void, delay = 0, ...given: unknown[]) => {
    if (delay >= 2000) return -1;
    const timer = start(() => {
      timers.delete(timer);
      work(...given);
    }, delay);
    timers.add(timer);
    return timer;
  }) as typeof setTimeout;
  window.clearTimeout = ((timer: number) => {
    timers.delete(timer);
    stop(timer);
  }) as typeof clearTimeout;
}

/** In the page: whether nothing more is to happen, two frames later. */
async function isQuiet(): Promise<boolean> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  return (window as unknown as CountingWindow).timers.size === 0;
}

/** In the page. A story is a fragment: landmarks and the title are checked on the pages of the portal. */
async function runAxe(): Promise<string[]> {
  const { violations } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run('#storybook-root', {
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id} : ${html} ${any[0]?.message ?? ''}`));
}
