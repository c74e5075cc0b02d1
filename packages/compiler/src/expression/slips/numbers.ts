import { isDate } from '@akto/core';
import { problemAt, quote } from '../messages.js';
import type { ExpressionProblem } from '../symbols.js';
import { endsValue, startsValue, type Token } from '../tokens.js';

/** Numbers as one writes them in French (`1 801,80`), `.5`, and commas that separate nothing. */
export function numberSlips(tokens: readonly Token[]): readonly ExpressionProblem[] {
  const problems: ExpressionProblem[] = [];
  const open: ('list' | 'group')[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const before = tokens[index - 1];
    const other = token.kind === 'number' && !isInside(before, token) ? dateSlip(tokens, index) ?? percentSlip(tokens, index) : undefined;
    if (other) {
      problems.push(other.problem);
      index = other.last;
    } else if (token.kind === 'number') {
      const last = endOfNumber(tokens, index, open.at(-1) === 'list');
      if (last > index) problems.push(frenchNumber(tokens.slice(index, last + 1)));
      index = last;
    } else if (token.text === '(' || token.text === '[') {
      open.push(token.text === '[' || isCallee(before) ? 'list' : 'group');
    } else if (token.text === ')' || token.text === ']') {
      open.pop();
    } else if (token.text === '.' && !endsValue(before) && touches(token, tokens[index + 1])) {
      const digits = tokens[index + 1]!;
      const whole = { start: token.start, end: digits.end };
      problems.push(problemAt(whole, 'nombre', `Écrivez ${quote(`0.${digits.text}`)}, avec le zéro`));
    } else if (token.text === ',' && open.at(-1) !== 'list') {
      const message = 'Cette virgule est inattendue : elle sépare les valeurs d\'une liste « [ ] » ou d\'une fonction';
      problems.push(problemAt(token, 'syntaxe', message));
    }
  }
  return problems;
}

/** Whether a token stands in the middle of what one writes without a space. */
const isInside = (before: Token | undefined, token: Token): boolean => before?.end === token.start && (before.text === '/' || before.text === '-');

/** `31/12/2026` and `2026-12-31` outside quotes: a calculation that nobody meant. */
function dateSlip(tokens: readonly Token[], first: number): { readonly problem: ExpressionProblem; readonly last: number } | undefined {
  const parts = tokens.slice(first, first + 5);
  const written = parts.map(({ text }) => text).join('');
  const isOne = parts.every((part, index) => index === 0 || part.start === parts[index - 1]!.end);
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written) ?? [];
  const iso = day === undefined ? written : `${year}-${month?.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isOne || !isDate(iso)) return undefined;
  const whole = { start: parts[0]!.start, end: parts.at(-1)!.end };
  return { problem: problemAt(whole, 'date', `Une date se met entre guillemets, année-mois-jour : écrivez "${iso}"`), last: first + parts.length - 1 };
}

/** `50 %`. */
function percentSlip(tokens: readonly Token[], first: number): { readonly problem: ExpressionProblem; readonly last: number } | undefined {
  const [number, sign] = [tokens[first]!, tokens[first + 1]];
  if (sign?.text !== '%' || startsValue(tokens[first + 2])) return undefined;
  const whole = { start: number.start, end: sign.end };
  return { problem: problemAt(whole, 'nombre', `${quote('%')} n'existe pas ici : écrivez ${quote(number.text)}, ou ${quote(`valeur * ${number.text} / 100`)} pour une part`), last: first + 1 };
}

function isCallee(token: Token | undefined): boolean {
  return token?.kind === 'name' && token.text !== 'in';
}

/** Whether a number follows at once. */
function touches(token: Token, next: Token | undefined): boolean {
  return next?.kind === 'number' && next.start === token.end;
}

/** Index of the last token of a number written with spaces or, where a comma separates nothing, with a comma. */
function endOfNumber(tokens: readonly Token[], first: number, inList: boolean): number {
  let last = first;
  while (tokens[last + 1]?.kind === 'number') last += 1;
  const comma = tokens[last + 1];
  const decimal = !inList && comma?.text === ',' && comma.start === tokens[last]!.end;
  return decimal && touches(comma, tokens[last + 2]) ? last + 2 : last;
}

function frenchNumber(parts: readonly Token[]): ExpressionProblem {
  const whole = { start: parts[0]!.start, end: parts.at(-1)!.end };
  const written = parts.map((part) => part.text).join('');
  if (!written.includes(',')) {
    return problemAt(whole, 'nombre', `Un nombre s'écrit sans espace : écrivez ${quote(written)}`);
  }
  const good = written.replaceAll('.', '').replace(',', '.');
  return problemAt(whole, 'nombre', `Un nombre s'écrit avec un point, sans espace : écrivez ${quote(good)}`);
}
