import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './compile-file.js';

const CODE = /"x-code"\s*:/;

/** The dispositifs of a folder: its JSON files that give themselves an `x-code`, however broken they are otherwise. By name. */
export function dispositifsOf(folder: string): readonly string[] {
  return jsonFilesOf(folder).filter((file) => CODE.test(readText(file) ?? ''));
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
