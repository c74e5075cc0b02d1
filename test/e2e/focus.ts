import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { hasFocus } from './eventually.js';

/** More stops than any page of the portal has. */
const STOPS = 90;

/** What hides the focus from the person who looks for it, or '' when it is seen (WCAG 2.4.7, 2.4.11). */
const hidden = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    // Between two turns round the page the browser itself has the focus.
    if (!element || element === document.body) return '';
    const words = `${element.tagName} « ${(element.textContent ?? '').trim().slice(0, 60)} » ${element.id}`;
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return `${words}: no box`;
    const { outlineStyle, boxShadow } = getComputedStyle(element);
    // A card drawn around its radio button is outlined for it.
    const around = element.parentElement && getComputedStyle(element.parentElement).outlineStyle;
    if (outlineStyle === 'none' && boxShadow === 'none' && (around ?? 'none') === 'none') return `${words}: no outline`;
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot?.elementFromPoint(x, y)) {
      const inner = found.shadowRoot.elementFromPoint(x, y);
      if (inner === found) break;
      found = inner;
    }
    const ownLabel = found instanceof HTMLLabelElement && found.control === element;
    return found && (ownLabel || element.contains(found) || found.contains(element)) ? '' : `${words}: covered by ${found?.className ?? 'nothing'}`;
  });

/** Presses Tab (or Shift+Tab) until `target` has the focus; on the way everything that gets it must be seen. */
export async function reach(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.first().waitFor();
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await hasFocus(target.first())) return;
    await page.keyboard.press(key);
    assert.equal(await hidden(page), '');
  }
  assert.fail(`no way by the keyboard to ${String(target)}`);
}

/** Reaches `target` and presses a key on it. */
export async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await reach(page, target);
  await page.keyboard.press(key);
}
