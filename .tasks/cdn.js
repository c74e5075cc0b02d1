/**
 * `node .tasks/cdn.js [address]`: writes packages/dossier/dist/cdn, a folder to put as it is on a server of files, at this address
 * (`https://cdn.exemple.fr/akto-dossier/0.1.0/`): the element, its chunks loaded when needed, their source maps, the compiled
 * dispositifs, the licences, and `integrity.json`.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DISPOSITIFS, buildSite } from './build.js';
import { ROOT, main } from './process.js';
import { setUp } from './setup.js';

export const CDN = join(ROOT, 'packages/dossier/dist/cdn');
/** What a bundle of the element holds of others. */
const LIBRARIES = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];

/**
 * What a page writes to check what it is given.
 * @typedef {object} Integrity
 * @property {Record<string, string>} files sha384 of each file, by its path in the folder
 * @property {string} importmap for the head, before any module: the browser then also checks what the element loads later
 * @property {string} script the line that follows it
 * @property {string} policy what `script-src` must name for the import map, which is inline
 */

/**
 * @param {string} address of the folder once it is served, ending in `/`
 * @returns {Integrity}
 */
export function writeCdn(address) {
  rmSync(CDN, { recursive: true, force: true });
  cpSync(join(ROOT, 'packages/dossier/dist/standalone'), CDN, { recursive: true, filter: (path) => !path.endsWith('manifest.json') });
  cpSync(join(ROOT, DISPOSITIFS), join(CDN, 'dispositifs'), { recursive: true });
  writeFileSync(join(CDN, 'LICENCES.txt'), licences());
  const paths = readdirSync(CDN, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')).filter((path) => /\.(js|json)$/.test(path)).sort();
  const files = Object.fromEntries(paths.map((path) => [path, `sha384-${digest('sha384', readFileSync(join(CDN, path)))}`]));
  const map = JSON.stringify({ integrity: Object.fromEntries(paths.filter((path) => path.endsWith('.js')).map((path) => [address + path, files[path]])) });
  const integrity = {
    files,
    importmap: `<script type="importmap">${map}</script>`,
    script: `<script type="module" src="${address}akto-dossier.js" integrity="${files['akto-dossier.js']}" crossorigin="anonymous"></script>`,
    policy: `'sha256-${digest('sha256', map)}'`,
  };
  writeFileSync(join(CDN, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  return integrity;
}

/**
 * @param {string} algorithm
 * @param {string | Buffer} content
 */
function digest(algorithm, content) {
  return createHash(algorithm).update(content).digest('base64');
}

function licences() {
  const own = `@akto/dossier, @akto/design-system, @akto/core\n\n${readFileSync(join(ROOT, 'LICENSE'), 'utf8')}`;
  const others = LIBRARIES.map((library) => {
    const folder = join(ROOT, 'node_modules', library);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = ['LICENSE', 'LICENSE.md'].map((name) => join(folder, name)).find(existsSync);
    return `${library} ${version} (${license})\n\n${file ? readFileSync(file, 'utf8') : ''}`;
  });
  return [own, ...others].map((text) => text.trim()).join(`\n\n${'-'.repeat(80)}\n\n`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await main(async () => {
    await setUp();
    await buildSite();
    const { importmap, script, policy } = writeCdn(process.argv[2] ?? './');
    console.log(`\npackages/dossier/dist/cdn est prêt. Dans la page :\n\n${importmap.slice(0, 80)}… (integrity.json)\n${script}\n\nscript-src doit aussi nommer ${policy}`);
  });
}
