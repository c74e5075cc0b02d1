import { isoDate } from '../../french.js';
import { problemAt, quote } from '../messages.js';
import type { ExpressionProblem } from '../symbols.js';
import { endsValue, startsValue, type Token } from '../tokens.js';
import { isWord } from './words.js';

/** Numbers as one writes them in French (`1 801,80`), `.5`, and commas that separate nothing. */
export function numberSlips(tokens: readonly Token[], source: string, knows: (name: string) => boolean): readonly ExpressionProblem[] {
  const problems: ExpressionProblem[] = [];
  const open: ('list' | 'group')[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const before = tokens[index - 1];
    const other = token.kind === 'number' && !isInside(before, token) ? dateSlip(tokens, index) ?? percentSlip(tokens, index, source) : undefined;
    if (other) {
      problems.push(other.problem);
      index = other.last;
    } else if (token.kind === 'number') {
      const last = endOfNumber(tokens, index, open.at(-1) === 'list');
      const unit = unitAfter(tokens, last, knows);
      if (unit) problems.push(withUnit(tokens.slice(index, last + 1), unit, knows));
      else if (last > index) problems.push(frenchNumber(tokens.slice(index, last + 1)));
      index = unit ? last + 1 : last;
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
  const isOne = parts.every((part, index) => index === 0 || part.start === parts[index - 1]!.end);
  const iso = isoDate(parts.map(({ text }) => text).join(''));
  if (!isOne || iso === undefined) return undefined;
  const whole = { start: parts[0]!.start, end: parts.at(-1)!.end };
  return { problem: problemAt(whole, 'date', `Une date se met entre guillemets, année-mois-jour : écrivez '${iso}'`), last: first + parts.length - 1 };
}

/** `50 %`, and `50 % de salaire`. */
function percentSlip(tokens: readonly Token[], first: number, source: string): { readonly problem: ExpressionProblem; readonly last: number } | undefined {
  const [number, sign, of] = tokens.slice(first, first + 3);
  if (number === undefined || sign?.text !== '%') return undefined;
  const isShare = of?.text === '*' || /^(?:de|du|des)$/i.test(of?.text ?? '');
  if (isShare && tokens[first + 3]?.kind === 'name') {
    let last = first + 3;
    while (tokens[last + 1]?.text === '.' && tokens[last + 2]?.kind === 'name') last += 2;
    const whole = { start: number.start, end: tokens[last]!.end };
    const share = `${source.slice(tokens[first + 3]!.start, whole.end)} * ${number.text} / 100`;
    return { problem: problemAt(whole, 'nombre', `${quote('%')} n'existe pas ici : écrivez ${quote(share)}`), last };
  }
  if (startsValue(of)) return undefined;
  const whole = { start: number.start, end: sign.end };
  return { problem: problemAt(whole, 'nombre', `${quote('%')} n'existe pas ici : écrivez ${quote(number.text)}, ou ${quote(`valeur * ${number.text} / 100`)} pour une part`), last: first + 1 };
}

/** Words that count something, whatever follows. */
const UNITS = /^(?:heures?|h|mois|jours?|j|semaines?|ans?|ann[ée]es?|euros?|eur|km|mo|minutes?|personnes?|salari[ée]s?|caract[èe]res?)$/i;

/** What a number counts, written after it: a word that is no operator, or a sign. */
function unitAfter(tokens: readonly Token[], last: number, knows: (name: string) => boolean): Token | undefined {
  const [unit, next] = [tokens[last + 1], tokens[last + 2]];
  if (unit?.text === '€') return unit;
  if (unit?.kind !== 'name' || unit.text === 'in') return undefined;
  return UNITS.test(unit.text) || (!isWord(unit.text) && !knows(unit.text) && !startsValue(next) && next?.text !== '.') ? unit : undefined;
}

function withUnit(parts: readonly Token[], unit: Token, knows: (name: string) => boolean): ExpressionProblem {
  const number = plain(parts);
  const product = knows(unit.text) ? `, ou ${quote(`${number} * ${unit.text}`)} pour une multiplication` : '';
  return problemAt({ start: parts[0]!.start, end: unit.end }, 'nombre', `Un nombre s'écrit seul, sans ${quote(unit.text)} : écrivez ${quote(number)}${product}`);
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
  const how = parts.some(({ text }) => text === ',') ? 'avec un point, sans espace' : 'sans espace';
  return problemAt(whole, 'nombre', `Un nombre s'écrit ${how} : écrivez ${quote(plain(parts))}`);
}

/** The number as the language wants it. */
function plain(parts: readonly Token[]): string {
  const written = parts.map((part) => part.text).join('');
  return written.includes(',') ? written.replaceAll('.', '').replace(',', '.') : written;
}
