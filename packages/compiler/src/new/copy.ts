import { parseTree, visit, type JSONPath } from 'jsonc-parser';
import { edited } from './edit.js';

/** Another dispositif's file, as the first version of a new one. Its document codes that begin with its own code begin with the new one. */
export function copyOf(text: string, code: string, title: string): string {
  let copy = text;
  for (const [path, value] of [...documentCodes(text, code), [['title'], title], [['x-code'], code], [['x-version'], '1.0.0'], [['x-migrations'], undefined]] as const) {
    if (value !== undefined || parseTree(copy)?.children?.some((member) => member.children?.[0]?.value === path[0])) copy = edited(copy, [...path], value);
  }
  return copy;
}

/** Where the codes of document types stand, with the new ones. */
function documentCodes(text: string, code: string): readonly (readonly [JSONPath, string])[] {
  const former = (JSON.parse(text) as Record<string, unknown>)['x-code'];
  const found: [JSONPath, string][] = [];
  visit(text, {
    onLiteralValue: (value: unknown, _offset, _length, _line, _character, path) => {
      const at = path();
      const isCode = at.at(-1) === 'code' && at.at(-2) === 'x-document';
      if (isCode && typeof value === 'string' && value.startsWith(`${String(former)}-`)) found.push([at, code + value.slice(String(former).length)]);
    },
  });
  return found;
}
