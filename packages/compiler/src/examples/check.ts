import { evaluate, getAt, nodeAt, toTemplate, type Definition, type Problem as Found } from '@akto/core';
import { suggestion } from '../nearest.js';
import { textAt, valueOf, type JsonMember, type JsonNode } from '../source/json.js';
import type { Report } from '../source/position.js';
import { answerNode, holderOf, unknownFile, whyRefused } from './answer.js';
import { compare, type Against } from './compare.js';
import type { PlacedExample } from './read.js';

/** What is known of a dispositif, the same for all its examples. */
export interface Known {
  readonly definition: Definition;
  /** Template paths of its tabs and fields, in file order. */
  readonly paths: readonly string[];
  /** The ids of its rules. */
  readonly ids: readonly string[];
  /** Those that are already told to be wrong: what they give is nobody's concern. */
  readonly doubtful: ReadonlySet<string>;
  /** Takes note of the rules that an example expects, and of those that it breaks. */
  note(expected: readonly string[], found: readonly string[]): void;
}

/**
 * Reports how what the engine finds in the example's dossier differs from what the example says. Gives the ids of the rules that
 * it breaks; undefined when what the example answers or changes is itself wrong.
 */
export function checkExample(example: PlacedExample, { definition, paths, ids, doubtful, note }: Known, report: Report): readonly string[] | undefined {
  const known = [checkChanges(example, definition, paths, report), checkAnswers(example, paths, report)];
  if (known.includes(false)) return undefined;
  const state = evaluate(definition, example.data, example.documents, { today: example.today });
  note([example.errors, example.warnings].flatMap(rulesOf), state.problems.flatMap(({ rule }) => rule ?? []));
  const problems = state.problems.filter(({ rule }) => rule === undefined || !doubtful.has(rule));
  const against = {
    rules: ids,
    paths,
    isPath: (path: string): boolean => toTemplate(definition, path) !== undefined,
    answerAt: (problem: Found) => refusedAnswer(example, definition, problem),
  };
  const errors = { ...against, found: problems.filter(({ level }) => level === 'error'), absent: 'Cette erreur n’apparaît pas', advice: 'retirez-la d’ici, ou changez les réponses pour qu’elle apparaisse' };
  const warnings = { ...against, found: problems.filter(({ level }) => level === 'warning'), absent: 'Cet avertissement n’apparaît pas', advice: 'retirez-le d’ici, ou changez les réponses pour qu’il apparaisse' };
  const wrong = [compare(certain(example.errors, doubtful), errors, report), compare(certain(example.warnings, doubtful), warnings, report)];
  return wrong.includes(true) ? undefined : problems.flatMap(({ rule }) => rule ?? []);
}

const rulesOf = (expected: JsonNode): readonly string[] => (expected.kind === 'array' ? expected.items.flatMap((item) => textAt(item, 'rule') ?? []) : []);

/** The answer that an unexpected error is about, when the example itself writes one: what is wrong is then most probably there. */
function refusedAnswer(example: PlacedExample, definition: Definition, problem: Found): ReturnType<Against['answerAt']> {
  if (problem.keyword === 'rule') return undefined;
  const at = answerNode(example, problem.path);
  if (!at) {
    const holder = problem.keyword === 'required' ? holderOf(example.answers, problem.path) : undefined;
    return holder && { at: holder, why: `La réponse « ${problem.path} » manque, ce qui donne « ${problem.message} »`, mend: 'ajoutez-la' };
  }
  const file = problem.keyword === 'document' ? unknownFile(at, example) : undefined;
  if (file) return file;
  const node = nodeAt(definition, problem.path);
  return { at, why: whyRefused(problem, at, node) };
}

/** A change that leads nowhere would let the example show something else than it says. */
function checkChanges({ changes, data }: PlacedExample, definition: Definition, paths: readonly string[], report: Report): boolean {
  let leads = true;
  for (const { key, at, value } of changes?.members ?? []) {
    if (toTemplate(definition, key) === undefined) {
      leads = false;
      report(at, 'champ-inconnu', `« changes » cite un champ absent « ${key} »${suggestion(key, paths)}`);
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
function checkAnswers({ answers }: PlacedExample, paths: readonly string[], report: Report): boolean {
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
