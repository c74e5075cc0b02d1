import { isDate } from '@akto/core';
import { isoDate, plainBoolean, plainName, plainNumber, plainWords } from '../french.js';
import { valueOf, type JsonNode, type Span } from '../source/json.js';
import type { Report } from '../source/position.js';
import { didYouMean, suggestion } from '../nearest.js';
import { WIDTHS } from './spoken.js';

/** What to do about a value that does not have the shape, in words that complete « attend … : »; undefined when nobody can tell. */
export type Mend = (value: unknown) => string | undefined;

/** `attend` completes « attend … » in the message. */
interface Scalar {
  readonly is: 'scalar';
  readonly attend: string;
  accepts(value: unknown): boolean;
  readonly mend: Mend;
}

/** What a keyword's value must look like. */
export type Shape =
  | Scalar
  /** One of a few words; `meant` gives what to write for others, in lower case and without accents, that people use. */
  | { readonly is: 'word'; readonly words: readonly string[]; readonly meant: Readonly<Record<string, string>> }
  | { readonly is: 'list'; readonly of: Shape; readonly filled?: boolean; readonly orTrue?: boolean }
  | { readonly is: 'map'; readonly of: Shape; readonly keys?: readonly string[] }
  | { readonly is: 'object'; readonly members: Readonly<Record<string, Shape>>; readonly needs: readonly string[] }
  /** Checked elsewhere: a schema, or anything at all. */
  | { readonly is: 'any' };

const unknown: Mend = () => undefined;
export const scalar = (attend: string, accepts: (value: unknown) => boolean, mend: Mend = unknown): Scalar => ({ is: 'scalar', attend, accepts, mend });
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** A number; one in quotes, or as one writes it in French, is told without them. */
export const numeric = (attend: string, accepts: (value: number) => boolean = () => true): Shape =>
  scalar(attend, (value) => typeof value === 'number' && accepts(value), (value) => {
    const meant = plainNumber(value);
    return meant !== undefined && accepts(meant) ? `écrivez ${meant}, sans guillemets` : undefined;
  });
/** A text of a certain form; `meant` gives the one that another text must have meant. */
const formed = (attend: string, accepts: (text: string) => boolean, meant: (value: unknown) => string | undefined): Scalar =>
  scalar(attend, (value) => typeof value === 'string' && accepts(value), (value) => {
    const right = meant(value);
    return right !== undefined && accepts(right) ? `écrivez "${right}"` : undefined;
  });
const yesOrNo: Mend = (value) => {
  const meant = plainBoolean(value);
  return meant === undefined ? undefined : `écrivez ${meant}, sans guillemets`;
};

export const text = scalar('un texte', isText, (value) => (typeof value === 'string' ? 'remplissez-le, ou retirez ce mot-clé' : typeof value === 'number' ? `écrivez "${value}"` : undefined));
export const expression = scalar('une expression entre guillemets', isText, (value) => (typeof value === 'boolean' ? 'retirez ce mot-clé, ou écrivez une condition' : undefined));
export const condition = scalar('true ou une expression entre guillemets', (value) => value === true || isText(value), (value) => (value === false ? 'retirez ce mot-clé, un champ est facultatif sans lui' : yesOrNo(value)));
export const boolean = scalar('true ou false', (value) => typeof value === 'boolean', yesOrNo);
export const isTrue = scalar('true', (value) => value === true, (value) => (plainBoolean(value) === true ? 'écrivez true, sans guillemets' : 'écrivez true, ou retirez ce mot-clé'));
export const number = numeric('un nombre');
export const positive = numeric('un nombre supérieur à 0', (value) => value > 0);
export const count = numeric('un nombre entier, 0 ou plus', (value) => Number.isInteger(value) && value >= 0);
/** Where nobody can tell what was meant, the nearest width. */
export const column = scalar('un nombre entier de 1 à 12', isColumn, (value) => {
  const spoken = typeof value === 'string' ? plainWords(value) : '';
  const meant = Object.hasOwn(WIDTHS, spoken) ? WIDTHS[spoken] : (plainNumber(value) ?? value);
  if (typeof meant !== 'number') return 'écrivez 12 pour toute la largeur, 6 pour la moitié, 4 pour un tiers';
  return `écrivez ${Math.min(Math.max(Math.round(meant), 1), 12)}${typeof value === 'string' ? ', sans guillemets' : ''}`;
});
function isColumn(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 12;
}
export const isCode = (text: string): boolean => /^[A-Z][A-Z0-9_-]*$/.test(text);
/** `Aide à la mobilité` → `AIDE-A-LA-MOBILITE`. */
export const codeMeant = (value: unknown): string | undefined => plainName(value)?.toUpperCase();
/** The code of a dispositif. */
export const dispositif = formed('des majuscules, puis des chiffres ou des tirets, tel que « MOBILITE »', isCode, codeMeant);
export const isVersion = (text: string): boolean => /^\d+\.\d+\.\d+$/.test(text);
/** Three numbers: those that were written, then zeros. */
export const version = formed('trois nombres, tels que « 1.0.0 »', isVersion, (value) => {
  const [numbers] = /\d+(?:[.,]\d+){0,2}/.exec(String(value)) ?? [];
  return numbers && [...numbers.split(/[.,]/), '0', '0'].slice(0, 3).join('.');
});
export const date = formed('une date du calendrier, telle que « 2026-01-31 »', isDate, isoDate);
const isName = (text: string): boolean => /^[A-Za-z0-9][\w.-]*$/.test(text);
/** What names something for other files. */
export const name = formed('des lettres sans accent, des chiffres et des tirets, sans espace', isName, plainName);
/** The same, in capitals where it must be mended. */
export const capitals = formed('des lettres sans accent, des chiffres et des tirets, sans espace', isName, codeMeant);
/** The last part of an address. */
export const slug = formed('des minuscules sans accent, des chiffres et des tirets', (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value), plainName);
export const code = scalar('un texte ou un nombre', (value) => isText(value) || typeof value === 'number');
export const bareCode = scalar('des codes sans libellé, textes ou nombres : avec des libellés, écrivez « oneOf »', (value) => isText(value) || typeof value === 'number');
export const codeOrNull = scalar('un texte, un nombre, ou null quand la réponse n’a plus de sens', (value) => value === null || isText(value) || typeof value === 'number');
export const separator = scalar('ce qui sépare les morceaux, tel que « " " » ou « ", " »', (value) => typeof value === 'string' && value !== '');
export const any: Shape = { is: 'any' };
export const meantWord = (meant: Readonly<Record<string, string>>, ...words: readonly string[]): Shape => ({ is: 'word', words, meant });
export const list = (of: Shape): Shape => ({ is: 'list', of });
export const filledList = (of: Shape): Shape => ({ is: 'list', of, filled: true });
/** A list, or `true` for what the language would put in it. */
export const listOrTrue = (of: Shape): Shape => ({ is: 'list', of, orTrue: true });
export const map = (of: Shape, keys?: readonly string[]): Shape => ({ is: 'map', of, ...(keys && { keys }) });
export const object = (members: Readonly<Record<string, Shape>>, needs: readonly string[] = []): Shape => ({ is: 'object', members, needs });

/**
 * Reports what, in a value, does not have the shape; `name` is how the message calls it.
 * @param owner where to tell what is missing, when that is not the value itself
 */
export function checkShape(node: JsonNode, shape: Shape, name: string, report: Report, owner: Span = node): void {
  const expected = (attend: string, mend?: string): void => report(node, 'valeur', `« ${name} » attend ${attend}${mend === undefined ? '' : ` : ${mend}`}`);
  switch (shape.is) {
    case 'any':
      return;
    case 'scalar':
      if (node.kind !== 'scalar' || !shape.accepts(node.value)) expected(shape.attend, shape.mend(valueOf(node)));
      return;
    case 'word':
      return checkWord(node, shape, name, report);
    case 'list':
      if (shape.orTrue && valueOf(node) === true) return;
      if (node.kind !== 'array') return expected(shape.orTrue ? 'true ou une liste entre crochets' : 'une liste entre crochets', shape.orTrue && plainBoolean(valueOf(node)) === true ? 'écrivez true, sans guillemets' : listMeant(valueOf(node), shape.of));
      if (shape.filled && node.items.length === 0) expected('au moins un élément');
      for (const item of node.items) checkShape(item, shape.of, name, report);
      return;
    case 'map':
      if (node.kind !== 'object') return expected('un objet entre accolades');
      for (const { key, at, value } of node.members) {
        if (shape.keys && !shape.keys.includes(key)) {
          report(at, 'valeur', `« ${name} » ne connaît pas « ${key} »${suggestion(key, shape.keys)}`);
        } else checkShape(value, shape.of, key, report);
      }
      return;
    case 'object':
      return checkObject(node, shape, name, report, owner);
  }
}

/** A list of what was written alone, or with commas in one text. */
function listMeant(value: unknown, of: Shape): string | undefined {
  if (typeof value !== 'string' || of.is === 'object') return undefined;
  const items = value.split(/[,;]/).map((item) => item.trim()).filter(Boolean);
  return items.length > 0 ? `écrivez [${items.map((item) => `"${item}"`).join(', ')}]` : undefined;
}

function checkWord(node: JsonNode, { words, meant }: Extract<Shape, { is: 'word' }>, name: string, report: Report): void {
  const value = valueOf(node);
  if (words.includes(value as string)) return;
  const said = typeof value === 'string' ? plainWords(value) : '';
  const instead = Object.hasOwn(meant, said) ? meant[said] : words.includes(said) ? `"${said}"` : undefined;
  if (instead !== undefined) return report(node, 'valeur', `« ${name} » ne connaît pas « ${String(value)} » : écrivez ${instead}`);
  const hint = typeof value === 'string' ? suggestion(value.replace(/^\./, ''), words) : '';
  report(node, 'valeur', `« ${name} » attend ${words.map((each) => `« ${each} »`).join(', ')}${hint || ' : écrivez l’un d’eux'}`);
}

function checkObject(node: JsonNode, shape: Extract<Shape, { is: 'object' }>, name: string, report: Report, owner: Span): void {
  if (node.kind !== 'object') return report(node, 'valeur', `« ${name} » attend un objet entre accolades`);
  const known = Object.keys(shape.members);
  const strays = node.members.filter(({ key }) => !known.includes(key)).flatMap(({ key }) => {
    const home = homeOf(key, shape);
    return home === undefined ? [] : [{ key, home }];
  });
  for (const { key, at, value, written } of node.members) {
    const inner = shape.members[key];
    const home = strays.find((stray) => stray.key === key)?.home;
    if (written !== undefined) report(at, 'mot-cle', `Mot-clé inconnu « ${written} » dans « ${name} »${didYouMean(key)}`);
    else if (inner) checkShape(value, without(inner, strays.flatMap((stray) => (stray.home === key ? [stray.key] : []))), key, report);
    else if (home !== undefined) report(at, 'mot-cle-deplace', `« ${key} » s’écrit dans « ${home} »`);
    else report(at, 'mot-cle', `Mot-clé inconnu « ${key} » dans « ${name} »${suggestion(key, known)}`);
  }
  const missing = shape.needs.filter((key) => !node.members.some((member) => member.key === key));
  if (missing.length > 0) report(owner, 'mot-cle-manquant', `« ${name} » doit contenir ${missing.map((key) => `« ${key} »`).join(', ')}`);
}

/** The member of the object that knows a key written beside it. */
const homeOf = (key: string, { members }: Extract<Shape, { is: 'object' }>): string | undefined =>
  Object.keys(members).find((home) => {
    const inner = members[home];
    return inner?.is === 'object' && Object.hasOwn(inner.members, key);
  });

/** What is told to stand elsewhere is not missed too. */
const without = (shape: Shape, told: readonly string[]): Shape => (shape.is === 'object' ? { ...shape, needs: shape.needs.filter((key) => !told.includes(key)) } : shape);
