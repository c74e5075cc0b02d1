import { get, isTrueAt, memberOf, numberAt, objectAt, textAt } from '../source/json.js';
import { positionOf, type Report } from '../source/position.js';
import type { Part } from '../symbols/part.js';

/** Codes of a list are all different and of the field's own type. */
export function lintOptions(part: Part, report: Report): void {
  const { schema, options, type } = part;
  const seen = new Map<string | number, number>();
  const holder = type === 'codes' ? objectAt(schema, 'items') : schema;
  const written = textAt(holder, 'type');
  const isNumber = written === 'number' || written === 'integer';
  const areTexts = isNumber && options.length > 1 && options.every(({ code }) => typeof code === 'string');
  if (areTexts) report(get(holder, 'type') ?? part.at, 'code-type', 'Les codes de cette liste sont des textes : écrivez "type": "string"');
  for (const { code, at } of options) {
    const line = seen.get(code);
    if (line !== undefined) report(at, 'code-double', `Le code « ${code} » existe déjà dans cette liste (ligne ${line})`);
    else seen.set(code, positionOf(at.source, at.offset).line);
    if (written === 'string' && typeof code !== 'string') report(at, 'code-type', `Le code ${code} doit être un texte : écrivez "${code}"`);
    if (isNumber && !areTexts && typeof code !== 'number') {
      report(at, 'code-type', `Le code « ${code} » doit être un nombre, comme le dit « type »`);
    }
  }
  lintSameTitles(options, report);
  if (get(holder, 'enum') && get(holder, 'oneOf')) {
    report(memberOf(holder, 'enum')?.at ?? part.at, 'mot-cle-deplace', '« enum » et « oneOf » disent la même chose : gardez « oneOf », qui porte les libellés');
  }
  const least = get(schema, 'minItems');
  if (type === 'codes' && least && isTrueAt(schema, 'uniqueItems') && (numberAt(schema, 'minItems') ?? 0) > seen.size) {
    report(least, 'limites', `« minItems » demande plus de choix que la liste n’en a (${seen.size})`);
  }
}

/** Two choices that a person could not tell apart, unless conditions show one in place of the other. */
function lintSameTitles(options: Part['options'], report: Report): void {
  const seen = new Map<string, Part['options'][number]>();
  for (const option of options) {
    const { schema } = option;
    const at = get(schema, 'title');
    const title = option.title.trim();
    const earlier = seen.get(title);
    if (!at || !earlier) seen.set(title, option);
    else if (!get(schema, 'x-visible') || !get(earlier.schema, 'x-visible')) {
      report(at, 'titre-double', `« ${option.title} » est déjà le libellé du code « ${earlier.code} » : donnez à chacun le sien`, 'warning');
    }
  }
}
