import type { Rule } from '@akto/core';
import type { Emitted } from '../emit/code.js';
import { get, itemsAt, textAt, textOf, type JsonNode } from '../source/json.js';
import type { Report } from '../source/position.js';
import { lineage, objectOf, ownerPath, type Part } from '../symbols/part.js';
import { resolveName } from '../symbols/resolve.js';
import type { ModelContext } from './context.js';
import { readExpression } from './expression.js';

/** Every `x-rules` of the tree, in the order of the file. */
export function readRules(part: Part, context: ModelContext): readonly Emitted<Rule>[] {
  return (objectOf(part)?.members ?? []).flatMap((member) => {
    if (member.key === 'properties') return part.children.flatMap((child) => readRules(child, context));
    if (member.key !== 'x-rules' || member.value.kind !== 'array') return [];
    return member.value.items.flatMap((rule) => readRule(rule, part, context) ?? []);
  });
}

function readRule(rule: JsonNode, owner: Part, context: ModelContext): Emitted<Rule> | undefined {
  const when = readExpression(get(rule, 'when'), owner.symbol, 'boolean', context);
  const must = readExpression(get(rule, 'must'), owner.symbol, 'boolean', context);
  const on = itemsAt(rule, 'on').flatMap((name) => targetOf(name, owner, context.report)?.path ?? []);
  if (!must) return undefined;
  return {
    id: textAt(rule, 'id') ?? '',
    owner: ownerPath(owner),
    ...(when && { when }),
    must,
    on: [...new Set(on)],
    message: textAt(rule, 'message') ?? '',
    level: textAt(rule, 'level') === 'warning' ? 'warning' : 'error',
  };
}

function targetOf(name: JsonNode, owner: Part, report: Report): Part | undefined {
  const written = textOf(name);
  const target = written === undefined ? undefined : resolveName(written, owner, name, 'on', report);
  if (!target) return undefined;
  const refuse = (why: string): undefined => {
    report(name, 'regle-sur', `« on » cite « ${written} » : ${why}`);
    return undefined;
  };
  if (target.role === 'tab' || target.role === 'section') return refuse('un message s’affiche sur un champ, pas sur un onglet ni une section');
  const around = new Set(lineage(owner));
  const unbound = [...lineage(target)].find((part) => part !== target && part.role === 'rows' && !around.has(part));
  return unbound ? refuse(`on ne sait pas sur quelle ligne de « ${unbound.key} » ; écrivez la règle dans ses « items »`) : target;
}
