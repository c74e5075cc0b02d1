import { get, numberAt, type JsonObject } from '../source/json.js';
import type { Report } from '../source/position.js';
import type { Part } from '../symbols/part.js';

/** Lower limit, upper limit, and whether the two may be equal. */
const PAIRS = [
  ['minLength', 'maxLength', true],
  ['minItems', 'maxItems', true],
  ['minimum', 'maximum', true],
  ['exclusiveMinimum', 'maximum', false],
  ['minimum', 'exclusiveMaximum', false],
  ['exclusiveMinimum', 'exclusiveMaximum', false],
] as const;

type Contradiction = readonly [low: string, high: string, from: number, to: number];

const contradictionsOf = (schema: JsonObject): readonly Contradiction[] =>
  PAIRS.flatMap(([low, high, mayBeEqual]): Contradiction[] => {
    const [from, to] = [numberAt(schema, low), numberAt(schema, high)];
    return from === undefined || to === undefined || from < to || (mayBeEqual && from === to) ? [] : [[low, high, from, to]];
  });

/** Of limits that are told to contradict one another nothing more can be said. */
export const isContradictory = (schema: JsonObject): boolean => contradictionsOf(schema).length > 0;

/** Limits that no value can satisfy. */
export function lintLimits({ schema }: Part, report: Report): void {
  for (const [low, high, from, to] of contradictionsOf(schema)) {
    report(get(schema, low) ?? schema, 'limites', `Limites contradictoires : « ${low} » (${from}) et « ${high} » (${to}) ne laissent aucune valeur possible`);
  }
  for (const limit of ['maxItems', 'maxLength']) {
    const at = get(schema, limit);
    if (at && numberAt(schema, limit) === 0) report(at, 'limites', `« ${limit} » à 0 ne laisse rien saisir`);
  }
}
