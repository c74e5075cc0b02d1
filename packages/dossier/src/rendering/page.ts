import { alert, button, skeleton, word } from '@akto/design-system';
import { html, nothing, type TemplateResult } from 'lit';
import { occasions } from '../parts.js';
import { actionBar } from './actions.js';
import { observe } from './observe.js';
import { panel } from './panel.js';
import { tabBar } from './tab-bar.js';
import type { View } from './view.js';

/** A dossier, open or transmitted, from top to bottom. */
export function page(view: View): TemplateResult {
  const { definition, rendering } = view;
  const shown = occasions.loaded;
  return html`<div class="dossier">
    <header>
      ${definition.description ? html`<p class="eyebrow">${definition.description}</p>` : nothing}
      <h1 tabindex="-1">${definition.title}</h1>
    </header>
    ${view.receipt ? shown?.receipt(view) : shown?.complement(view)} ${shown?.overtaken(view)} ${shown?.asideNotice(view)} ${shown?.summary(view)}
    <div class="tabs">${observe(view.tabs, '', () => tabBar(view), view)}</div>
    ${view.missing ? missing(view.missing) : nothing} ${panel(view)} ${rendering.readonly ? nothing : actionBar(view)}
  </div>`;
}

const missing = ({ message, retry }: NonNullable<View['missing']>): TemplateResult =>
  html`${alert({ level: 'error', body: message })}<div class="akto-actions">${button({ label: 'Réessayer', onClick: retry })}</div>`;

/** What cannot be shown as a dossier: why, and what to do. */
export const failed = (message: string, retry: TemplateResult): TemplateResult =>
  html`<div class="dossier" role="alert">${alert({ level: 'error', title: 'Le dossier ne peut pas s’afficher', body: message })}${retry}</div>`;

/** @param slow it takes so long that the page shows where the dossier will stand */
export const loading = (slow: boolean): TemplateResult =>
  html`<div class="dossier" aria-busy="true">
    <p class="akto-sr-only" role="status">${word('Chargement du dossier…')}</p>
    ${slow ? html`${skeleton(2)}${skeleton(8)}` : nothing}
  </div>`;
