import { get } from '../source/json.js';
import type { Report } from '../source/position.js';
import type { Part, Role } from '../symbols/part.js';

/** A section may go without a title: its fields then follow what precedes. */
const NAMES: Partial<Record<Role, string>> = {
  root: 'Le dispositif',
  tab: 'L’onglet',
  rows: 'Le groupe répété',
  field: 'Le champ',
  documents: 'Le type de document',
};

/** Everything that a person must recognise has a title. A blank one is a wrong value, reported with the other shapes; what a lost `$ref` would have brought is not missed too. */
export function lintTitle(part: Part, report: Report): void {
  const name = NAMES[part.role];
  if (name === undefined || get(part.schema, 'title') || get(part.schema, '$ref')) return;
  const quoted = part.role === 'root' ? '' : ` « ${part.key} »`;
  report(part.role === 'root' ? { ...part.at, length: 1 } : part.at, 'titre', `${name}${quoted} n’a pas de titre : ajoutez « title »`);
}
