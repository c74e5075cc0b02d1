import assert from 'node:assert/strict';
import { openSite } from './site.js';

const visit = openSite();
const TIMES = 3;

visit('a tab that was left is let go, its radio buttons too', async ({ page }) => {
  await page.goto('/exemple.html');
  await page.locator('akto-dossier').evaluate((element) => element.setAttribute('dispositif', 'PROFESSIONNALISATION'));
  const tabs = page.getByRole('tab');
  await tabs.nth(1).waitFor();
  let radios = 0;
  for (let time = 0; time < TIMES; time += 1) {
    for (let index = 0; index < (await tabs.count()); index += 1) {
      await tabs.nth(index).click();
      await page.locator('[role=tab][aria-selected=true]').and(tabs.nth(index)).waitFor();
      radios += await page.getByRole('tabpanel').evaluate((panel) => {
        const left = ((globalThis as { left?: WeakRef<Element>[] }).left ??= []);
        left.push(new WeakRef(panel));
        return panel.querySelectorAll('input[type=radio]').length;
      });
    }
  }
  await tabs.first().click();
  assert.ok(radios > 0, 'no tab has radio buttons');
  const session = await page.context().newCDPSession(page);
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  const kept = await page.evaluate(() => (globalThis as { left?: WeakRef<Element>[] }).left?.filter((panel) => panel.deref() && !panel.deref()?.isConnected).length);
  // The last ones left may still be held by what the browser has under way.
  assert.ok(Number(kept) <= 2, `${kept} tabs that were left are still in memory`);
});
