import type { Access, Branch, Card, Catalogue, DispositifCard, Period, PublicChoice } from '@akto/core';
import type { CatalogueEntry } from '../compile.js';
import { meantValue } from '../keywords/meant.js';
import type { Problem } from '../problem.js';
import { openFolder, type Read } from '../ref/load.js';
import { get, itemsAt, membersAt, objectAt, textAt, textOf, type JsonNode } from '../source/json.js';
import { createProblems } from '../source/problems.js';
import { checkCatalogue } from './check.js';
import { ROOT } from './keywords.js';

export const CATALOGUE_FILE = 'catalogue.json';

export interface CatalogueInput {
  /** Path of the catalogue, as problems will name it. There may be no such file. */
  readonly file: string;
  readonly read: Read;
  /** Codes of the dispositifs beside it, however broken these are. */
  readonly codes: readonly string[];
  /** The dispositifs that compiled. */
  readonly entries: readonly CatalogueEntry[];
}

export interface CatalogueCompilation {
  readonly problems: readonly Problem[];
  /** Absent when one of the problems is an error. */
  readonly catalogue?: Catalogue;
}

/**
 * Compiles what the portal offers: the cards of `catalogue.json` that have a compiled dispositif (S55), in the order of the
 * file, then the dispositifs that it does not name, which are open to all. Never throws for what an author wrote.
 */
export function compileCatalogue({ file, read, codes, entries }: CatalogueInput): CatalogueCompilation {
  const problems = createProblems();
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const written = openFolder(file, read, problems.report).open(name);
  const document = written && meantValue(written, ROOT);
  if (document) checkCatalogue(document, codes, problems.report);
  if (problems.hasError()) return { problems: problems.sorted() };

  const cards = itemsAt(document, 'dispositifs').flatMap((item) => cardOf(item, entries));
  const named = new Set(itemsAt(document, 'dispositifs').flatMap((item) => [item, ...itemsAt(item, 'dispositifs')]).map((item) => textAt(item, 'code')));
  const others = entries.filter(({ code }) => !named.has(code)).map((entry) => dispositifCard(undefined, entry));
  return {
    problems: problems.sorted(),
    catalogue: { branches: membersAt(document, 'branches').map(({ key, value }) => branchOf(key, value)), publics: itemsAt(document, 'publics').map(publicOf), cards: [...cards, ...others] },
  };
}

function cardOf(item: JsonNode, entries: readonly CatalogueEntry[]): readonly Card[] {
  const family = textAt(item, 'famille');
  if (family === undefined) return dispositifsOf(item, entries);
  const dispositifs = itemsAt(item, 'dispositifs').flatMap((sub) => dispositifsOf(sub, entries));
  if (dispositifs.length === 0) return [];
  return [{ code: family, title: textAt(item, 'titre') ?? family, description: textAt(item, 'description') ?? '', ...accessOf(item), dispositifs }];
}

function dispositifsOf(item: JsonNode, entries: readonly CatalogueEntry[]): readonly DispositifCard[] {
  const entry = entries.find(({ code }) => code === textAt(item, 'code'));
  return entry ? [dispositifCard(item, entry)] : [];
}

const dispositifCard = (item: JsonNode | undefined, { code, title, valid }: CatalogueEntry): DispositifCard => {
  const { open, ...access } = accessOf(item);
  return {
    code,
    title: textAt(item, 'titre') ?? title,
    description: textAt(item, 'description') ?? '',
    ...access,
    open: [...open, ...(valid.from === undefined && valid.to === undefined ? [] : [valid])],
  };
};

function accessOf(item: JsonNode | undefined): Access {
  const period = objectAt(item, 'ouverture');
  return {
    ...listOf(item, 'branches', 'branches'),
    ...listOf(item, 'profils', 'profiles'),
    ...listOf(item, 'publics', 'publics'),
    open: period ? [periodOf(period)] : [],
  };
}

function periodOf(period: JsonNode): Period {
  const [from, to] = [textAt(period, 'du'), textAt(period, 'au')];
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

const listOf = <Key extends string>(item: JsonNode | undefined, keyword: string, key: Key): Partial<Record<Key, readonly string[]>> =>
  get(item, keyword) ? ({ [key]: textsAt(item, keyword) } as Record<Key, readonly string[]>) : {};

const textsAt = (item: JsonNode | undefined, key: string): readonly string[] => itemsAt(item, key).flatMap((each) => textOf(each) ?? []);

const branchOf = (key: string, value: JsonNode): Branch => ({
  key,
  title: textAt(value, 'titre') ?? key,
  naf: textsAt(value, 'naf').map((code) => code.replace('.', '')),
  idcc: textsAt(value, 'idcc'),
});

function publicOf(item: JsonNode): PublicChoice {
  const idcc = textAt(item, 'idcc');
  return {
    code: textAt(item, 'code') ?? '',
    title: textAt(item, 'titre') ?? '',
    description: textAt(item, 'description') ?? '',
    ...(idcc !== undefined && { idcc }),
    ...listOf(item, 'branches', 'branches'),
  };
}
