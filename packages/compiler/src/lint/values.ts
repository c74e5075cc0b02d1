import type { FieldType } from '@akto/core';
import { isoDate } from '../french.js';
import { get, isTrueAt, itemsAt, memberOf, objectAt, textAt, valueOf, type JsonNode } from '../source/json.js';
import type { Report } from '../source/position.js';
import type { Part } from '../symbols/part.js';
import { isContradictory } from './limits.js';
import { isCheckbox } from '../symbols/role.js';
import { validatorOf } from '../validators/known.js';
import { fieldProjection } from '../validators/projection.js';

/** `default` and `examples` are themselves valid, and what fills a field does not contradict another way to fill it. */
export function lintValues(part: Part, report: Report): void {
  const { schema } = part;
  const [initial, computed] = [memberOf(schema, 'default'), memberOf(schema, 'x-value')];
  if (initial && isCheckbox(schema) && isTrueAt(schema, 'const')) {
    report(initial.at, 'defaut', 'Une attestation n’est jamais cochée d’avance : retirez « default »');
  }
  for (const other of ['default', 'x-source', 'x-readonly'] as const) {
    const member = computed && memberOf(schema, other);
    if (member) report(member.at, 'valeur-calculee', `« ${other} » n’a pas de sens avec « x-value » : la valeur est calculée`);
  }
  const source = memberOf(schema, 'x-source');
  if (source && !isTrueAt(schema, 'readOnly')) {
    report(source.at, 'source', '« x-source » remplit un champ que l’on ne saisit pas : ajoutez "readOnly": true');
  }
  if (source && !/^[A-Za-z]\w*(\.[A-Za-z]\w*)*$/.test(textAt(schema, 'x-source') ?? '')) {
    report(source.value, 'source', '« x-source » attend un chemin, tel que « etablissement.siret »');
  }
  if (part.symbol.unknown || isContradictory(schema)) return;
  checkValues([...(initial ? [['default', initial.value] as const] : []), ...itemsAt(schema, 'examples').map((item) => ['examples', item] as const)], part, report);
}

/** What is wrong with a value, and what to write, in words that complete « default » or « examples ». */
function whyNot(failed: string, node: JsonNode, part: Part): string {
  const value = valueOf(node);
  if (failed === 'type') return `attend ${EXPECTED[part.type ?? 'text']}, comme le dit « type » : ${typeof value === 'string' ? 'retirez les guillemets' : 'corrigez la valeur'}`;
  if (failed === 'format' && part.type === 'date') return `attend une date du calendrier, année-mois-jour, telle que "${isoDate(value) ?? '2026-01-31'}"`;
  if (failed === 'enum') return `attend un code de la liste : ${part.options.slice(0, MOST_CODES).map(({ code }) => JSON.stringify(code)).join(', ')}${part.options.length > MOST_CODES ? ', …' : ''}`;
  const limit = get(part.schema, failed) ?? get(objectAt(part.schema, 'items'), failed);
  const detail = limit?.kind === 'scalar' ? ` (${JSON.stringify(limit.value)})` : '';
  return `ne respecte pas « ${failed} »${detail} de ce champ`;
}

const MOST_CODES = 12;
const EXPECTED: Readonly<Record<FieldType, string>> = {
  text: 'un texte entre guillemets',
  number: 'un nombre',
  date: 'une date entre guillemets',
  boolean: 'true ou false',
  code: 'un code',
  codes: 'une liste de codes entre crochets',
};

/** Reports the values, each with the keyword that gives it, that the field would refuse. The schema may itself be wrong: that is reported elsewhere, and nothing can then be said of its values. */
export function checkValues(values: readonly (readonly [string, JsonNode])[], part: Part, report: Report): void {
  if (values.length === 0) return;
  const validate = validatorOf(fieldProjection(part));
  if (!validate) return;
  for (const [keyword, node] of values) {
    if (validate(valueOf(node))) continue;
    const failed = validate.errors?.[0]?.keyword ?? 'type';
    report(node, keyword === 'examples' ? 'exemple' : 'defaut', `« ${keyword} » ${whyNot(failed, node, part)}`);
  }
}
