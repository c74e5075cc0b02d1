import type { ASTNode } from '@marcbachmann/cel-js';
import { suggestion } from '../nearest.js';
import { erroneous, refuse, type Checked, type Context } from './context.js';
import { problemAt, quote } from './messages.js';
import { want } from './parameters.js';
import { call } from './term.js';
import { NUMBER, type Type } from './types.js';

/** `bareme("name", date, key…)`: the table says how many keys it takes, and whether each is a number or a code. */
export function checkBareme(node: ASTNode, given: readonly ASTNode[], context: Context): Checked {
  const [nameNode, dateNode, ...keyNodes] = given;
  if (nameNode?.op !== 'value' || typeof nameNode.args !== 'string') {
    return refuse(context, nameNode ?? node, 'bareme', 'bareme attend d\'abord le nom d\'un barème, entre guillemets');
  }
  const name = nameNode.args;
  const found = context.baremes.get(name);
  if (found === undefined && context.baremes.isBroken()) return erroneous(node);
  if (found === undefined) {
    return refuse(context, nameNode, 'bareme', `Le barème ${quote(name)} n'est pas dans baremes.json${suggestion(name, context.baremes.names())}`);
  }
  const { table, keys } = found;
  const usage = `bareme('${name}', date${keys.map((key) => `, ${key}`).join('')})`;
  if (dateNode === undefined || keyNodes.length !== keys.length) return refuse(context, node, 'arguments', `Ce barème se lit ainsi : ${quote(usage)}`);
  const where = quote(usage);
  const parts = [
    want(context.check(dateNode), 'date', where, context),
    ...keyNodes.map((key, index) => want(context.check(key), typeof table.keys[index]![0] === 'number' ? 'number' : 'text', where, context)),
  ];
  keyNodes.forEach((_, index) => checkCodes(parts[index + 1]!.type, table.keys[index]!, keys[index] ?? '', context));
  if (parts.some(({ type }) => type.kind === 'error')) return erroneous(node);
  const term = call('bareme', { kind: 'table', table }, ...parts.map((part) => part.term));
  return { type: NUMBER, term, start: node.start, end: node.end };
}

/** A code written in full must be one of the table's: in the middle of a dossier it would silence the rule. */
function checkCodes({ constants }: Type, known: readonly (string | number)[], name: string, context: Context): void {
  const codes = known.filter((code) => typeof code === 'string');
  for (const constant of codes.length > 0 ? (constants ?? []) : []) {
    const { value } = constant;
    if (codes.includes(String(value))) continue;
    context.report(problemAt(constant, 'code-inconnu', `${quote(name)} n'a pas le code ${quote(String(value))} (${codes.join(', ')})${suggestion(String(value), codes)}`));
  }
}
