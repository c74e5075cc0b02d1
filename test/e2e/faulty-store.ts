import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';

declare global {
  var storeFault: 'stall' | 'fail' | undefined;
}

/** Before the first page: the pages of this visit can be told how their database misbehaves. */
export async function withFaultyStore(context: BrowserContext): Promise<void> {
  await context.addInitScript({ path: fileURLToPath(new URL('faulty-store.js', import.meta.url)) });
}

/** From now on writes wait, or fail, or work again. */
export const setStoreFault = (page: Page, fault: typeof globalThis.storeFault): Promise<void> =>
  page.evaluate((name) => {
    globalThis.storeFault = name;
  }, fault);
