import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Read } from '../ref/load.js';
import { readText } from './compile-file.js';

const CODE = /"x-code"\s*:/;
const NAME = /^[A-Z][A-Z0-9_-]*\.json$/;
const WRITTEN_CODE = /"x-code"\s*:\s*"([^"]*)"/;
const DEFINITIONS = /"\$defs"\s*:/;

/** The dispositifs of a folder: its JSON files that give themselves an `x-code` or are named like one, however broken they are. By name. */
export function dispositifsOf(folder: string, read: Read = readText): readonly string[] {
  return jsonFilesOf(folder).filter((file) => NAME.test(basename(file)) || CODE.test(read(file) ?? ''));
}

/** What a catalogue may name: the codes of a folder's dispositifs, and the names of files whose code is wrong, which is told there. */
export const nameableCodes = (folder: string, read: Read): readonly string[] => [...new Set([...codesOf(folder, read).keys(), ...dispositifsOf(folder, read).map((file) => basename(file, '.json'))])];

/** The files of a folder's dispositifs, by code. */
export const codesOf = (folder: string, read: Read = readText): ReadonlyMap<string, string> =>
  new Map(dispositifsOf(folder, read).flatMap((file) => (WRITTEN_CODE.exec(read(file) ?? '')?.slice(1) ?? []).map((code) => [code, file] as const)));

/** Whether a file holds definitions for others to use and is no dispositif itself. */
export function isShared(file: string, read: Read): boolean {
  const text = read(file) ?? '';
  return file.endsWith('.json') && DEFINITIONS.test(text) && !CODE.test(text);
}

/** JSON files of a folder, by name; none when there is no such folder. */
export function jsonFilesOf(folder: string): readonly string[] {
  if (!isFolder(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => join(folder, name));
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
