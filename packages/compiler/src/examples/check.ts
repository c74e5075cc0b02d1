import { evaluate, getAt, toTemplate, walk, type Definition, type Problem as Found } from '@akto/core';
import { suggestion } from '../nearest.js';
import { textAt, valueOf, type JsonMember, type JsonNode } from '../source/json.js';
import type { Report } from '../source/position.js';
import type { PlacedExample } from './read.js';

/**
 * Reports how what the engine finds in the example's dossier differs from what the example says. Gives the ids of the rules that
 * it breaks; undefined when what the example changes leads nowhere.
 * @param doubtful rules that are already told to be wrong: what they give is nobody's concern
 */
export function checkExample(example: PlacedExample, definition: Definition, doubtful: ReadonlySet<string>, report: Report): readonly string[] | undefined {
  const known = [checkChanges(example, definition, report), checkAnswers(example, definition, report)];
  if (known.includes(false)) return undefined;
  const state = evaluate(definition, example.data, example.documents, { today: example.today });
  const problems = state.problems.filter(({ rule }) => rule === undefined || !doubtful.has(rule));
  compare(certain(example.errors, doubtful), problems.filter(({ level }) => level === 'error'), 'Cette erreur n’apparaît pas', report);
  compare(certain(example.warnings, doubtful), problems.filter(({ level }) => level === 'warning'), 'Cet avertissement n’apparaît pas', report);
  return problems.flatMap(({ rule }) => rule ?? []);
}

/** A change that leads nowhere would let the example show something else than it says. */
function checkChanges({ changes, data }: PlacedExample, definition: Definition, report: Report): boolean {
  let leads = true;
  for (const { key, at, value } of changes?.members ?? []) {
    if (toTemplate(definition, key) === undefined) {
      leads = false;
      const known = [...walk(definition)].map(({ path }) => path);
      report(at, 'champ-inconnu', `« changes » cite un champ absent « ${key} »${suggestion(key, known)}`);
    } else if (valueOf(value) !== null && getAt(data, key) === undefined) {
      leads = false;
      report(at, 'exemple', `Aucune ligne de la base n’est à ce chemin : « ${key} »`);
    }
  }
  return leads;
}

/** What names a row, and is no answer. */
const ROW_ID = '_id';

/** An answer to nothing was meant for a field, which is then empty. */
function checkAnswers({ answers }: PlacedExample, definition: Definition, report: Report): boolean {
  const paths = [...walk(definition)].map(({ path }) => path);
  const unknown = answers ? unknownAnswers(answers, '', paths) : [];
  for (const { key, at, beside } of unknown) {
    report(at, 'champ-inconnu', `« data » répond à un champ absent « ${key} »${suggestion(key, beside) || suggestion(key, paths.map((path) => path.slice(path.lastIndexOf('.') + 1)))}`);
  }
  return unknown.length === 0;
}

interface UnknownAnswer extends Pick<JsonMember, 'key' | 'at'> {
  /** The names that there are in its place. */
  readonly beside: readonly string[];
}

function unknownAnswers(node: JsonNode, within: string, paths: readonly string[]): readonly UnknownAnswer[] {
  if (node.kind === 'array') return node.items.flatMap((item) => unknownAnswers(item, `${within}*.`, paths));
  const beside = new Set(paths.filter((path) => path.startsWith(within)).map((path) => path.slice(within.length).split('.')[0] ?? ''));
  if (node.kind !== 'object' || beside.size === 0) return [];
  return node.members.flatMap(({ key, at, value }) => {
    if (beside.has(key)) return unknownAnswers(value, `${within}${key}.`, paths);
    return key === ROW_ID ? [] : [{ key, at, beside: [...beside] }];
  });
}

const certain = (expected: JsonNode, doubtful: ReadonlySet<string>): JsonNode =>
  expected.kind === 'array' ? { ...expected, items: expected.items.filter((item) => !doubtful.has(textAt(item, 'rule') ?? '')) } : expected;

function compare(expected: JsonNode, found: readonly Found[], absent: string, report: Report): void {
  const items = expected.kind === 'array' ? expected.items : [];
  const wanted = items.map((item) => keyOf(valueOf(item) as Found));
  const obtained = found.map(keyOf);
  items.forEach((item, index) => {
    if (obtained.includes(wanted[index] ?? '')) return;
    const { path } = valueOf(item) as Found;
    const instead = found.find((problem) => problem.path === path);
    report(item, 'exemple', `${absent}${instead ? ` ; le contrôle donne : ${describe(instead)}` : ''}`);
  });
  const extra = found.filter((problem) => !wanted.includes(keyOf(problem)));
  for (const problem of extra) {
    if (!items.some((item) => (valueOf(item) as Found).path === problem.path)) report(expected, 'exemple', `Il manque ici : ${describe(problem)}`);
  }
  const same = wanted.length === obtained.length && wanted.every((key) => obtained.includes(key));
  if (same && wanted.join() !== obtained.join()) report(expected, 'exemple', `Cette liste n’est pas dans l’ordre du dispositif : ${found.map(({ path }) => path).join(', ')}`);
}

const keyOf = ({ path, keyword, rule, message }: Found): string => JSON.stringify([path, keyword, rule ?? '', message]);

const describe = ({ path, keyword, rule, message }: Found): string =>
  JSON.stringify({ path, keyword, ...(rule !== undefined && { rule }), message });
