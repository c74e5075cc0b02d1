import { language } from '@akto/core';
import { get, textAt } from '../source/json.js';
import type { Report } from '../source/position.js';
import { suggestion } from '../nearest.js';
import type { Part } from '../symbols/part.js';

/** Only the formats that the engine can check. */
export function lintFormat({ schema }: Part, report: Report): void {
  const at = get(schema, 'format');
  const format = textAt(schema, 'format');
  if (!at || format === undefined || Object.hasOwn(language.formats, format)) return;
  const known = Object.keys(language.formats);
  report(at, 'format', `Format inconnu « ${format} »${suggestion(format, known)}. Formats connus : ${known.join(', ')}`);
}
