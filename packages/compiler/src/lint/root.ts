import { plainName } from '../french.js';
import { get, objectAt, textAt, type JsonObject } from '../source/json.js';
import type { Report } from '../source/position.js';
import type { Part } from '../symbols/part.js';

const CODE = /^[A-Z][A-Z0-9_-]*$/;
export const VERSION = /^\d+(?:\.\d+){0,2}$/;

/** What identifies a dispositif, and when it is open. */
export function lintRoot({ schema, children }: Part, report: Report): void {
  requireForm(schema, 'x-code', CODE, 'des majuscules, puis des chiffres ou des tirets, tel que « MOBILITE »', (written) => plainName(written)?.toUpperCase(), report);
  requireForm(schema, 'x-version', VERSION, 'un à trois nombres, tels que « 1.0.0 »', (written) => /\d+(?:\.\d+){0,2}/.exec(written)?.[0], report);
  if (children.length === 0) report({ ...schema, length: 1 }, 'onglets', 'Le dispositif n’a aucun onglet : décrivez-les dans « properties »');
  const valid = objectAt(schema, 'x-valid');
  const [from, to] = [textAt(valid, 'from'), textAt(valid, 'to')];
  if (valid && from !== undefined && to !== undefined && from > to) report(get(valid, 'to') ?? valid, 'dates', `« x-valid » finit (${to}) avant de commencer (${from})`);
}

function requireForm(schema: JsonObject, keyword: string, form: RegExp, expected: string, meant: (written: string) => string | undefined, report: Report): void {
  const at = get(schema, keyword);
  const written = textAt(schema, keyword);
  if (!at) report({ ...schema, length: 1 }, 'mot-cle-manquant', `Il manque « ${keyword} » à la racine : ${expected}`);
  else if (written !== undefined && written.trim() !== '' && !form.test(written)) {
    const right = meant(written);
    report(at, 'valeur', `« ${keyword} » attend ${expected}${right !== undefined && form.test(right) ? ` : écrivez "${right}"` : ''}`);
  }
}
