/**
 * The one place that knows which browser the tests drive.
 *
 * Linux: the Chromium carried by the npm package @sparticuz/chromium, so that a fresh clone needs no browser.
 * Elsewhere: the installed Google Chrome.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Pinned exactly: reference figures are only comparable from one browser to the same one. */
const PACKAGE_VERSION = createRequire(import.meta.url)('../../package.json').devDependencies['@sparticuz/chromium'];
const isLinux = process.platform === 'linux';

/** No gain in a sandbox around our own pages, and containers run as root; the rest keeps the browser off the network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** @type {Promise<import('playwright-core').LaunchOptions> | undefined} */
let prepared;

/**
 * What playwright (directly or through the web test runner) needs to start the browser.
 * The first call of a machine unpacks it (about 2 s).
 */
export function launchOptions() {
  prepared ??= isLinux ? carriedBrowser() : Promise.resolve({ channel: 'chrome', args: ARGUMENTS });
  return prepared;
}

/** Starts the browser for an end-to-end test; the caller closes it. */
export async function launchBrowser() {
  const browser = await chromium.launch(await launchOptions());
  assertVersion(browser);
  return browser;
}

/**
 * Throws when another version than the pinned one was started.
 * @param {{ version(): string }} browser
 */
export function assertVersion(browser) {
  const [major] = PACKAGE_VERSION.split('.');
  if (isLinux && !browser.version().startsWith(`${major}.`)) {
    throw new Error(`Chromium ${major} attendu, ${browser.version()} lancé : supprimez ${unpackedFolder()}.`);
  }
}

function unpackedFolder() {
  return join(tmpdir(), `akto-chromium-${PACKAGE_VERSION}`);
}

async function carriedBrowser() {
  const folder = unpackedFolder();
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    args: ARGUMENTS,
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/**
 * The package reuses whatever lies in the temporary folder, whatever its version and even half written by another
 * process: unpack in a folder of our own, then give it its final name in one step.
 * @param {string} folder
 */
async function unpackInto(folder) {
  const draft = mkdtempSync(`${folder}-`);
  await withEnvironment({ TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }, async () => {
    const { default: carried } = await import('@sparticuz/chromium');
    await carried.executablePath();
  });
  // The configuration in the package names folders of Amazon's machines.
  writeFileSync(join(draft, 'fonts', 'fonts.conf'), fontConfiguration(folder));
  mkdirSync(join(draft, 'fonts-cache'), { recursive: true });
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * Runs `work` with changed environment variables, then puts back every variable (the package adds some of its own).
 * @param {Record<string, string>} changes
 * @param {() => Promise<void>} work
 */
async function withEnvironment(changes, work) {
  const before = { ...process.env };
  Object.assign(process.env, changes);
  try {
    await work();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** @param {string} folder */
function fontConfiguration(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
