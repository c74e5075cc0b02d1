import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { serve } from '@akto/server';
import { launchBrowser } from '../browser/chromium.js';
import { openBackend, type Backend } from './backend.js';

/** What a test is given: a browser that has never been here, on no page yet. Addresses are relative to the site. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
}

export interface SiteOptions {
  /** Makes the folder of compiled dispositifs; that of the build by default. */
  readonly dispositifs?: (() => Promise<string>) | undefined;
  readonly context?: BrowserContextOptions | undefined;
  /** Where the portal keeps things: in the browser by default, or on a real server; each test then runs once for each. */
  readonly stores?: readonly Store[] | undefined;
}

export type Store = 'navigateur' | 'serveur';

export interface VisitOptions {
  /** The one fault that the test brings about on purpose; any other still fails it. */
  readonly tolerated?: RegExp | undefined;
  readonly context?: BrowserContextOptions | undefined;
}

export type VisitTest = (title: string, work: (visit: Visit) => Promise<void>, options?: VisitOptions) => void;

/**
 * Serves the built site and starts a browser for the tests of this file. Returns what declares one: it fails on any error
 * of the page, of the console, or of the security policy.
 */
export function openSite({ stores = ['navigateur'], ...options }: SiteOptions = {}): VisitTest {
  const visits = stores.map((store) => openOn(store, options));
  return (title, work, visitOptions) => {
    for (const visit of visits) visit(title, work, visitOptions);
  };
}

function openOn(store: Store, { dispositifs, context: shared }: Omit<SiteOptions, 'stores'>): VisitTest {
  let site: Awaited<ReturnType<typeof serve>>;
  let backend: Backend | undefined;
  let browser: Browser;

  before(async () => {
    const folder = await dispositifs?.();
    backend = store === 'serveur' ? await openBackend() : undefined;
    site = backend ?? (await serve({ port: 0, ...(folder === undefined ? {} : { dispositifs: folder }) }));
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  return (title, work, { tolerated, context: own } = {}) => {
    test(store === 'serveur' ? `${title} (serveur)` : title, async () => {
      await backend?.empty();
      const context = await browser.newContext({
        baseURL: site.address,
        locale: 'fr-FR',
        timezoneId: 'Europe/Paris',
        acceptDownloads: true,
        // It would answer in place of what a test puts in the network's way.
        serviceWorkers: 'block',
        ...shared,
        ...own,
      });
      context.setDefaultTimeout(10_000);
      if (backend) backends.set(context, backend);
      const faults = await watch(context);
      try {
        await work({ context, page: await context.newPage() });
      } finally {
        await context.close();
      }
      // What the server refuses is an answer: a browser also notes it among the errors.
      assert.deepEqual(faults.filter((fault) => !tolerated?.test(fault) && !(backend && ANSWER.test(fault))), []);
    });
  };
}

const ANSWER = /the server responded with a status of (401|404|409|410|412) /;

const backends = new WeakMap<BrowserContext, Backend>();

/** The server behind the pages of a visit; undefined when all stays in the browser. */
export const backendOf = (page: Page): Backend | undefined => backends.get(page.context());

/** Everything that a page should never say, as it comes. */
async function watch(context: BrowserContext): Promise<readonly string[]> {
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(`erreur : ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console : ${message.text()}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`politique : ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return faults;
}
