import { language } from '@akto/core';
import { get, textAt } from '../source/json.js';
import { plainWords } from '../french.js';
import { FORMATS } from '../keywords/spoken.js';
import type { Report } from '../source/position.js';
import { didYouMean, nearest } from '../nearest.js';
import type { Part } from '../symbols/part.js';

/** Only the formats that the engine can check. */
export function lintFormat({ schema, type }: Part, report: Report): void {
  if (type !== 'text' && type !== 'date') return; // misplaced, which is already told
  const at = get(schema, 'format');
  const format = textAt(schema, 'format');
  if (!at || format === undefined || Object.hasOwn(language.formats, format)) return;
  const known = Object.keys(language.formats);
  const said = plainWords(format);
  const near = Object.hasOwn(FORMATS, said) ? FORMATS[said] : nearest(said, known);
  report(at, 'format', `Format inconnu « ${format} »${didYouMean(near)}. Formats connus : ${known.join(', ')}`);
}
