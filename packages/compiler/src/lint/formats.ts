import { language } from '@akto/core';
import { get, textAt } from '../source/json.js';
import type { Report } from '../source/position.js';
import { didYouMean, nearest } from '../nearest.js';
import type { Part } from '../symbols/part.js';

/** Names that a format has elsewhere. */
const MEANT: Readonly<Record<string, string>> = { tel: 'telephone', phone: 'telephone', 'date-time': 'date', url: 'uri', cp: 'code-postal', zip: 'code-postal', 'postal-code': 'code-postal', insee: 'commune-insee' };

/** Only the formats that the engine can check. */
export function lintFormat({ schema, type }: Part, report: Report): void {
  if (type !== 'text' && type !== 'date') return; // misplaced, which is already told
  const at = get(schema, 'format');
  const format = textAt(schema, 'format');
  if (!at || format === undefined || Object.hasOwn(language.formats, format)) return;
  const known = Object.keys(language.formats);
  const near = MEANT[format] ?? nearest(format, known);
  report(at, 'format', `Format inconnu « ${format} »${didYouMean(near)}. Formats connus : ${known.join(', ')}`);
}
