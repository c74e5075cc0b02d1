/** `npm run bench`: see test/bench/README.md… */
import { parseArgs } from 'node:util';
import { launchBrowser } from '../browser/chromium.js';
import { leak, measure, measures, median, type Figures } from './measures.js';
import { buildPage, type Site } from './site.js';

const { values } = parseArgs({
  options: { only: { type: 'string', default: 'vanilla,akto' }, sizes: { type: 'string', default: '20,100,300,1000' }, runs: { type: 'string', default: '7' }, slow: { type: 'string', default: '1' } },
});
const names = values.only.split(',');
const sizes = values.sizes.split(',').map(Number);
const runs = Number(values.runs);
const slow = Number(values.slow);
const sites = new Map<string, Site>();
for (const name of names) sites.set(name, await buildPage(name));
const browser = await launchBrowser();
for (const size of sizes) {
  const figures = new Map<string, Figures[]>(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const name of run % 2 ? [...names].reverse() : names) figures.get(name)?.push(await measure({ browser, site: sites.get(name) as Site, size, slow }));
  }
  for (const name of names) {
    const line = measures.map((m) => {
      const value = median(figures.get(name)!.map((f) => f[m]));
      const base = median(figures.get('vanilla')!.map((f) => f[m]));
      return `${m} ${value.toFixed(value > 1000 ? 0 : 2)} (${(value / base).toFixed(2)})`;
    });
    console.log(String(size).padStart(5), name.padEnd(10), line.join('  '));
  }
}
if (process.env.LEAK) for (const name of names) console.log('leak', name, await leak({ browser, site: sites.get(name) as Site, size: 100, slow: 1 }));
await browser.close();
