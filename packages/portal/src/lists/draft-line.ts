import { icon, statusBadge } from '@akto/design-system';
import type { DraftSummary } from '@akto/dossier';
import { html, nothing, type TemplateResult } from 'lit';
import type { DispositifEntry } from '../dispositifs.js';
import { addressOf } from '../new-dossier.js';
import { endOf, endsSoon, type Retention } from '../settings/retention.js';
import { dayOf, momentOf, titleOf } from '../words.js';
import type { Line } from './select.js';
import { stateTag } from './state-tag.js';

export interface DraftLine extends Line {
  readonly draft: DraftSummary;
  /** Whether the portal still has its dispositif. */
  readonly known: boolean;
}

export const toDraftLine = (draft: DraftSummary, entries: readonly DispositifEntry[]): DraftLine => ({
  id: draft.id,
  title: titleOf(draft.dispositif, entries),
  dispositif: draft.dispositif,
  entreprise: draft.entreprise,
  state: draft.dispositif && !entries.some(({ code }) => code === draft.dispositif) ? 'Dispositif retiré' : stateOfDraft(draft),
  at: draft.savedAt,
  reference: '',
  draft,
  known: entries.some(({ code }) => code === draft.dispositif),
});

function stateOfDraft({ dispositif, progress, reopened }: DraftSummary): string {
  if (reopened) return 'Complément demandé';
  if (dispositif === '') return 'Dispositif à choisir';
  if (progress.some(({ status }) => status === 'error')) return 'À corriger';
  return progress.length > 0 && progress.every(({ status }) => status === 'complete') ? 'Prêt à transmettre' : 'À compléter';
}

export interface DraftLineProps {
  readonly retention: Retention;
  readonly now: Date;
  /** Level of the heading. */
  readonly level: 2 | 3;
  readonly actions?: unknown;
}

/** A draft in a list: what it is, how far each tab is, and until when it is kept. */
export function draftLine({ draft, title, state }: DraftLine, { retention, now, level, actions }: DraftLineProps): TemplateResult {
  const link = html`<a href=${addressOf(draft)}>${title}</a>`;
  return html`<div class="item-words">
      <div class="title-line">${level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`} ${stateTag(state)}</div>
      ${draft.entreprise ? html`<p>${draft.entreprise}</p>` : nothing}
      ${draft.progress.length > 0
        ? html`<ul class="progress">${draft.progress.map((tab) => html`<li>${tab.title}${statusBadge(tab.status)}</li>`)}</ul>`
        : nothing}
      <p class="facts">${kept(draft)}${draft.reopened ? nothing : end(draft, retention, now)}</p>
    </div>
    ${actions ? html`<div class="akto-actions">${actions}</div>` : nothing}`;
}

const kept = ({ savedAt, unsent }: DraftSummary): TemplateResult =>
  unsent
    ? html`<span class="soon">${icon('alert')} Modifié le ${momentOf(savedAt)} sur cet appareil, pas encore envoyé : ouvrez-le une fois la connexion revenue</span>`
    : html`<span>Enregistré le ${momentOf(savedAt)}</span>`;

const end = ({ savedAt }: DraftSummary, retention: Retention, now: Date): TemplateResult =>
  endsSoon(savedAt, retention, now)
    ? html`<span class="soon">${icon('alert')} Sera retiré le ${dayOf(endOf(savedAt, retention))} : reprenez-le pour le garder</span>`
    : html`<span>Gardé jusqu’au ${dayOf(endOf(savedAt, retention))}</span>`;
