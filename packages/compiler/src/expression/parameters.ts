import { dateProblems } from './compare.js';
import { erroneous, refuse, type Checked, type Context } from './context.js';
import { quote } from './messages.js';
import { baseKind, describe, type Type } from './types.js';

/** Kinds of value that can be asked for, of an argument or of a whole expression. */
export type WantedKind = 'text' | 'number' | 'date' | 'boolean' | 'countable' | 'list';

/** With the article: « attend un texte ». */
export const WANTED: Readonly<Record<WantedKind, string>> = {
  text: 'un texte',
  number: 'un nombre',
  date: 'une date',
  boolean: 'une condition (vrai ou faux)',
  countable: 'un texte, une liste, des documents ou un groupe répété',
  list: 'un groupe répété ou une liste',
};

const COUNTABLE = new Set<Type['kind'] | undefined>(['text', 'codes', 'list', 'documents', 'rows']);
const LISTS = new Set<Type['kind'] | undefined>(['codes', 'list', 'rows']);

function fits(type: Type, wanted: WantedKind): boolean {
  const kind = baseKind(type);
  if (wanted === 'countable') return COUNTABLE.has(kind);
  if (wanted === 'list') return LISTS.has(kind);
  return kind === wanted;
}

/** The same part if it is what `where` asks for (« age » attend…), otherwise an error is reported. */
export function want(checked: Checked, wanted: WantedKind, where: string, context: Context): Checked {
  const { type } = checked;
  if (type.kind === 'error' || fits(type, wanted)) return checked;
  if (wanted === 'date' && type.constants !== undefined && baseKind(type) === 'text') {
    const problems = type.constants.flatMap(dateProblems);
    problems.forEach(context.report);
    return problems.length > 0 ? erroneous(checked) : { ...checked, type: { kind: 'date' } };
  }
  const written = quote(context.source.slice(checked.start, checked.end));
  const message = `${where} attend ${WANTED[wanted]}, et non ${describe(type)} (${written})`;
  return refuse(context, checked, 'type', wanted === 'boolean' ? message + conditionAdvice(type) : message);
}

/** What to write when a condition is wanted and a value is given. */
export function conditionAdvice(type: Type): string {
  if (fits(type, 'countable') && baseKind(type) !== 'text') return ' : écrivez « rempli(…) » ou « size(…) > 0 »';
  return ' : comparez cette valeur (==, <, in…) ou écrivez « rempli(champ) »';
}
