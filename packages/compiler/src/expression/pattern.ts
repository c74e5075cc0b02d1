import type { ASTNode } from '@marcbachmann/cel-js';
import { refuse, type Checked, type Context } from './context.js';
import { quote } from './messages.js';
import { TEXT } from './types.js';

/** The regular expression of `matches`: written in full, so that it is checked and emitted once and for all. */
export function checkPattern(node: ASTNode, context: Context): Checked {
  if (node.op !== 'value' || typeof node.args !== 'string') {
    const message = 'matches attend une expression régulière écrite en toutes lettres : texte.matches("^[0-9]{5}$")';
    return refuse(context, node, 'motif', message);
  }
  try {
    const pattern = new RegExp(node.args, 'u');
    return { type: TEXT, term: { kind: 'regex', pattern }, start: node.start, end: node.end };
  } catch {
    return refuse(context, node, 'motif', `L'expression régulière ${quote(node.args)} n'est pas valide${advice(node.args)}`);
  }
}

function advice(source: string): string {
  if (/\(\?[imsx]+[):]/.test(source)) return ' : (?i) n\'existe pas, écrivez « minuscule(texte).matches(…) »';
  return /[([{]/.test(source) ? ' : vérifiez les parenthèses, crochets et accolades' : ' : vérifiez les caractères « * », « + », « ? » et « \\ »';
}
