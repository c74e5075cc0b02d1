import { stateOf, type DossierState } from '@akto/core';
import type { TransmittedDossier } from '@akto/dossier';
import { html, type TemplateResult } from 'lit';
import type { DispositifEntry } from '../dispositifs.js';
import { momentOf, titleOf } from '../words.js';
import type { Line } from './select.js';
import { stateTag } from './state-tag.js';

export interface DossierLine extends Line {
  readonly dossier: TransmittedDossier;
}

/** « complément demandé » → « Complément demandé » */
export const stateTitle = (state: DossierState): string => state.charAt(0).toUpperCase() + state.slice(1);

export const toDossierLine = (dossier: TransmittedDossier, entries: readonly DispositifEntry[]): DossierLine => ({
  id: dossier.id,
  title: titleOf(dossier.transmission.dispositif, entries),
  dispositif: dossier.transmission.dispositif,
  entreprise: dossier.entreprise,
  state: stateTitle(stateOf(dossier.history)),
  at: dossier.history.at(-1)?.at ?? dossier.transmittedAt,
  reference: dossier.reference,
  dossier,
});

/** A transmitted dossier in a list. */
export function dossierLine({ dossier, title, state, at }: DossierLine, level: 2 | 3): TemplateResult {
  const link = html`<a href="/dossiers/${dossier.id}">${title}</a>`;
  return html`<div class="item-words">
    <div class="title-line">${level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`} ${stateTag(state)}</div>
    <p>${dossier.entreprise ? `${dossier.entreprise} — ` : ''}référence <strong>${dossier.reference}</strong></p>
    <p class="facts"><span>Transmis le ${momentOf(dossier.transmittedAt)}</span>${at === dossier.transmittedAt ? '' : html`<span>${state} le ${momentOf(at)}</span>`}</p>
  </div>`;
}
