import type { OutlinePart } from '@akto/compiler/text';

/** The part whose key and schema hold an offset of the file; undefined outside every tab. */
export function deepestAt(root: OutlinePart, offset: number): OutlinePart | undefined {
  const child = root.children.find((part) => offset >= part.offset && offset <= part.body.offset + part.body.length);
  return child && (deepestAt(child, offset) ?? child);
}

/** The part at a template path. */
export function partAt(part: OutlinePart, path: string): OutlinePart | undefined {
  if (part.path === path && part.role !== 'root') return part;
  const child = part.children.find((each) => path === each.path || path.startsWith(`${each.path}.`));
  return child && partAt(child, path);
}
