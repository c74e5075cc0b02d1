/**
 * Installs the dependencies when they are missing or are not those of package-lock.json.
 * Runs on a clone that holds nothing else: only `node:` imports here and in what it imports.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { alone } from './alone.js';
import { ROOT, TaskError, run } from './process.js';

const OLDEST_NODE = { major: 20, minor: 19 };

/** Throws a TaskError, in French, when the machine or the network does not allow the installation. */
export async function setUp() {
  assertNode(process.versions.node);
  if (!isInstalled()) await alone('installation', install);
}

async function install() {
  if (isInstalled()) return; // by another command, in the meantime
  console.log('Installation des dépendances (une à trois minutes la première fois)…');
  const command = existsSync(join(ROOT, 'package-lock.json')) ? 'ci' : 'install';
  const code = await npm([command, '--ignore-scripts', '--loglevel=warn']);
  if (code !== 0) {
    throw new TaskError(`L’installation des dépendances a échoué (npm ${command}, code ${code}). Vérifiez la connexion à internet, puis recommencez.`);
  }
  console.log('Dépendances installées.');
}

/** @param {string} version */
function assertNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor)) {
    throw new TaskError(`Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} ou plus récent est nécessaire ; celui-ci est ${version}.`);
  }
}

/** npm leaves in node_modules the list of what it installed: compare it with the one that is wanted, dates prove nothing. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  if (!installed) return false;
  if (!wanted) return true;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (!path.includes('node_modules/')) return true; // our own packages: their versions change nothing on the disk
    return installed[path] ? installed[path].version === version : optional;
  });
}

/** @param {string} file */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * The npm that came with this Node, so that a machine with several keeps to one.
 * @param {string[]} args
 */
export function npm(args) {
  const folder = dirname(process.execPath);
  const candidates = [process.env.npm_execpath, join(folder, '../lib/node_modules/npm/bin/npm-cli.js'), join(folder, 'node_modules/npm/bin/npm-cli.js')];
  const script = candidates.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  return script ? run(process.execPath, [script, ...args]) : run('npm', args, { shell: process.platform === 'win32' });
}
