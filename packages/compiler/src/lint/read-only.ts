import { get, isTrueAt } from '../source/json.js';
import type { Report } from '../source/position.js';
import { isAlwaysRequired } from '../model/conditions.js';
import { placeOf, type Part } from '../symbols/part.js';

/** What nobody can type is filled by something. */
export function lintReadOnly(part: Part, report: Report): void {
  const { schema, key } = part;
  if (!isTrueAt(schema, 'readOnly') || ['x-source', 'x-value', 'default', 'const'].some((keyword) => get(schema, keyword))) return;
  const place = placeOf(part, get(schema, 'readOnly'));
  if (isAlwaysRequired(part) || get(schema, 'x-required')) {
    report(place, 'lecture-seule', `« ${key} » est obligatoire et personne ne peut le saisir : dites d’où il vient (« x-source » ou « x-value »), ou retirez « readOnly »`);
  } else {
    report(place, 'lecture-seule', `« ${key} » n’est jamais rempli : dites d’où il vient (« x-source » ou « x-value »), ou retirez « readOnly »`, 'warning');
  }
}
