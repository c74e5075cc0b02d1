import type { RecapBlock, RecapLine } from '@akto/core';
import { isTrueAt, itemsAt, membersAt, textAt, textOf } from '../source/json.js';
import type { Report } from '../source/position.js';
import type { Part } from '../symbols/part.js';
import { resolveName } from '../symbols/resolve.js';

/** `x-recap`: blocks of labelled fields, named as in expressions from the tab; or true. Undefined when there is none. */
export function readRecap(tab: Part, report: Report): readonly RecapBlock[] | true | undefined {
  if (isTrueAt(tab.schema, 'x-recap')) return true;
  const blocks = itemsAt(tab.schema, 'x-recap').map((block) => ({
    title: textAt(block, 'title') ?? '',
    lines: membersAt(block, 'fields').flatMap(({ key, value }): RecapLine[] => {
      const name = textOf(value);
      const target = name === undefined ? undefined : resolveName(name, tab, value, 'x-recap', report);
      if (target === undefined) return [];
      if (target.role === 'field' && !target.path.includes('*')) return [{ label: key, path: target.path }];
      const what = target.role === 'field' ? 'un champ de groupe répété' : 'autre chose qu’un champ';
      report(value, 'recap', `« x-recap » cite ${what} : « ${name} ». Il faut un champ qui n’existe qu’une fois`);
      return [];
    }),
  }));
  return blocks.length > 0 ? blocks : undefined;
}
