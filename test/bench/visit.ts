import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { compiledForm } from './dispositif.js';
import { benchForm, type BenchForm, type BenchValues } from './form.js';
import './peer.js';
import { ORIGIN, type Site } from './site.js';

/** The page of one library, in a browser profile of its own. */
export interface Visit {
  readonly page: Page;
  readonly form: BenchForm;
  /** Runs the library's script and what it prepares; mounts the form at once if asked. */
  load(mounted?: boolean): Promise<void>;
  /** Gzip bytes of the JavaScript and CSS asked for until now. */
  bytes(): number;
  /** Milliseconds of processor that the main thread took for some work and for painting what came of it. */
  cost(work: () => Promise<unknown>): Promise<number>;
  /** Bytes that JavaScript still holds after the garbage is collected. */
  heap(): Promise<number>;
  slowDown(factor: number): Promise<void>;
  close(): Promise<void>;
}

const compiled = new Map<number, string>();

function moduleOf(size: number): string {
  const module = compiled.get(size) ?? compiledForm(benchForm(size));
  compiled.set(size, module);
  return module;
}

interface Visited {
  readonly size: number;
  readonly values?: BenchValues;
  /** The compiled dispositif; that of the form alone by default. */
  readonly module?: string;
}

/** Milliseconds. */
const READ = 1500;

/** As a page where someone reads before opening a form: what a library gets ready by itself is ready. */
export async function visit(browser: Browser, site: Site, visited: Visited): Promise<Visit> {
  const there = await arrive(browser, site, visited);
  await there.load();
  await pause(READ);
  return there;
}

/** Before the script of the library. */
export async function arrive(browser: Browser, site: Site, { size, values = {}, module = moduleOf(size) }: Visited): Promise<Visit> {
  const form = benchForm(size);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  await site.serve(context, { '/dispositifs/MESURE.js': module });
  const page = await context.newPage();
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  const failures: Error[] = [];
  page.on('pageerror', (error) => failures.push(error));
  await page.goto(ORIGIN);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    page,
    form,
    load: (mounted = false) =>
      page.evaluate(
        async ([address, form, values, mounted]) => {
          await import(address);
          await globalThis.peer.prepare?.(form, values);
          if (mounted) await globalThis.peer.mount(form, values);
        },
        ['/page.js', form, values, mounted] as const,
      ),
    bytes: () => [...asked].reduce((sum, address) => sum + site.weight(address), 0),
    async cost(work) {
      await painted(page);
      const before = await busy(session);
      await work();
      await painted(page);
      return (await busy(session)) - before;
    },
    async heap() {
      for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
      return (await metrics(session))['JSHeapUsedSize'] ?? 0;
    },
    slowDown: (rate) => session.send('Emulation.setCPUThrottlingRate', { rate }).then(() => undefined),
    async close() {
      await closeQuietly(context);
      if (failures[0]) throw failures[0];
    },
  };
}

const closeQuietly = (context: BrowserContext): Promise<void> => context.close();

/** Resolves once what was changed is on the screen: the task after the frame that shows it. */
export const painted = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))));

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

async function busy(session: CDPSession): Promise<number> {
  return ((await metrics(session))['TaskDuration'] ?? 0) * 1000;
}
