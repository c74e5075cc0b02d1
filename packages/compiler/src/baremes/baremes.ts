import type { Bareme, BaremeValues } from '@akto/core';
import { meantValue } from '../keywords/meant.js';
import type { Problem } from '../problem.js';
import { openFolder, type Folder, type Read } from '../ref/load.js';
import { get, itemsAt, membersAt, textAt, valueOf, type JsonNode } from '../source/json.js';
import type { Report } from '../source/position.js';
import { createProblems } from '../source/problems.js';
import { checkBaremes } from './check.js';
import { ROOT } from './keywords.js';

/** Rates and amounts by date, in the folder of the schemas. */
export const BAREMES_FILE = 'baremes.json';

/** A table, and what its author calls each of its keys. */
export interface NamedBareme {
  readonly table: Bareme;
  readonly keys: readonly string[];
}

export interface Baremes {
  /** Undefined when there is no such table. */
  get(name: string): NamedBareme | undefined;
  names(): readonly string[];
  /** Whether the file cannot be read, which is told: nothing is known of its tables. */
  isBroken(): boolean;
  /** Tables that were asked for, by name: they are part of the content. */
  readonly used: ReadonlyMap<string, Bareme>;
}

/** The tables of `baremes.json`, the file beside the schema, which is read and checked when an expression first names one. */
export function openBaremes(folder: Folder, report: Report): Baremes {
  let tables: ReadonlyMap<string, NamedBareme> | undefined;
  const used = new Map<string, Bareme>();
  const open = (): ReadonlyMap<string, NamedBareme> => {
    if (tables) return tables;
    const written = folder.open(BAREMES_FILE);
    const document = written && meantValue(written, ROOT);
    if (document) checkBaremes(document, report);
    tables = new Map(membersAt(document, 'baremes').map(({ key, value }) => [key, readBareme(value)]));
    return tables;
  };
  return {
    used,
    isBroken: () => open().size === 0 && folder.isBroken(BAREMES_FILE),
    names: () => [...open().keys()],
    get(name) {
      const found = open().get(name);
      if (found) used.set(name, found.table);
      return found;
    },
  };
}

/** Checks the file by itself: no expression may name a table yet. */
export function checkBaremesFile(file: string, read: Read): readonly Problem[] {
  const problems = createProblems();
  openBaremes(openFolder(file, read, problems.report), problems.report).names();
  return problems.sorted();
}

function readBareme(node: JsonNode): NamedBareme {
  const keys = itemsAt(node, 'selon');
  return {
    keys: keys.map((key) => textAt(key, 'nom') ?? ''),
    table: {
      keys: keys.map((key) => [...itemsAt(key, 'paliers'), ...itemsAt(key, 'codes')].map(valueOf)) as unknown as Bareme['keys'],
      versions: itemsAt(node, 'versions').map((version) => ({ from: textAt(version, 'du') ?? '', values: plain(get(version, 'valeurs')) })),
    },
  };
}

const plain = (node: JsonNode | undefined): BaremeValues => (node ? (valueOf(node) as BaremeValues) : 0);
