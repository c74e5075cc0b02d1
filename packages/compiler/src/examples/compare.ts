import type { Problem as Found } from '@akto/core';
import { suggestion } from '../nearest.js';
import { get, valueOf, type JsonNode } from '../source/json.js';
import type { Report } from '../source/position.js';

/** What a list of expected problems is held against. */
export interface Against {
  readonly found: readonly Found[];
  /** How to say that one of them does not occur. */
  readonly absent: string;
  /** What to do then. */
  readonly advice: string;
  /** Whether a path leads to a field. */
  isPath(path: string): boolean;
  /** The ids of the rules, and the paths of the fields. */
  readonly rules: readonly string[];
  readonly paths: readonly string[];
  /** Where the example itself writes the answer at a path, and what is wrong with it. */
  answerAt(problem: Found): { readonly at: JsonNode; readonly why: string; readonly mend?: string } | undefined;
}

const MEMBERS = ['keyword', 'rule', 'message'] as const;

/** Reports how the problems that an example expects differ from those that are found, each difference where it is written. Gives whether an answer of the example is told to be wrong. */
export function compare(expected: JsonNode, against: Against, report: Report): boolean {
  const items = (expected.kind === 'array' ? expected.items : []).map((node) => ({ node, told: valueOf(node) as Found }));
  const free = against.found.filter((problem) => !items.some(({ told }) => keyOf(told) === keyOf(problem)));
  const take = (matches: (problem: Found) => boolean): Found | undefined => {
    const index = free.findIndex(matches);
    return index === -1 ? undefined : free.splice(index, 1)[0];
  };
  for (const { node, told } of items) {
    if (!against.found.some((problem) => keyOf(problem) === keyOf(told))) tellExpected(node, told, against, take, report);
  }
  let isWrong = false;
  for (const problem of free) {
    const answer = against.answerAt(problem);
    isWrong ||= answer !== undefined;
    if (answer) report(answer.at, 'exemple', `${answer.why} : ${answer.mend ?? 'corrigez cette réponse'}, ou attendez ${describe(problem)}`);
    else report(expected, 'exemple', `Il manque ici : ${describe(problem)}`);
  }
  const wanted = items.map(({ told }) => keyOf(told));
  const obtained = against.found.map(keyOf);
  const isSame = wanted.length === obtained.length && wanted.every((key) => obtained.includes(key));
  if (isSame && wanted.join() !== obtained.join()) report(expected, 'exemple', `Cette liste n’est pas dans l’ordre du dispositif : ${against.found.map(({ path }) => path).join(', ')}`);
  return isWrong;
}

/** Says what is wrong with an expected problem that is not found, by the one that it must have meant. */
function tellExpected(node: JsonNode, told: Found, { absent, advice, isPath, rules, paths }: Against, take: (matches: (problem: Found) => boolean) => Found | undefined, report: Report): void {
  const sameWords = (problem: Found): boolean => MEMBERS.every((member) => problem[member] === told[member]);
  const moved = take(sameWords);
  const at = get(node, 'path') ?? node;
  if (moved) return report(at, 'exemple', `${isPath(told.path) ? `${absent} sur « ${told.path} »` : `Aucun champ n’est à « ${told.path} »`} : écrivez "${moved.path}"`);
  if (!isPath(told.path)) return report(at, 'champ-inconnu', `Aucun champ n’est à « ${told.path} »${suggestion(told.path, paths)}`);
  const meant = take(({ path }) => path === told.path);
  const unknown = told.rule !== undefined && !rules.includes(told.rule);
  if (!meant) {
    if (unknown) return report(get(node, 'rule') ?? node, 'exemple', `Aucune règle ne s’appelle « ${told.rule} »${suggestion(told.rule ?? '', rules)}`);
    return report(node, 'exemple', `${absent} : ${advice}`);
  }
  const different = MEMBERS.filter((member) => meant[member] !== told[member]);
  const [first] = different;
  const place = first === undefined ? undefined : get(node, first);
  if (different.length === 1 && first !== undefined && place && meant[first] !== undefined) return report(place, 'exemple', `${absent} ainsi : écrivez "${meant[first]}"`);
  report(node, 'exemple', `${absent} ; le contrôle donne : ${describe(meant)}`);
}

const keyOf = ({ path, keyword, rule, message }: Found): string => JSON.stringify([path, keyword, rule ?? '', message]);

const describe = ({ path, keyword, rule, message }: Found): string => JSON.stringify({ path, keyword, ...(rule !== undefined && { rule }), message });
