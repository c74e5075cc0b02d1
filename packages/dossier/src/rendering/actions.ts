import { alert, button, word } from '@akto/design-system';
import { html, nothing, type TemplateResult } from 'lit';
import { saveLabel } from '../saving/index.js';
import { observe } from './observe.js';
import type { View } from './view.js';

/** « Enregistrer » and « Transmettre », on every tab (S8), with where the draft stands. */
export const actionBar = (view: View): TemplateResult =>
  html`<div class="actions">
    ${view.failure ? alert({ level: 'error', title: 'La transmission n’a pas abouti', body: view.failure }) : nothing}
    <p class="advice">${word('Enregistrez à chaque étape pour valider votre saisie.')}</p>
    <div class="actions-row">
      <div class="save-state">${observe(view.saving, '', () => saveState(view), view)}</div>
      <div class="akto-actions">
        ${button({ label: 'Enregistrer', onClick: view.actions.save })}
        ${button({ label: 'Transmettre', variant: 'primary', busy: view.busy, onClick: view.actions.transmit })}
      </div>
    </div>
  </div>`;

function saveState({ session, actions }: View): TemplateResult {
  const { state } = session.saver;
  const { text, detail, action } = saveLabel(state);
  const act = state.kind !== 'conflit' ? actions.save : state.disagreements.length > 0 ? actions.chooseAnswers : actions.keepMine;
  return html`<p data-state=${state.kind}>${word(text)}</p>
    ${detail ? html`<p>${word(detail)}</p>` : nothing}
    ${action ? button({ label: action, variant: 'plain', onClick: act }) : nothing}`;
}
