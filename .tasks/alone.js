/**
 * One command at a time does a thing to this folder, such as `npm start` and `npm test` typed in two terminals of a fresh clone.
 * Runs before anything is installed: only `node:` imports.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from './process.js';

const PAUSE = 200;

/**
 * Does `work` once no other process does the work of this name. What a killed process left stands in nobody's way.
 * @param {string} name
 * @param {() => Promise<void>} work
 */
export async function alone(name, work) {
  const folder = join(ROOT, '.cache', 'locks');
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, name);
  let told = false;
  while (!take(lock)) {
    if (!told) console.log('Une autre commande fait déjà ce travail dans ce dossier : attente de sa fin…');
    told = true;
    await wait(PAUSE);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock holds the number of the process that works */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (isHeld(lock)) return false;
    rmSync(lock, { force: true });
    return take(lock);
  }
}

/** @param {string} lock */
function isHeld(lock) {
  try {
    return process.kill(Number(readFileSync(lock, 'utf8')), 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
