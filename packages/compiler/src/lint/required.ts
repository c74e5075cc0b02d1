import { get, isTrueAt, itemsAt, objectAt, textOf } from '../source/json.js';
import type { Report } from '../source/position.js';
import { suggestion } from '../nearest.js';
import { isAlwaysRequired } from '../model/conditions.js';
import { lineage, objectOf, placeOf, type Part } from '../symbols/part.js';
import { isCheckbox } from '../symbols/role.js';

/** `required` names fields that are always visible; what is mandatory is neither computed nor removable. */
export function lintRequired(part: Part, report: Report): void {
  const keys = part.children.map((child) => child.key);
  const seen = new Set<string>();
  for (const name of itemsAt(objectOf(part), 'required')) {
    const written = textOf(name);
    if (written === undefined) continue;
    if (seen.has(written)) {
      report(name, 'obligatoire', `« required » cite déjà « ${written} » : retirez-le, ou citez le champ qui manque`);
      continue;
    }
    seen.add(written);
    const child = part.children.find(({ key }) => key === written);
    if (!child) {
      report(name, 'champ-inconnu', `« required » cite un champ absent « ${written} »${suggestion(written, keys)}`, 'error', written);
    } else if (child.role === 'section' || child.role === 'tab') {
      report(name, 'obligatoire', `« required » cite la section « ${written} » : citez ses champs dans le « required » de cette section`);
    } else {
      const hiding = [...lineage(child)].find((each) => get(each.schema, 'x-visible'));
      if (hiding) report(name, 'obligatoire', hiddenMessage(written, child, hiding));
    }
  }
  lintMandatory(part, report);
}

function hiddenMessage(name: string, child: Part, hiding: Part): string {
  const what = hiding === child ? '« x-visible » peut le masquer' : `« x-visible » de « ${hiding.key} » peut le masquer`;
  return `« ${name} » ne peut pas être dans « required » : ${what}. Écrivez "x-required": true sur « ${name} »`;
}

/** Whether the list of what is mandatory is wrong, which is told: it may have meant anything. */
function isDoubtful(owner: Part | undefined): boolean {
  const written = owner && get(objectOf(owner), 'required');
  if (!written) return false;
  return written.kind !== 'array' || written.items.some((item) => !owner.children.some(({ key }) => key === textOf(item)));
}

function lintMandatory(part: Part, report: Report): void {
  const { schema } = part;
  if (part.role === 'field' && !isDoubtful(part.parent) && isCheckbox(schema) && isTrueAt(schema, 'const') && !isAlwaysRequired(part)) {
    const message = `« ${part.key} » ne peut être que cochée ("const": true) : dites qu’elle est obligatoire, dans « required » ou par "x-required": true`;
    report(part.at, 'obligatoire', message, 'warning');
  }
  const place = placeOf(part, get(schema, 'x-required'));
  const mandatory = isAlwaysRequired(part) || get(schema, 'x-required') !== undefined;
  if (!mandatory || part.role === 'root') return;
  if (get(schema, 'x-value')) {
    report(place, 'obligatoire', `« ${part.key} » est calculé par « x-value » : il ne peut pas être obligatoire`);
  }
  if (part.role === 'documents' && isTrueAt(objectAt(schema, 'x-document'), 'removable')) {
    report(place, 'obligatoire', `« ${part.key} » est obligatoire : il ne peut pas être « removable » (retirable de la liste)`);
  }
}
