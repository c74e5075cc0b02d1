import { membersAt, get, itemsAt, textOf, type JsonNode } from '../source/json.js';
import type { Report } from '../source/position.js';
import { objectOf, type Part } from '../symbols/part.js';

const MARKUP = /<\/?[a-z][a-z0-9]*(\s[^>]*)?\/?>|&(?:nbsp|amp|lt|gt|#\d+);|\*\*[^*]+\*\*|__[^_]+__|^#{1,6} /m;

/** Texts show what is written, as it is written: links and paragraphs aside, no markup is understood. */
export function lintMarkup(part: Part, report: Report): void {
  const check = (node: JsonNode | undefined): void => {
    const found = MARKUP.exec(textOf(node) ?? '')?.[0];
    if (node && found !== undefined) report(node, 'mise-en-forme', `« ${found} » s’affichera tel quel : retirez cette mise en forme (un texte n’a que des liens et des paragraphes)`, 'warning');
  };
  check(get(part.schema, 'title'));
  check(get(part.schema, 'description'));
  for (const option of part.options) check(get(option.schema, 'title'));
  for (const { value } of membersAt(part.schema, 'x-messages')) check(value);
  for (const rule of itemsAt(objectOf(part), 'x-rules')) check(get(rule, 'message'));
}
