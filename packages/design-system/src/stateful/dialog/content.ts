import { html, nothing, type TemplateResult } from 'lit';
import { closeButton } from '../../action/close-button.js';
import { word } from '../../words.js';

export interface DialogContent {
  /** Prefix of the ids of the title and of the body, which name and describe the `<dialog class="akto-dialog">` around. */
  readonly id: string;
  readonly title: string | TemplateResult;
  readonly body: string | TemplateResult;
  readonly actions?: unknown;
  /** The × was pressed. */
  readonly onClose: () => void;
}

/** What a window holds: its title and ×, its text, which scrolls, and its actions, always in view. */
export const dialogContent = ({ id, title, body, actions, onClose }: DialogContent): TemplateResult =>
  html`<div class="akto-dialog-header">
      <h2 id="${id}-title" part="heading">${word(title)}</h2>
      ${closeButton(onClose)}
    </div>
    <div class="akto-dialog-body" part="body" id="${id}-body" tabindex="0">${word(body)}</div>
    ${actions ? html`<div class="akto-dialog-actions" part="actions">${actions}</div>` : nothing}`;
