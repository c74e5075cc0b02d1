/**
 * What `<akto-dossier>` with one dispositif costs over the network: gzip bytes of JavaScript.
 * `node .tasks/size.js` builds, then prints; the budget is held by test/architecture/budget.test.ts.
 */
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { DISPOSITIFS, buildSite } from './build.js';
import { ROOT, main } from './process.js';
import { setUp } from './setup.js';

const STANDALONE = 'packages/dossier/dist/standalone';
const SERVER = 'src/store/http/index.ts';

/**
 * Sizes in gzip bytes, from what the last build left on the disk.
 * @param {string} code of a dispositif
 * @returns {{ atOnce: number, whenNeeded: number, dispositif: number, total: number, server: number }}
 *   `atOnce`: the element and what it loads with it; `whenNeeded`: the chunks loaded later (calendar, dialog…);
 *   `server`: what a page with `endpoint` loads besides, not in `total`
 */
export function sizes(code) {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(ROOT, STANDALONE, 'manifest.json'), 'utf8'));
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const atOnce = closure(manifest, entries, ['imports']);
  const all = closure(manifest, entries, ['imports', 'dynamicImports']).filter((key) => key !== SERVER);
  const weigh = (/** @type {string[]} */ keys) => keys.reduce((sum, key) => sum + gzipOf(`${STANDALONE}/${manifest[key]?.file}`), 0);
  const parts = { atOnce: weigh(atOnce), whenNeeded: weigh(all.filter((key) => !atOnce.includes(key))), dispositif: gzipOf(`${DISPOSITIFS}/${code}.js`) };
  return { ...parts, total: parts.atOnce + parts.whenNeeded + parts.dispositif, server: weigh([SERVER]) };
}

/**
 * What Vite writes about the chunks of a build, by source file.
 * @typedef {Record<string, { file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[] }>} Manifest
 */

/**
 * Every chunk reached from some, those included.
 * @param {Manifest} manifest
 * @param {string[]} keys
 * @param {('imports' | 'dynamicImports')[]} kinds
 */
function closure(manifest, keys, kinds) {
  const found = new Set(keys);
  for (const key of found) for (const kind of kinds) for (const next of manifest[key]?.[kind] ?? []) found.add(next);
  return [...found];
}

/** @param {string} file */
function gzipOf(file) {
  return gzipSync(readFileSync(join(ROOT, file)), { level: 9 }).length;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1024).toLocaleString('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} Ko`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(async () => {
    await setUp();
    await buildSite();
    const { atOnce, whenNeeded, dispositif, total, server } = sizes('CAR');
    console.log(`\n<akto-dossier> avec CAR, en gzip : ${kilobytes(atOnce + dispositif)} pour le premier onglet, ${kilobytes(total)} en tout
  chargés d’emblée   ${kilobytes(atOnce)}
  chargés au besoin  ${kilobytes(whenNeeded)}
  CAR compilé        ${kilobytes(dispositif)}
avec endpoint, en plus : ${kilobytes(server)}`);
    const elements = await import('./element-sizes.js');
    elements.print(await elements.elementSizes());
  });
}
