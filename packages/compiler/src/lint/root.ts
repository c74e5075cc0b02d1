import * as shape from '../keywords/shape.js';
import { get, objectAt, textAt } from '../source/json.js';
import type { Report } from '../source/position.js';
import type { Part } from '../symbols/part.js';

const IDENTITY = [
  { key: 'x-code', attend: shape.dispositif.attend },
  { key: 'x-version', attend: shape.version.attend },
];

/** What identifies a dispositif, and when it is open. */
export function lintRoot({ schema, children }: Part, report: Report): void {
  for (const { key, attend } of IDENTITY) if (!get(schema, key)) report({ ...schema, length: 1 }, 'mot-cle-manquant', `Il manque « ${key} » à la racine : ${attend}`);
  if (children.length === 0) report({ ...schema, length: 1 }, 'onglets', 'Le dispositif n’a aucun onglet : décrivez-les dans « properties »');
  const valid = objectAt(schema, 'x-valid');
  const [from, to] = [textAt(valid, 'from'), textAt(valid, 'to')];
  if (valid && from !== undefined && to !== undefined && from > to) report(get(valid, 'to') ?? valid, 'dates', `« x-valid » finit (${to}) avant de commencer (${from})`);
}
