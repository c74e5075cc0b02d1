import { get, itemsAt, textAt, type JsonNode, type Span } from '../source/json.js';
import { positionOf, type Report } from '../source/position.js';
import { objectOf, walk, type Part } from '../symbols/part.js';

/** The id of a rule names it in examples and in reports. A shared definition may bring the same rule to several places. */
export function lintRuleIds(root: Part, report: Report): void {
  const seen = new Map<string, JsonNode>();
  for (const part of walk(root)) {
    for (const rule of itemsAt(objectOf(part), 'x-rules')) {
      const [id, at] = [textAt(rule, 'id'), get(rule, 'id')];
      if (id === undefined || at === undefined) continue;
      const earlier = seen.get(id);
      if (earlier && (earlier.source !== at.source || earlier.offset !== at.offset)) {
        report(at, 'regle-double', `La règle « ${id} » existe déjà (ligne ${positionOf(earlier.source, earlier.offset).line}) : un identifiant est unique dans le fichier`);
      } else seen.set(id, at);
    }
  }
}

/** A rule and where its id is written. */
export interface RulePlace {
  readonly id: string;
  readonly at: Span;
  /** Its condition. */
  readonly must: Span;
  /** The whole rule. */
  readonly within: Span;
}

/** Every rule, once: a shared definition may bring the same one to several places. */
export function rulePlaces(root: Part): readonly RulePlace[] {
  const found = new Map<string, RulePlace>();
  for (const part of walk(root)) {
    for (const rule of itemsAt(objectOf(part), 'x-rules')) {
      const [id, at] = [textAt(rule, 'id'), get(rule, 'id')];
      if (id !== undefined && at) found.set(id, { id, at, must: get(rule, 'must') ?? at, within: rule });
    }
  }
  return [...found.values()];
}
