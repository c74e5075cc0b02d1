import { HEADINGS, trialLine } from '@akto/compiler/text';
import { html, nothing, type TemplateResult } from 'lit';
import type { Thorough } from '../worker/api.js';

/** What `akto diff` says, and what becomes of drafts. */
export function changesPanel(changes: Thorough['changes']): TemplateResult {
  if (!changes) return html`<p class="calm">Le rapport attend que le fichier se compile.</p>`;
  const { since, report } = changes;
  const touched = report.trials.filter((trial) => trial.touched);
  return html`
    <p>${since === 'published' ? `Depuis la dernière version publiée (${report.title}).` : 'Depuis l’ouverture du fichier : aucune version de ce dispositif n’est publiée.'}</p>
    ${report.changes.length === 0 ? html`<p class="calm">Rien de visible ne change.</p>` : nothing}
    ${HEADINGS.map((heading) => {
      const lines = report.changes.filter((change) => change.heading === heading);
      return lines.length === 0 ? nothing : html`<h3>${heading}</h3><ul class="plain">${lines.map(({ line }) => html`<li>${line}</li>`)}</ul>`;
    })}
    <h3>Brouillons d’exemple</h3>
    <p>${touched.length} sur ${report.trials.length} changent.</p>
    ${touched.length === 0 ? nothing : html`<ul class="plain">${touched.map((trial) => html`<li>${trialLine(trial)}</li>`)}</ul>`}`;
}
