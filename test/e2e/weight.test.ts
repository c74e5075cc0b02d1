import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { openSite } from './site.js';

const visit = openSite();
const BUDGET = 100 * 1024;

visit('the home page needs less than 100 KB of JavaScript in gzip, and no code of the other pages', async ({ page }) => {
  const scripts = new Map<string, number>();
  page.on('response', async (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.set(response.url(), gzipSync(await response.body(), { level: 9 }).length);
  });
  await page.goto('/');
  await page.getByText('Aucun dossier transmis').waitFor();
  await page.waitForLoadState('networkidle');
  const total = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
  assert.ok(total > 0 && total < BUDGET, `${total} bytes for ${BUDGET}: ${[...scripts].map(([url, bytes]) => `${url.split('/').at(-1)} ${bytes}`).join(', ')}`);
  assert.deepEqual([...scripts.keys()].filter((url) => /page-(brouillons|dossier|mes-donnees|information|nouvelle)/.test(url)), []);
});
