import { get, isTrueAt, itemsAt, numberAt, objectAt, textAt, textOf, valueOf } from '../source/json.js';
import { isAlwaysRequired } from '../model/conditions.js';
import type { Part } from '../symbols/part.js';
import { isCheckbox } from '../symbols/role.js';
import type { Say } from './say.js';

const TYPES: Readonly<Record<string, string>> = { text: 'Texte', number: 'Nombre', date: 'Date', boolean: 'Oui ou non', code: 'Choix dans une liste', codes: 'Plusieurs choix' };
const LIMITS: readonly (readonly [string, (limit: number) => string])[] = [
  ['minLength', (limit) => `au moins ${limit} caractères`],
  ['maxLength', (limit) => `au plus ${limit} caractères`],
  ['minimum', (limit) => `au moins ${number(limit)}`],
  ['exclusiveMinimum', (limit) => `plus de ${number(limit)}`],
  ['maximum', (limit) => `au plus ${number(limit)}`],
  ['exclusiveMaximum', (limit) => `moins de ${number(limit)}`],
  ['multipleOf', (limit) => `multiple de ${number(limit)}`],
  ['minItems', (limit) => `au moins ${limit}`],
  ['maxItems', (limit) => `au plus ${limit}`],
];
/** More choices than this are counted, not listed. */
const MOST_CHOICES = 30;

const number = (value: number): string => String(value).replace('.', ',');

/** What is typed, as a person would say it. */
export function kindOf({ schema, type, role }: Part): string {
  if (role === 'rows') return 'Groupe répété';
  if (role === 'documents') return 'Pièce à joindre';
  const widget = textAt(schema, 'x-widget');
  if (widget === 'money') return 'Montant en euros';
  if (isCheckbox(schema)) return 'Case à cocher';
  if (widget === 'textarea') return 'Texte long';
  const format = type === 'text' ? textAt(schema, 'format') : undefined;
  return format === undefined ? (TYPES[type ?? ''] ?? '') : `${TYPES.text} (${format})`;
}

/** « Oui », « Non », or when it is. */
export function mandatoryOf(part: Part, say: Say): string {
  if (isAlwaysRequired(part)) return 'Oui';
  const condition = say(get(part.schema, 'x-required'), part.parent, 'boolean');
  return condition === undefined ? 'Non' : `Si ${condition}`;
}

/** Everything else that a reviewer wants to know of a field. */
export function detailsOf(part: Part, say: Say): string {
  const { schema, parent, options, type } = part;
  const limits = LIMITS.flatMap(([name, words]) => {
    const limit = numberAt(schema, name);
    return limit === undefined ? [] : [words(textAt(schema, 'x-widget') === 'money' && !name.includes('Items') ? limit / 100 : limit)];
  });
  const shown = say(get(schema, 'x-visible'), parent, 'boolean');
  const locked = say(get(schema, 'x-readonly'), parent, 'boolean');
  const computed = say(get(schema, 'x-value'), parent, type ?? 'text');
  const source = textAt(schema, 'x-source');
  const examples = itemsAt(schema, 'examples').map(valueOf).join(', ');
  const choices = options.map(({ code, title, schema: option }) => {
    const when = say(get(option, 'x-visible'), parent, 'boolean');
    return `${code} = ${title}${when === undefined ? '' : ` (si ${when})`}`;
  });
  return [
    shown === undefined ? [] : [`affiché si ${shown}`],
    computed === undefined ? [] : [`calculé : ${computed}`],
    source === undefined ? [] : [`tiré de « ${source} », non modifiable`],
    locked === undefined ? [] : [`verrouillé si ${locked}`],
    limits.length > 0 ? [limits.join(', ')] : [],
    textAt(schema, 'pattern') === undefined ? [] : [`de la forme ${textAt(schema, 'pattern')}`],
    examples === '' ? [] : [`exemple : ${examples}`],
    choices.length > MOST_CHOICES ? [`${choices.length} choix, de ${choices[0]} à ${choices.at(-1)}`] : choices.length > 0 ? [choices.join(' ; ')] : [],
  ].flat().join(' ; ');
}

/** What a file of a document type may be. */
export function filesOf({ schema }: Part): string {
  const document = objectAt(schema, 'x-document');
  const formats = itemsAt(document, 'formats').flatMap((format) => textOf(format) ?? []);
  const most = numberAt(schema, 'maxItems');
  return [`${numberAt(document, 'maxSizeMb') ?? 0} Mo par fichier`, formats.join(', '), ...(most === undefined ? [] : [`${most} fichiers au plus`]), ...(isTrueAt(document, 'removable') ? ['retirable de la liste'] : [])].join(' ; ');
}
