import { get, objectAt, textAt } from '../source/json.js';
import type { Report } from '../source/position.js';
import { plainWords } from '../french.js';
import { nearest } from '../nearest.js';
import { WIDGET_WORDS, WIDGETS } from '../model/widget.js';
import { placeOf, type Part } from '../symbols/part.js';

/** Every node says what it is, in a way that the language knows how to show. */
export function lintType(part: Part, report: Report): void {
  if (get(part.schema, '$ref')) return; // leads nowhere, which is already told
  const written = textAt(part.schema, 'type');
  const place = placeOf(part, get(part.schema, 'type'));
  const expected = part.role === 'field' ? undefined : part.role === 'rows' || part.role === 'documents' ? 'array' : 'object';
  if (expected && written !== expected) {
    const name = part.role === 'root' ? 'La racine' : `« ${part.key} »`;
    const isField = part.role === 'tab' && !get(part.schema, 'properties') && (written !== undefined || get(part.schema, 'format'));
    if (isField) report(place, 'type', `${name} est un onglet, car les propriétés de la racine sont les onglets : mettez ce champ dans le « properties » d’un onglet`);
    else report(part.role === 'root' ? { ...place, length: 1 } : place, 'type', `${name} doit être de type "${expected}" : écrivez "type": "${expected}"`);
  } else if (part.role === 'field') {
    lintFieldType(part, written, report);
  }
}

function lintFieldType(part: Part, written: string | undefined, report: Report): void {
  const { schema, key, type, at } = part;
  if (!get(schema, 'type')) report(at, 'type', `Le champ « ${key} » n’a pas de type : ajoutez « type »`);
  if (type === 'codes' && !part.options.length) {
    const items = objectAt(schema, 'items');
    report(placeOf(part, items), 'type', `« ${key} » est une liste : donnez-lui des choix (« items » avec « oneOf »), des lignes (« items » de type "object") ou « x-document »`);
  }
  const widget = get(schema, 'x-widget');
  const chosen = textAt(schema, 'x-widget');
  if (chosen === 'money' && written !== 'integer') {
    report(widget ?? at, 'presentation', 'Un montant est un nombre entier de centimes : écrivez "type": "integer"');
  } else if (widget && type && chosen !== undefined && !WIDGETS[type].includes(chosen)) {
    report(widget, 'presentation', `« ${chosen} » n’est pas une présentation pour ce type de champ : ${widgetMeant(chosen, WIDGETS[type])}`);
  }
}

function widgetMeant(written: string, known: readonly string[]): string {
  if (known.length === 0) return 'retirez « x-widget »';
  const meant = known.find((each) => WIDGET_WORDS[each]?.includes(plainWords(written))) ?? nearest(written, known);
  return meant === undefined ? `écrivez ${known.map((each) => `"${each}"`).join(' ou ')}, ou retirez « x-widget »` : `écrivez "${meant}"`;
}
