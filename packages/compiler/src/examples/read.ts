import { suggestion } from '../nearest.js';
import { get, memberOf, objectAt, textAt, valueOf, type JsonNode, type JsonObject } from '../source/json.js';
import type { Report } from '../source/position.js';
import { wholeExample, type Example, type WrittenExample } from './written.js';

/** An example with the places where its author wrote what it is to be held against. */
export interface PlacedExample extends Pick<Example, 'today' | 'data' | 'documents'> {
  readonly changes: JsonObject | undefined;
  /** As written in the example itself, not in its base. */
  readonly answers: JsonNode | undefined;
  readonly errors: JsonNode;
  readonly warnings: JsonNode;
}

/** Reads a file of `exemples/CODE/`. What is missing is reported. @param others those of the same folder, by name; undefined for one that is wrong */
export function readPlaced(document: JsonNode, others: ReadonlyMap<string, JsonNode | undefined>, report: Report): PlacedExample | undefined {
  const expected = objectAt(document, 'expected');
  const [errors, warnings] = [listAt(expected, 'errors'), listAt(expected, 'warnings')];
  const base = textAt(document, 'base') === undefined ? document : baseOf(document, others, report);
  if (!base) return undefined;
  const both = base === document ? undefined : memberOf(document, 'data');
  if (both) {
    report(both.at, 'exemple', 'Un exemple qui part d’un autre (« base ») n’a pas de « data » : écrivez ses différences dans « changes », tel que "changes": { "chemin.du.champ": valeur }');
    return undefined;
  }
  const missing = ['today', 'data'].filter((key) => !get(base, key));
  if (missing.length > 0 || !errors || !warnings) {
    const what = missing.map((key) => `« ${key} »`).join(' et ');
    if (base === document) report({ ...document, length: 1 }, 'exemple', `Il manque ${what} : un exemple est entier (« today », « data »), ou part d’un autre (« base », « changes »)`);
    return undefined;
  }
  const whole = wholeExample(valueOf(document) as WrittenExample, plainBase(base));
  return { ...whole, changes: objectAt(document, 'changes'), answers: get(document, 'data'), errors, warnings };
}

/** Dozens of examples start from the same one, and none of them changes it. */
const plainBases = new WeakMap<JsonNode, WrittenExample>();

function plainBase(base: JsonNode): WrittenExample {
  const plain = plainBases.get(base) ?? (valueOf(base) as WrittenExample);
  plainBases.set(base, plain);
  return plain;
}

function baseOf(document: JsonNode, others: ReadonlyMap<string, JsonNode | undefined>, report: Report): JsonNode | undefined {
  const name = textAt(document, 'base') ?? '';
  const base = others.get(name);
  const at = get(document, 'base') ?? document;
  if (!base && others.has(name)) return undefined; // wrong itself, which is told
  if (!base) report(at, 'exemple', `Aucun exemple de ce dossier ne s’appelle « ${name} »${suggestion(name, others.keys())}`);
  else if (memberOf(base, 'base')) report(at, 'exemple', `« ${name} » a lui-même une base : partez d’un exemple entier`);
  else return base;
  return undefined;
}

function listAt(node: JsonObject | undefined, key: string): JsonNode | undefined {
  const list = get(node, key);
  return list?.kind === 'array' ? list : undefined;
}
