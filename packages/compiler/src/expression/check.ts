import type { ASTNode } from '@marcbachmann/cel-js';
import { checkCall } from './check-calls.js';
import { checkList, checkLiteral } from './check-literals.js';
import { checkName } from './check-names.js';
import { checkBinary, checkChoice, checkUnary } from './check-operators.js';
import { refuse, type Checked, type Context, type Variable } from './context.js';
import type { ExpressionProblem, SymbolNode } from './symbols.js';

export interface CheckResult {
  readonly checked: Checked;
  /** Template paths, in the order of the indexes in the terms. */
  readonly reads: readonly string[];
  readonly problems: readonly ExpressionProblem[];
}

/** Resolves, types and translates a whole expression. */
export function checkExpression(ast: ASTNode, source: string, from: SymbolNode, baremes: Context['baremes']): CheckResult {
  const reads: string[] = [];
  const problems: ExpressionProblem[] = [];

  const contextOf = (variables: readonly Variable[]): Context => {
    const context: Context = {
      source,
      from,
      baremes,
      variables,
      check: (node) => checkNode(node, context),
      within: (variable) => contextOf([...variables, variable]),
      read: (path) => (reads.includes(path) ? reads.indexOf(path) : reads.push(path) - 1),
      report: (problem) => problems.push(problem),
    };
    return context;
  };

  return { checked: contextOf([]).check(ast), reads, problems };
}

function checkNode(node: ASTNode, context: Context): Checked {
  switch (node.op) {
    case 'value':
      return checkLiteral(node, context);
    case 'list':
      return checkList(node, context);
    case 'id':
    case '.':
      return checkName(node, context);
    case 'call':
    case 'rcall':
      return checkCall(node, context);
    case '?:':
      return checkChoice(node, context);
    case '!_':
    case '-_':
      return checkUnary(node, context);
    case '[]':
    case '[?]':
    case '.?':
      return refuse(context, node, 'syntaxe', 'On ne lit pas un élément par son numéro : écrivez « all », « exists » ou « filter »');
    case 'map':
      return refuse(context, node, 'syntaxe', 'Les accolades n\'existent pas ici : une liste s\'écrit [a, b]');
    default:
      return checkBinary(node, context);
  }
}
