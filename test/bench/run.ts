/** Started by `.tasks/bench.js`, which installs what the pages need. Options: --only, --sizes, --runs, --slow, --write, --endurance. */
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/chromium.js';
import { endurance } from './endurance.js';
import { leak, measure, measures, median, type Figures } from './measures.js';
import { print, writeReport, type Row } from './report.js';
import { buildPage, type Site } from './site.js';

/** The hand-written page first: the others are told by what they cost beside it. */
const LIBRARIES = ['vanilla', 'akto', 'rjsf', 'jsonforms', 'form-js', 'surveyjs', 'formio', 'formkit'];
/** Of the form that is mounted and unmounted over and over. */
const LEAK_SIZE = 100;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: LIBRARIES.join(',') },
    sizes: { type: 'string', default: '20,100,300,1000' },
    runs: { type: 'string', default: '7' },
    slow: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
    endurance: { type: 'string' },
  },
});

const browser = await launchBrowser();
if (options.endurance) console.log(await endurance(browser, await buildPage('akto'), Number(options.endurance)));
else await compare(browser);
await browser.close();

async function compare(browser: Browser): Promise<void> {
  const names = ['vanilla', ...options.only.split(',').filter((name) => name !== 'vanilla')];
  const sizes = options.sizes.split(',').map(Number);
  const slow = Number(options.slow);
  const sites = new Map<string, Site>();
  for (const name of names) sites.set(name, await buildPage(name));
  const rows: Row[] = [];
  for (const size of sizes) {
    const runs = new Map<string, Figures[]>();
    const failed = new Map<string, string>();
    for (let run = 0; run < Number(options.runs); run += 1) {
      // Each first in turn: what the machine does meanwhile falls on all alike.
      for (const name of [...names.slice(run % names.length), ...names.slice(0, run % names.length)]) {
        if (failed.has(name)) continue;
        try {
          const figures = await measure({ browser, site: sites.get(name) as Site, size, slow });
          runs.set(name, [...(runs.get(name) ?? []), figures]);
        } catch (error) {
          failed.set(name, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
        }
      }
    }
    for (const name of names) rows.push({ name, size, figures: medians(runs.get(name) ?? []), failure: failed.get(name) });
    print(rows.filter((row) => row.size === size));
  }
  const leaks = new Map<string, number>();
  for (const name of names) leaks.set(name, await leak({ browser, site: sites.get(name) as Site, size: LEAK_SIZE, slow }).catch(() => Number.NaN));
  for (const [name, bytes] of leaks) console.log(`${name.padEnd(10)} ${(bytes / 1024).toFixed(2)} KB left by each mount and unmount of ${LEAK_SIZE} fields`);
  if (options.write) writeReport({ rows, leaks, runs: Number(options.runs), slow, version: browser.version() });
}

function medians(runs: readonly Figures[]): Figures | undefined {
  if (runs.length === 0) return undefined;
  return Object.fromEntries(measures.map((name) => [name, median(runs.map((figures) => figures[name]))])) as Figures;
}
