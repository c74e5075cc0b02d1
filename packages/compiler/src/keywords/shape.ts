import { valueOf, type JsonNode, type Span } from '../source/json.js';
import type { Report } from '../source/position.js';
import { didYouMean, suggestion } from '../nearest.js';

/** What a keyword's value must look like. `attend` completes « attend … » in the message. */
export type Shape =
  | { readonly is: 'scalar'; readonly attend: string; accepts(value: unknown): boolean }
  | { readonly is: 'word'; readonly words: readonly (string | number)[]; readonly meant?: Readonly<Record<string, string>> }
  | { readonly is: 'list'; readonly of: Shape; readonly filled?: boolean; readonly orTrue?: boolean }
  | { readonly is: 'map'; readonly of: Shape; readonly keys?: readonly string[] }
  | { readonly is: 'object'; readonly members: Readonly<Record<string, Shape>>; readonly needs: readonly string[] }
  /** Checked elsewhere: a schema, or anything at all. */
  | { readonly is: 'any' };

export const scalar = (attend: string, accepts: (value: unknown) => boolean): Shape => ({ is: 'scalar', attend, accepts });
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

export const text = scalar('un texte', isText);
export const expression = scalar('une expression entre guillemets', isText);
export const condition = scalar('true ou une expression entre guillemets', (value) => value === true || isText(value));
export const boolean = scalar('true ou false', (value) => typeof value === 'boolean');
export const isTrue = scalar('true', (value) => value === true);
export const number = scalar('un nombre', (value) => typeof value === 'number');
export const positive = scalar('un nombre supérieur à 0', (value) => typeof value === 'number' && value > 0);
export const count = scalar('un nombre entier, 0 ou plus', (value) => Number.isInteger(value) && (value as number) >= 0);
export const column = scalar('un nombre entier de 1 à 12', (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 12);
export const code = scalar('un texte ou un nombre', (value) => isText(value) || typeof value === 'number');
export const bareCode = scalar('des codes sans libellé, textes ou nombres : avec des libellés, écrivez « oneOf »', (value) => isText(value) || typeof value === 'number');
export const codeOrNull = scalar('un texte, un nombre, ou null quand la réponse n’a plus de sens', (value) => value === null || isText(value) || typeof value === 'number');
export const separator = scalar('ce qui sépare les morceaux, tel que « " " » ou « ", " »', (value) => typeof value === 'string' && value !== '');
export const any: Shape = { is: 'any' };
/** One of a few words; `meant` gives what to write for others that people use. */
export const meantWord = (meant: Readonly<Record<string, string>>, ...words: readonly string[]): Shape => ({ is: 'word', words, meant });
export const word = (...words: readonly (string | number)[]): Shape => ({ is: 'word', words });
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
  const expected = (attend: string): void => report(node, 'valeur', `« ${name} » attend ${attend}`);
  switch (shape.is) {
    case 'any':
      return;
    case 'scalar':
      if (node.kind !== 'scalar' || !shape.accepts(node.value)) expected(shape.attend);
      return;
    case 'word':
      return checkWord(node, shape, name, report);
    case 'list':
      if (shape.orTrue && valueOf(node) === true) return;
      if (node.kind !== 'array') return expected(shape.orTrue ? 'true ou une liste entre crochets' : 'une liste entre crochets');
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

function checkWord(node: JsonNode, { words, meant }: Extract<Shape, { is: 'word' }>, name: string, report: Report): void {
  const value = valueOf(node);
  if (words.includes(value as string | number)) return;
  const instead = typeof value === 'string' && meant && Object.hasOwn(meant, value.toLowerCase()) ? meant[value.toLowerCase()] : undefined;
  if (instead !== undefined) return report(node, 'valeur', `« ${name} » ne connaît pas « ${String(value)} » : écrivez ${instead}`);
  const hint = typeof value === 'string' ? suggestion(value.replace(/^\./, ''), words.map(String)) : '';
  report(node, 'valeur', `« ${name} » attend ${words.map((each) => `« ${each} »`).join(', ')}${hint}`);
}

function checkObject(node: JsonNode, shape: Extract<Shape, { is: 'object' }>, name: string, report: Report, owner: Span): void {
  if (node.kind !== 'object') return report(node, 'valeur', `« ${name} » attend un objet entre accolades`);
  const known = Object.keys(shape.members);
  for (const { key, at, value, written } of node.members) {
    const inner = shape.members[key];
    if (written !== undefined) report(at, 'mot-cle', `Mot-clé inconnu « ${written} » dans « ${name} »${didYouMean(key)}`);
    else if (inner) checkShape(value, inner, key, report);
    else report(at, 'mot-cle', `Mot-clé inconnu « ${key} » dans « ${name} »${suggestion(key, known)}`);
  }
  const missing = shape.needs.filter((key) => !node.members.some((member) => member.key === key));
  if (missing.length > 0) report(owner, 'mot-cle-manquant', `« ${name} » doit contenir ${missing.map((key) => `« ${key} »`).join(', ')}`);
}
