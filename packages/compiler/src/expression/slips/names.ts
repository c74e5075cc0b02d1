import { problemAt, quote } from '../messages.js';
import type { ExpressionProblem } from '../symbols.js';
import type { Token } from '../tokens.js';
import { itemsOf } from './terms.js';

/** Names in several words, and sections parted from their fields by something else than a dot, where the right name is a field. */
export function nameSlips(tokens: readonly Token[], source: string, knows: (name: string) => boolean): readonly ExpressionProblem[] {
  const items = itemsOf(tokens);
  return items.flatMap((first, index) => {
    const parted = ['/', '>', '->', ':'].includes(items[index + 1]?.word ?? '');
    const second = items[index + (parted ? 2 : 1)];
    if (first.kind !== 'name' || second?.kind !== 'name') return [];
    const [section, field] = [first, second].map(({ start, end }) => source.slice(start, end)) as [string, string];
    const inside = `${section}.${field}`;
    const joined = section + field.charAt(0).toUpperCase() + field.slice(1);
    // Two fields may be divided or compared; a section is neither.
    const good = [inside, ...(parted ? [] : [joined])].find(knows);
    if (good === undefined) return [];
    const how = good === inside ? 'Un point sépare une section de ses champs' : "Un nom s'écrit sans espace";
    return [problemAt({ start: first.start, end: second.end }, 'mot', `${how} : écrivez ${quote(good)}`)];
  });
}
