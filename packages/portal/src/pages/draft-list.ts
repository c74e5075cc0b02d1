import { emptyState } from '@akto/design-system';
import type { DraftSummary, TransmittedDossier } from '@akto/dossier';
import { html, type TemplateResult } from 'lit';
import type { DispositifEntry } from '../dispositifs.js';
import { addressOf } from '../new-dossier.js';
import { momentOf, titleOf } from '../words.js';

/** Drafts to resume; `actions` are what else may be done with each. */
export function draftList(
  drafts: readonly DraftSummary[],
  entries: readonly DispositifEntry[],
  actions: (draft: DraftSummary, title: string) => unknown = () => '',
): TemplateResult {
  if (drafts.length === 0) return emptyState('Aucun brouillon', 'Un dossier commencé et pas encore transmis apparaît ici.');
  return html`<ul class="list">
    ${drafts.map((draft) => {
      const title = titleOf(draft.dispositif, entries);
      return html`<li class="akto-card item">
        <div class="item-words">
          <h2><a href=${addressOf(draft)}>${title}</a></h2>
          <p>${draft.entreprise}</p>
          <p class="muted">Enregistré le ${momentOf(draft.savedAt)}</p>
        </div>
        <div class="akto-actions">${actions(draft, title)}</div>
      </li>`;
    })}
  </ul>`;
}

/** Transmitted dossiers, to be read again. */
export function dossierList(dossiers: readonly TransmittedDossier[], entries: readonly DispositifEntry[]): TemplateResult {
  if (dossiers.length === 0) return emptyState('Aucun dossier transmis', 'Une fois transmis à AKTO, un dossier apparaît ici avec sa référence.');
  return html`<ul class="list">
    ${dossiers.map(
      ({ id, reference, transmittedAt, transmission, entreprise }) => html`<li class="akto-card item">
        <div class="item-words">
          <h2><a href="/dossiers/${id}">${titleOf(transmission.dispositif, entries)}</a></h2>
          <p>${entreprise} — référence <strong>${reference}</strong></p>
          <p class="muted">Transmis le ${momentOf(transmittedAt)}</p>
        </div>
      </li>`,
    )}
  </ul>`;
}
