import type { Derived } from '@akto/core';
import { get } from '../source/json.js';
import type { Report } from '../source/position.js';
import { placeOf, walk, type Part } from '../symbols/part.js';

const KEYWORD = { visible: 'x-visible', value: 'x-value' } as const;

/** Conditions and computed values that need themselves. Each cycle is told once, at its first member. */
export function lintCycles(root: Part, cycles: readonly (readonly Derived[])[], report: Report): void {
  const parts = new Map([...walk(root)].map((part) => [part.path, part]));
  for (const cycle of cycles) {
    const [first] = cycle;
    const part = first && parts.get(first.path);
    if (!first || !part) continue;
    const way = [...cycle, first].map(({ path, what }) => `${KEYWORD[what]} de « ${path} »`).join(' → ');
    report(placeOf(part, get(part.schema, KEYWORD[first.what])), 'cycle', `Ces expressions dépendent les unes des autres sans fin : ${way}`);
  }
}
