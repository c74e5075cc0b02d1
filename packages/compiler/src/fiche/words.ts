import type { Bareme } from '@akto/core';
import type { Term } from '../expression/term.js';
import type { Part } from '../symbols/part.js';

/** What names are read as: parts by template path, and the paths that an expression reads. */
export interface Glossary {
  readonly parts: ReadonlyMap<string, Part>;
  readonly reads: readonly string[];
  /** Name of a table of `baremes.json`. */
  nameOf(table: Bareme): string;
}

type Call = Term & { readonly kind: 'call' };

/** Order between two things, for numbers and for dates, and what each becomes once denied. */
const ORDERS: Readonly<Record<string, readonly [number: string, date: string]>> = {
  lt: ['est inférieur à', 'est avant'],
  le: ['est au plus', 'est au plus tard'],
  gt: ['est supérieur à', 'est après'],
  ge: ['est au moins', 'est au plus tôt'],
};
const OPPOSITE: Readonly<Record<string, string>> = { lt: 'ge', le: 'gt', gt: 'le', ge: 'lt', eq: 'ne', ne: 'eq' };
const SIGNS: Readonly<Record<string, string>> = { add: '+', sub: '−', mul: '×', div: '÷' };
const FUNCTIONS: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  age: ([birth, date]) => `l’âge (${birth}) à la date « ${bare(date)} »`,
  mois: ([from, to]) => `le nombre de mois de ${from} à ${to}`,
  jours: ([from, to]) => `le nombre de jours de ${from} à ${to}`,
  ajouterMois: ([date, count]) => `${date} décalée de ${count} mois`,
  ajouterJours: ([date, count]) => `${date} décalée de ${count} jours`,
  ajouterJoursOuvrables: ([date, count]) => `${date} décalée de ${count} jours ouvrables`,
  debutMois: ([date]) => `le premier jour du mois de ${date}`,
  minuscule: ([text]) => `${text} en minuscules`,
  substring: ([text, from, to]) => `les caractères ${Number(from) + 1} à ${to} de ${text}`,
  size: ([text]) => `la longueur de ${text}`,
  count: ([list]) => `le nombre de ${list}`,
  luhn: ([text]) => `la clé de ${text} est juste`,
  startsWith: ([text, piece]) => `${text} commence par ${piece}`,
  endsWith: ([text, piece]) => `${text} finit par ${piece}`,
  contains: ([text, piece]) => `${text} contient ${piece}`,
  matches: ([text, pattern]) => `${text} a la forme ${pattern}`,
  all: ([list, condition]) => `pour chaque ligne de ${list}, ${condition}`,
  exists: ([list, condition]) => `pour au moins une ligne de ${list}, ${condition}`,
  existsOne: ([list, condition]) => `pour une seule ligne de ${list}, ${condition}`,
  filter: ([list, condition]) => `${list} dont ${condition}`,
  somme: ([list, each]) => `la somme de ${each} pour chaque ligne de ${list}`,
};

const bare = (text = ''): string => text.replace(/^« | »$/g, '');

/** An expression as a person would say it. */
export function wordsOf(term: Term, glossary: Glossary): string {
  const say = (other: Term): string => wordsOf(other, glossary);
  switch (term.kind) {
    case 'literal':
      return typeof term.value === 'boolean' ? (term.value ? 'oui' : 'non') : typeof term.value === 'string' ? `« ${term.value} »` : String(term.value).replace('.', ',');
    case 'regex':
      return `« ${term.pattern.source} »`;
    case 'table':
      return `le barème « ${glossary.nameOf(term.table)} »`;
    case 'today':
      return 'la date du jour';
    case 'item':
      return 'l’élément';
    case 'lambda':
      return say(term.body);
    case 'read': {
      const part = partOf(term, glossary);
      const title = `« ${titleOf(part) ?? glossary.reads[term.index] ?? ''} »`;
      if (term.how === 'filled') return `${title} est rempli`;
      return part?.type === 'boolean' ? `${title} est oui` : title;
    }
    case 'call':
      return callWords(term, glossary, say);
  }
}

function callWords(term: Call, glossary: Glossary, say: (term: Term) => string): string {
  const { name, parameters } = term;
  const [left, right] = parameters as [Term, Term];
  const wrapped = (part: Term): string => (part.kind === 'call' && ['and', 'or', 'cond'].includes(part.name) ? `(${say(part)})` : say(part));
  if (name === 'and' || name === 'or') return parameters.map(wrapped).join(name === 'and' ? ' et ' : ' ou ');
  if (name === 'not') return denied(left, glossary, say);
  if (name === 'cond') return `si ${wrapped(left)}, ${say(right)} ; sinon ${say(parameters[2]!)}`;
  if (name === 'eq' || name === 'ne') return `${plain(left, glossary, say)} ${name === 'eq' ? 'est' : 'n’est pas'} ${value(right, left, glossary, say)}`;
  if (Object.hasOwn(ORDERS, name)) return `${say(left)} ${ORDERS[name]?.[isDate(left, glossary) || isDate(right, glossary) ? 1 : 0]} ${say(right)}`;
  if (name === 'isIn') return `${say(left)} est ${choices(right, left, glossary, say)}`;
  if (Object.hasOwn(SIGNS, name)) return `${wrapped(left)} ${SIGNS[name]} ${wrapped(right)}`;
  if (name === 'neg') return `−${say(left)}`;
  if (name === 'bareme') return `${say(left)} à la date « ${bare(say(right))} »${parameters.length > 2 ? `, pour ${parameters.slice(2).map(say).join(', ')}` : ''}`;
  const words = FUNCTIONS[name];
  return words ? words(parameters.map(say)) : `${name}(${parameters.map(say).join(', ')})`;
}

/** Without « est oui »: what is compared is named. */
function plain(term: Term, glossary: Glossary, say: (term: Term) => string): string {
  const title = term.kind === 'read' && term.how === 'value' ? titleOf(partOf(term, glossary)) : undefined;
  return title === undefined ? say(term) : `« ${title} »`;
}

function denied(term: Term, glossary: Glossary, say: (term: Term) => string): string {
  if (term.kind === 'read' && term.how === 'filled') return `« ${titleOf(partOf(term, glossary)) ?? ''} » est vide`;
  if (term.kind === 'read') return `${plain(term, glossary, say)} n’est pas oui`;
  if (term.kind === 'call' && Object.hasOwn(OPPOSITE, term.name)) return callWords({ ...term, name: OPPOSITE[term.name] as Call['name'] }, glossary, say);
  if (term.kind === 'call' && term.name === 'isIn') return say(term).replace(' est ', ' n’est pas ');
  return `il n’est pas vrai que ${say(term)}`;
}

/** A code with its title, where what it is compared with has a list. */
function value(term: Term, beside: Term, glossary: Glossary, say: (term: Term) => string): string {
  const options = beside.kind === 'read' ? (partOf(beside, glossary)?.options ?? []) : [];
  const option = term.kind === 'literal' ? options.find(({ code }) => code === term.value) : undefined;
  return option ? `« ${option.title} »` : plain(term, glossary, say);
}

function choices(list: Term, beside: Term, glossary: Glossary, say: (term: Term) => string): string {
  if (list.kind !== 'call' || list.name !== 'list') return `dans ${say(list)}`;
  return list.parameters.map((item) => value(item, beside, glossary, say)).join(' ou ');
}

const partOf = (term: Term & { readonly kind: 'read' }, { parts, reads }: Glossary): Part | undefined => parts.get(reads[term.index] ?? '');

function titleOf(part: Part | undefined): string | undefined {
  const title = part?.schema.members.find(({ key }) => key === 'title')?.value;
  return title?.kind === 'scalar' && typeof title.value === 'string' ? title.value : part?.key;
}

const DATES = new Set(['ajouterMois', 'ajouterJours', 'ajouterJoursOuvrables', 'debutMois']);
const isDate = (term: Term, glossary: Glossary): boolean =>
  term.kind === 'today' || (term.kind === 'read' && partOf(term, glossary)?.type === 'date') || (term.kind === 'call' && DATES.has(term.name));
