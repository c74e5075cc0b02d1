import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importsOf, resolveImport, sources } from './repository.js';

test('aucun fichier ne se lit lui-même par un détour', () => {
  const graph = new Map(sources.map((file) => [file, importsOf(file).filter((name) => name.startsWith('.')).map((name) => resolveImport(file, name))]));
  assert.deepEqual(cycles(graph), []);
});

test('un détour est trouvé et nommé', () => {
  const graph = new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]]);
  assert.deepEqual(cycles(graph), ['b → c → b']);
});

/** Depth-first; each cycle is named once, by the way it was met. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start >= 0) found.push([...way.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
