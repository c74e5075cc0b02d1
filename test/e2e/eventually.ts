import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';

/** Long enough for a slow machine; a test that passes never waits for it. */
const PATIENCE = 10_000;

/** Reads the page again and again until it says what is expected; fails with the last difference. */
export async function eventually<Value>(read: () => Promise<Value>, expected: Value): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    try {
      assert.deepEqual(await read(), expected);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await pause(20);
  }
}

/** Whether the keyboard is there, in whatever shadow tree. */
export const hasFocus = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element);

/** What a screen reader says after the name: help and message, on one line. */
export const descriptionOf = (locator: Locator): Promise<string> =>
  locator.evaluate((element) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ').replace(/\s+/g, ' ').trim();
  });

/** Waits for the message of a field; it is linked to it. */
export const expectMessage = (field: Locator, message: string): Promise<void> =>
  eventually(async () => (await descriptionOf(field)).includes(`▲ ${message}`), true);

export const expectNoMessage = (field: Locator): Promise<void> =>
  eventually(async () => (await descriptionOf(field)).includes('▲'), false);

/** The paragraph that says where the draft stands. */
export const saveState = (page: Page): Locator => page.getByText(/^(Enregistré (à|le) |Non enregistré|Enregistrement en cours|Échec de l’enregistrement)/);
