import { RECETTE } from './recette.js';
import { pointsIn, testFiles, titlesOf } from './titles.js';

/** Files whose tests quote a point of the recette, by its number; the tests of whole journeys first. */
export const coverage: ReadonlyMap<number, readonly string[]> = quotations();

/** Whether a file drives the product in a browser. */
export function inBrowser(file: string): boolean {
  return /^test\/e2e\/.*\.test\.ts$|\.browser\.test\.ts$/.test(file);
}

function quotations(): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const file of [...testFiles].sort(journeysFirst)) {
    for (const point of new Set(titlesOf(file).flatMap(pointsIn))) found.set(point, [...(found.get(point) ?? []), file]);
  }
  return found;
}

function journeysFirst(one: string, other: string): number {
  const rank = (file: string): number => (file.startsWith('test/e2e/') ? 0 : inBrowser(file) ? 1 : 2);
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}

/** The tables of the README, in Markdown: one per part of the recette. */
export function coverageTables(): string {
  return RECETTE.map(({ title, points }) => {
    const rows = Object.entries(points).map(([point, words]) => `| S${point} | ${words} | ${linksTo(coverage.get(Number(point)) ?? [])} |`);
    return [`**${title}**`, '', '| | Ce qui est demandé | Où c’est prouvé |', '|---|---|---|', ...rows].join('\n');
  }).join('\n\n');
}

/** « test/e2e/lists.test.ts » is shown as « e2e/lists ». */
function linksTo(files: readonly string[]): string {
  return files.map((file) => `[${file.slice('test/'.length).replace(/(\.test)?\.ts$/, '')}](${file})`).join(', ');
}
