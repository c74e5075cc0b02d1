import { isRecord, rowIds } from '../model/data.js';
import type { Data } from '../model/draft.js';
import { isEmpty } from '../model/empty.js';
import type { Entry, Outline } from '../model/outline.js';
import { readablePart } from './readable.js';

/** Whether it holds no answer, such as a section that all its fields left. */
function isHollow(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isHollow);
  return isRecord(value) ? Object.entries(value).every(([key, inside]) => key === '_id' || isHollow(inside)) : isEmpty(value);
}

/** Only what has a place in the dispositif; every other filled value is handed to `setAside` with the path it had. */
export function sweep(outline: Outline, entry: Entry, data: Data, path: string, setAside: (path: string, value: unknown) => void): Data {
  const kept: [string, unknown][] = [];
  for (const [key, value] of Object.entries(data)) {
    const below = path === '' ? key : `${path}.${key}`;
    const child = outline.get(entry.path === '' ? key : `${entry.path}.${key}`);
    if (entry.key === '*' && key === '_id') kept.push([key, value]);
    else if (isEmpty(value)) continue;
    else if (!child?.node) {
      if (!isHollow(value)) setAside(below, value);
    }
    else {
      const part = readablePart(child.node, value);
      if (part.kept !== undefined) kept.push([key, sweepInside(outline, child, part.kept, below, setAside)]);
      if (part.lost !== undefined) setAside(below, part.lost);
    }
  }
  return Object.fromEntries(kept);
}

function sweepInside(outline: Outline, entry: Entry, value: unknown, path: string, setAside: (path: string, value: unknown) => void): unknown {
  if (isRecord(value)) return sweep(outline, entry, value, path, setAside);
  const [row] = entry.children;
  if (entry.node?.kind !== 'rows' || !row) return value;
  const ids = rowIds(value);
  return (value as readonly Data[]).map((item, index) => sweep(outline, row, item, `${path}.${ids[index]}`, setAside));
}
