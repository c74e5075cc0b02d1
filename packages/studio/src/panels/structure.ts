import type { OutlinePart } from '@akto/compiler/text';
import { html, nothing, type TemplateResult } from 'lit';

const ROLES: Readonly<Record<string, string>> = { tab: 'onglet', section: 'section', rows: 'groupe répété', documents: 'pièce' };
const TYPES: Readonly<Record<string, string>> = { text: 'texte', number: 'nombre', date: 'date', boolean: 'oui ou non', code: 'liste', codes: 'choix multiple' };

export interface StructureProps {
  readonly outline: OutlinePart | undefined;
  /** Template path of the field that the person looks at. */
  readonly chosen: string | undefined;
  choose(part: OutlinePart): void;
}

/** The tabs, sections, fields and document types of the file, as lists in lists. */
export function structurePanel({ outline, chosen, choose }: StructureProps): TemplateResult {
  if (!outline) return html`<p class="calm">Le fichier ne peut pas encore être lu : « Problèmes » dit pourquoi.</p>`;
  return html`<ul class="tree">${outline.children.map((part) => branch(part, chosen, choose))}</ul>`;
}

function branch(part: OutlinePart, chosen: string | undefined, choose: StructureProps['choose']): TemplateResult {
  const { path, title, role, type, key, children, conditions, rules } = part;
  const marks = [conditions['x-visible'] && 'sous condition', rules.length > 0 && (rules.length === 1 ? '1 règle' : `${rules.length} règles`)].filter(Boolean).join(', ');
  return html`<li>
    <button type="button" class="line" data-role=${role} aria-current=${path === chosen ? 'true' : nothing} @click=${() => choose(part)}>
      <span>${title} <small>${key}, ${ROLES[role] ?? TYPES[type ?? ''] ?? 'champ'}${marks ? `, ${marks}` : ''}</small></span>
    </button>
    ${children.length > 0 ? html`<ul>${children.map((child) => branch(child, chosen, choose))}</ul>` : nothing}
  </li>`;
}
