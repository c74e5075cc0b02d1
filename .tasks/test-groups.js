/**
 * Several test files in one process: starting Node, the TypeScript loader, the server's libraries and the tool that drives
 * the browser takes longer than most files.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './process.js';

/** Enough to share a start; few enough that two processes end at about the same time. */
export const GROUP_SIZE = 10;

/** They start servers, kill processes, and load one suite once for each database engine. */
const ALONE = 'test/server/';

/**
 * Each group is of one folder, whose files load about the same modules.
 * @param {readonly string[]} files in the order of their paths
 * @returns {string[][]}
 */
export function groupsOf(files) {
  /** @type {string[][]} */
  const groups = [];
  for (const file of files) {
    const group = groups.at(-1);
    const fits = group && group.length < GROUP_SIZE && !file.startsWith(ALONE) && folderOf(group[0]) === folderOf(file);
    if (fits) group.push(file);
    else groups.push([file]);
  }
  return groups;
}

/** @param {string | undefined} file */
const folderOf = (file) => file?.split('/').slice(0, 2).join('/');

/**
 * Writes the module that declares the tests of each file in a suite that bears its path, so that its hooks are its own.
 * One file is loaded after the other, and in its own suite's context: what follows an `await` in a module that two files
 * share would otherwise belong to the suite of the first.
 * @param {readonly string[]} files
 * @param {string} entry absolute path of the module to write
 * @param {number} timeout milliseconds that each file may take
 */
export function writeGroup(files, entry, timeout) {
  const addresses = Object.fromEntries(files.map((file) => [file, pathToFileURL(join(ROOT, file)).href]));
  writeFileSync(entry, `import { AsyncResource } from 'node:async_hooks';
import { describe } from 'node:test';
let loaded = Promise.resolve();
for (const [file, address] of Object.entries(${JSON.stringify(addresses)})) {
  describe(file, { timeout: ${timeout} }, () => (loaded = loaded.catch(() => {}).then(AsyncResource.bind(() => import(address)))));
}
`);
}
