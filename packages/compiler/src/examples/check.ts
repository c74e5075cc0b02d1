import { evaluate, getAt, toTemplate, walk, type Definition, type Problem as Found } from '@akto/core';
import { suggestion } from '../nearest.js';
import { valueOf, type JsonNode } from '../source/json.js';
import type { Report } from '../source/position.js';
import type { PlacedExample } from './read.js';

/** Reports how what the engine finds in the example's dossier differs from what the example says. Gives the ids of the rules that it breaks. */
export function checkExample(example: PlacedExample, definition: Definition, report: Report): readonly string[] {
  checkChanges(example, definition, report);
  const { problems } = evaluate(definition, example.data, example.documents, { today: example.today });
  compare(example.errors, problems.filter(({ level }) => level === 'error'), 'Cette erreur n’apparaît pas', report);
  compare(example.warnings, problems.filter(({ level }) => level === 'warning'), 'Cet avertissement n’apparaît pas', report);
  return problems.flatMap(({ rule }) => rule ?? []);
}

/** A change that leads nowhere would let the example show something else than it says. */
function checkChanges({ changes, data }: PlacedExample, definition: Definition, report: Report): void {
  for (const { key, at, value } of changes?.members ?? []) {
    if (toTemplate(definition, key) === undefined) {
      const known = [...walk(definition)].map(({ path }) => path);
      report(at, 'champ-inconnu', `« changes » cite un champ absent « ${key} »${suggestion(key, known)}`);
    } else if (valueOf(value) !== null && getAt(data, key) === undefined) {
      report(at, 'exemple', `Aucune ligne de la base n’est à ce chemin : « ${key} »`);
    }
  }
}

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
