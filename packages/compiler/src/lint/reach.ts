import type { Baremes } from '../baremes/baremes.js';
import { get, itemsAt, textAt, type JsonNode } from '../source/json.js';
import type { Report } from '../source/position.js';
import { objectOf, walk, type Part } from '../symbols/part.js';
import { all, createConditions, type Conditions } from './reach/conditions.js';
import { variablesOf } from './reach/domain.js';
import type { Formula } from './reach/formula.js';
import { neededFor } from './reach/needed.js';
import { createReach, type Reach } from './reach/outcomes.js';

type Parts = ReadonlyMap<string, Part>;

/** Conditions that are never true or never false though they read the dossier: what could then be neither seen nor refused. */
export function lintReach(root: Part, baremes: Baremes, report: Report): void {
  const parts = new Map([...walk(root)].map((part) => [part.path, part]));
  const conditions = createConditions(baremes);
  const reach = createReach(parts);
  for (const part of walk(root)) {
    if (part.role !== 'root') lintShown(part, conditions, reach, report);
    lintOptions(part, conditions, reach, report);
    lintRules(part, parts, conditions, reach, report);
  }
}

function lintShown(part: Part, conditions: Conditions, reach: Reach, report: Report): void {
  const at = get(part.schema, 'x-visible');
  const own = conditions.at(at, part.parent);
  const around = conditions.around(part);
  // A constant is told where expressions are checked.
  if (at && own && own.is !== 'constant') {
    if (!reach.mayBeTrue(own)) report(at, 'jamais-vraie', `Cette condition n’est jamais vraie : « ${part.key} » ne s’affichera jamais${otherwise(own, reach)}`, 'warning');
    else if (!reach.mayBeTrue(all(...around))) report(at, 'jamais-vraie', `Cette condition contredit celle de ce qui contient « ${part.key} », qui ne s’affichera jamais`, 'warning');
    else if (reach.isAlwaysTrue(own)) report(at, 'toujours-vraie', `Cette condition est toujours vraie : « ${part.key} » s’affichera toujours, retirez « x-visible »`, 'warning');
  }
  for (const [keyword, never] of [['x-required', 'obligatoire'], ['x-readonly', 'verrouillé']] as const) {
    const node = get(part.schema, keyword);
    const condition = conditions.at(node, part.parent);
    if (node && condition && condition.is !== 'constant' && !reach.mayBeTrue(all(...around, condition)) && reach.mayBeTrue(all(...around))) {
      report(node, 'jamais-vraie', `Cette condition n’est jamais vraie quand « ${part.key} » est affiché : il ne sera jamais ${never}`, 'warning');
    }
  }
}

function lintOptions(part: Part, conditions: Conditions, reach: Reach, report: Report): void {
  for (const { code, schema } of part.options) {
    const at = get(schema, 'x-visible');
    const own = conditions.at(at, part.parent);
    if (at && own && own.is !== 'constant' && !reach.mayBeTrue(all(...conditions.around(part), own))) {
      report(at, 'choix-impossible', `Cette condition n’est jamais vraie : le choix « ${code} » ne sera jamais proposé`, 'warning');
    }
  }
}

function lintRules(owner: Part, parts: Parts, conditions: Conditions, reach: Reach, report: Report): void {
  const around = conditions.around(owner);
  for (const rule of itemsAt(objectOf(owner), 'x-rules')) {
    const [when, must] = [get(rule, 'when'), get(rule, 'must')];
    const [condition, wanted] = [conditions.at(when, owner), conditions.at(must, owner)];
    if (!must || !wanted || wanted.is === 'constant' || condition?.is === 'constant') continue;
    const isBroken: Formula = { is: 'not', part: wanted };
    const broken = all(...around, condition, isBroken);
    const shown = [...neededFor(all(condition, isBroken), true)].flatMap((path) => conditions.shown(parts.get(path)));
    if (when && condition && !reach.mayBeTrue(all(...around, condition))) {
      report(when, 'regle-muette', `Cette condition n’est jamais vraie : la règle ne signalera jamais rien${otherwise(condition, reach)}`, 'warning');
    } else if (!reach.mayBeTrue(wanted)) {
      report(must, 'jamais-vraie', `Cette condition n’est jamais vraie : la règle refusera toujours la saisie${otherwise(wanted, reach)}`, 'warning');
    } else if (!reach.mayBeTrue(broken)) {
      report(must, 'regle-muette', `Cette condition est toujours vraie quand la règle s’applique : la règle ne signalera jamais rien${otherwise(wanted, reach)}`, 'warning');
    } else if (shown.length > 0 && !reach.mayBeTrue(all(...around, condition, isBroken, ...shown))) {
      report(when ?? must, 'regle-muette', 'Un champ que cette règle lit n’est pas affiché quand elle s’applique : la règle ne signalera jamais rien', 'warning');
    } else if ((textAt(rule, 'level') ?? 'error') === 'error') {
      lintRefusedOptions(rule, broken, parts, reach, report);
    }
  }
}

/** What to try in place of a condition that is never true or always true, when the other of `&&` and `||` would make it tell something apart. */
function otherwise(condition: Formula, reach: Reach): string {
  if (condition.is !== 'and' && condition.is !== 'or') return '';
  const other = condition.is === 'and' ? 'or' : 'and';
  const tellsApart = reach.tellsApart({ ...condition, is: other });
  if (tellsApart === undefined) return '';
  if (!tellsApart) return '. Ce qu’elle réunit est contraire : n’en gardez qu’une partie';
  return condition.is === 'and' ? '. « && » veut les deux à la fois : inversez une comparaison, ou écrivez « || »' : '. « || » se contente de l’une des deux : inversez une comparaison, ou écrivez « && »';
}

/** Choices that a rule refuses whatever the rest of the dossier. */
function lintRefusedOptions(rule: JsonNode, broken: Formula, parts: Parts, reach: Reach, report: Report): void {
  const read = variablesOf([broken], parts).flatMap(({ subject }) => parts.get(subject?.path ?? '') ?? []);
  for (const part of new Set(read)) {
    for (const { code, at } of part.options) {
      if (reach.isAlwaysTrue(broken, new Map([[part.path, code]]))) report(at, 'choix-impossible', `La règle « ${textAt(rule, 'id') ?? ''} » refuse toujours le choix « ${code} » : retirez l’un des deux`, 'warning');
    }
  }
}
