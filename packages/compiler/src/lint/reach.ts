import type { Baremes } from '../baremes/baremes.js';
import { get, itemsAt, textAt, type JsonNode } from '../source/json.js';
import type { Report } from '../source/position.js';
import { objectOf, walk, type Part } from '../symbols/part.js';
import { all, createConditions, type Conditions } from './reach/conditions.js';
import { variablesOf } from './reach/domain.js';
import type { Formula, Value } from './reach/formula.js';
import { neededFor } from './reach/needed.js';
import { outcomesOf, type Outcome } from './reach/outcomes.js';

type Parts = ReadonlyMap<string, Part>;
type Reach = (formula: Formula, fixed?: ReadonlyMap<string, Value>) => ReadonlySet<Outcome> | undefined;

/** Conditions that are never true or never false though they read the dossier: what could then be neither seen nor refused. */
export function lintReach(root: Part, baremes: Baremes, report: Report): void {
  const parts = new Map([...walk(root)].map((part) => [part.path, part]));
  const conditions = createConditions(baremes);
  const outcomes: Reach = (formula, fixed) => outcomesOf(formula, parts, fixed);
  for (const part of walk(root)) {
    if (part.role !== 'root') lintShown(part, conditions, outcomes, report);
    lintOptions(part, conditions, outcomes, report);
    lintRules(part, parts, conditions, outcomes, report);
  }
}

const lacks = (outcomes: ReadonlySet<Outcome> | undefined, outcome: Outcome): boolean => outcomes !== undefined && !outcomes.has(outcome);

function lintShown(part: Part, conditions: Conditions, outcomes: Reach, report: Report): void {
  const at = get(part.schema, 'x-visible');
  const own = conditions.at(at, part.parent);
  const around = conditions.around(part);
  // A constant is told where expressions are checked.
  if (at && own && own.is !== 'constant') {
    const alone = outcomes(own);
    if (lacks(alone, true)) report(at, 'jamais-vraie', `Cette condition n’est jamais vraie : « ${part.key} » ne s’affichera jamais${otherwise(own, outcomes)}`, 'warning');
    else if (lacks(outcomes(all(...around)), true)) report(at, 'jamais-vraie', `Cette condition contredit celle de ce qui contient « ${part.key} », qui ne s’affichera jamais`, 'warning');
    else if (alone?.size === 1) report(at, 'toujours-vraie', `Cette condition est toujours vraie : « ${part.key} » s’affichera toujours, retirez « x-visible »`, 'warning');
  }
  for (const [keyword, never] of [['x-required', 'obligatoire'], ['x-readonly', 'verrouillé']] as const) {
    const node = get(part.schema, keyword);
    const condition = conditions.at(node, part.parent);
    const isShown = !lacks(outcomes(all(...around)), true);
    if (node && condition && condition.is !== 'constant' && isShown && lacks(outcomes(all(...around, condition)), true)) {
      report(node, 'jamais-vraie', `Cette condition n’est jamais vraie quand « ${part.key} » est affiché : il ne sera jamais ${never}`, 'warning');
    }
  }
}

function lintOptions(part: Part, conditions: Conditions, outcomes: Reach, report: Report): void {
  for (const { code, schema } of part.options) {
    const at = get(schema, 'x-visible');
    const own = conditions.at(at, part.parent);
    if (at && own && own.is !== 'constant' && lacks(outcomes(all(...conditions.around(part), own)), true)) {
      report(at, 'choix-impossible', `Cette condition n’est jamais vraie : le choix « ${code} » ne sera jamais proposé`, 'warning');
    }
  }
}

function lintRules(owner: Part, parts: Parts, conditions: Conditions, outcomes: Reach, report: Report): void {
  const around = conditions.around(owner);
  for (const rule of itemsAt(objectOf(owner), 'x-rules')) {
    const [when, must] = [get(rule, 'when'), get(rule, 'must')];
    const [condition, wanted] = [conditions.at(when, owner), conditions.at(must, owner)];
    if (!must || !wanted || wanted.is === 'constant' || condition?.is === 'constant') continue;
    const isBroken: Formula = { is: 'not', part: wanted };
    const broken = all(...around, condition, isBroken);
    const shown = [...neededFor(all(condition, isBroken), true)].flatMap((path) => conditions.shown(parts.get(path)));
    if (when && condition && lacks(outcomes(all(...around, condition)), true)) {
      report(when, 'regle-muette', `Cette condition n’est jamais vraie : la règle ne signalera jamais rien${otherwise(condition, outcomes)}`, 'warning');
    } else if (lacks(outcomes(wanted), true)) {
      report(must, 'jamais-vraie', `Cette condition n’est jamais vraie : la règle refusera toujours la saisie${otherwise(wanted, outcomes)}`, 'warning');
    } else if (lacks(outcomes(broken), true)) {
      report(must, 'regle-muette', `Cette condition est toujours vraie quand la règle s’applique : la règle ne signalera jamais rien${otherwise(wanted, outcomes)}`, 'warning');
    } else if (shown.length > 0 && lacks(outcomes(all(...around, condition, isBroken, ...shown)), true)) {
      report(when ?? must, 'regle-muette', 'Un champ que cette règle lit n’est pas affiché quand elle s’applique : la règle ne signalera jamais rien', 'warning');
    } else if ((textAt(rule, 'level') ?? 'error') === 'error') {
      lintRefusedOptions(rule, broken, parts, outcomes, report);
    }
  }
}

/** What to try in place of a condition that is never true or always true, when the other of `&&` and `||` would make it tell something apart. */
function otherwise(condition: Formula, outcomes: Reach): string {
  if (condition.is !== 'and' && condition.is !== 'or') return '';
  const other = condition.is === 'and' ? 'or' : 'and';
  const swapped = outcomes({ ...condition, is: other });
  if (!swapped) return '';
  if (!swapped.has(true) || !swapped.has(false)) return '. Ce qu’elle réunit est contraire : n’en gardez qu’une partie';
  return condition.is === 'and' ? '. « && » veut les deux à la fois : inversez une comparaison, ou écrivez « || »' : '. « || » se contente de l’une des deux : inversez une comparaison, ou écrivez « && »';
}

/** Choices that a rule refuses whatever the rest of the dossier. */
function lintRefusedOptions(rule: JsonNode, broken: Formula, parts: Parts, outcomes: Reach, report: Report): void {
  const read = variablesOf([broken], parts).flatMap(({ subject }) => parts.get(subject?.path ?? '') ?? []);
  for (const part of new Set(read)) {
    for (const { code, at } of part.options) {
      const given = outcomes(broken, new Map([[part.path, code]]));
      if (given?.size === 1 && given.has(true)) report(at, 'choix-impossible', `La règle « ${textAt(rule, 'id') ?? ''} » refuse toujours le choix « ${code} » : retirez l’un des deux`, 'warning');
    }
  }
}
