import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readText } from './compile-file.js';

const CODE = /"x-code"\s*:/;
const NAME = /^[A-Z][A-Z0-9_-]*\.json$/;
const WRITTEN_CODE = /"x-code"\s*:\s*"([^"]*)"/;
const DEFINITIONS = /"\$defs"\s*:/;

/** The dispositifs of a folder: its JSON files that give themselves an `x-code` or are named like one, however broken they are. By name. */
export function dispositifsOf(folder: string): readonly string[] {
  return jsonFilesOf(folder).filter((file) => NAME.test(basename(file)) || CODE.test(readText(file) ?? ''));
}

/** What a catalogue may name: the codes of a folder's dispositifs, and the names of files whose code is wrong, which is told there. */
export const nameableCodes = (folder: string): readonly string[] => [...new Set([...codesOf(folder).keys(), ...dispositifsOf(folder).map((file) => basename(file, '.json'))])];

/** The files of a folder's dispositifs, by code. */
export const codesOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(dispositifsOf(folder).flatMap((file) => (WRITTEN_CODE.exec(readText(file) ?? '')?.slice(1) ?? []).map((code) => [code, file] as const)));

/** Whether a file holds definitions for others to use and is no dispositif itself. */
export function isShared(file: string): boolean {
  const text = readText(file) ?? '';
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
