import { CODES, lineOf, type Advice, type Fault } from './fault.js';

const NAMES = { '{': ['Cette accolade « { » n’est', 'une accolade fermante « } »'], '[': ['Ce crochet « [ » n’est', 'un crochet fermant « ] »'] } as const;
const TOKEN = /"(?:\\.|[^"\\\r\n])*"?|[{}[\]]/g;

interface Open {
  readonly sign: '{' | '[';
  readonly offset: number;
  readonly indent: string;
}

/** A bracket that nothing closes. Where the file ends says little of it; how its lines are indented says more. */
export function openBracket({ text, code, offset, rest }: Fault): Advice | undefined {
  // Another bracket closes, or a key is named in a list.
  const closesOther = code === CODES.commaExpected && /^[}\]:]/.test(rest);
  if (!closesOther && code !== CODES.closeBraceExpected && code !== CODES.closeBracketExpected) return undefined;
  const { open, closer } = firstUnclosed(text, offset);
  if (!open) return undefined;
  const [name, closing] = NAMES[open.sign];
  if (closer === undefined) return { offset, length: 0, message: `Il manque ${closing} : celle qui s’ouvre ligne ${lineOf(text, open.offset)} n’est pas fermée`.replace('celle', open.sign === '[' ? 'celui' : 'celle') };
  const line = lineOf(text, closer);
  const where = line === lineOf(text, open.offset) ? `avant « ${text[closer]} »` : `avant la ligne ${line}`;
  return { offset: open.offset, length: 1, message: `${name} pas ferm${open.sign === '{' ? 'ée' : 'é'} : ajoutez ${closing} ${where}` };
}

/** The innermost bracket that what closes next, of another kind or less indented, cannot be meant for. */
function firstUnclosed(text: string, end: number): { readonly open?: Open | undefined; readonly closer?: number } {
  const stack: Open[] = [];
  for (const { 0: sign, index } of text.matchAll(TOKEN)) {
    if (sign === '{' || sign === '[') stack.push({ sign, offset: index, indent: indentOf(text, index) });
    if (sign !== '}' && sign !== ']') continue;
    const open = stack.at(-1);
    if (!open) return {};
    const isOther = (open.sign === '{') !== (sign === '}');
    const startsLine = /(^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, index - 200), index));
    const isAbove = startsLine && indentOf(text, index).length < open.indent.length;
    if (isOther || isAbove) return { open, closer: index };
    stack.pop();
    if (index > end) break;
  }
  return { open: stack.at(-1) };
}

function indentOf(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

/** A closing bracket before its time, after which the file seems to end too soon: it stands less well than those that close what they should. */
export function extraBracket({ text, code, offset }: Fault): Advice | undefined {
  if (code !== CODES.endOfFileExpected) return undefined;
  const stack: Open[] = [];
  let earlier: { readonly line: number; readonly opened: number } | undefined;
  for (const { 0: sign, index } of text.slice(0, offset).matchAll(TOKEN)) {
    if (sign === '{' || sign === '[') stack.push({ sign, offset: index, indent: indentOf(text, index) });
    if (sign !== '}' && sign !== ']') continue;
    const open = stack.pop();
    if (!open) return undefined;
    const [line, opened] = [lineOf(text, index), lineOf(text, open.offset)];
    const startsLine = /(^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, index - 200), index));
    const isBeside = line === opened || (earlier?.line === line && earlier.opened === opened);
    if (startsLine ? indentOf(text, index).length > open.indent.length : !isBeside) {
      return { offset: index, length: 1, message: `${sign === '}' ? 'Cette accolade « } » est de trop' : 'Ce crochet « ] » est de trop'} : ${sign === '}' ? 'supprimez-la' : 'supprimez-le'}` };
    }
    earlier = { line, opened };
  }
  return undefined;
}
