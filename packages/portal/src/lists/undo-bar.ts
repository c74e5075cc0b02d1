import { button } from '@akto/design-system';
import { html, nothing, type TemplateResult } from 'lit';
import type { DraftLine } from './draft-line.js';

/** Drafts put aside, to be brought back or removed for good: it stays, through a reload too, until the person decides. */
export function undoBar(
  lines: readonly DraftLine[],
  { onRestore, onRemove }: { readonly onRestore: (id: string) => void; readonly onRemove: (id: string) => void },
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<section class="undo" aria-label="Brouillons retirés">
    <ul class="undo">
      ${lines.map(({ id, title, entreprise }) => {
        const name = entreprise ? `${title}, ${entreprise}` : title;
        return html`<li>
          <p>Brouillon retiré : <strong>${name}</strong></p>
          <div class="akto-actions">
            ${button({ id: `annuler-${id}`, label: 'Annuler', about: `le retrait du brouillon ${name}`, onClick: () => onRestore(id) })}
            ${button({ label: 'Supprimer définitivement', about: `le brouillon ${name}`, variant: 'plain', icon: 'trash', onClick: () => onRemove(id) })}
          </div>
        </li>`;
      })}
    </ul>
  </section>`;
}
