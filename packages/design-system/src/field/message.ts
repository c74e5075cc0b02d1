import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { word } from '../words.js';
import type { FrameProps } from './props.js';

/** About two lines under a narrow field. */
const longMessage = 120;

/**
 * The message under a field, preceded by ▲ (S38). A long one is cut on screen, never for a screen reader, and is a button
 * that hands its whole text to `onMessage` (S42).
 */
export function fieldMessage(props: Pick<FrameProps, 'id' | 'error' | 'warning' | 'onMessage'>): TemplateResult | typeof nothing {
  const { id, error, warning, onMessage } = props;
  const message = word(error ?? warning);
  if (!message) return nothing;
  return html`<div class="akto-message" part="message" id=${`${id}-message`} data-level=${error ? 'error' : 'warning'}
    ><span class="akto-mark" aria-hidden="true">▲</span> ${error ? nothing : html`<span class="akto-sr-only">${word('Avertissement :')} </span>`}<span
      >${onMessage && message.length > longMessage ? opener(message, onMessage) : message}</span
    ></div
  >`;
}

const opener = (message: string, onMessage: (message: string) => void): TemplateResult =>
  html`<button type="button" class="akto-message-more" aria-haspopup="dialog" @click=${() => onMessage(message)}>
    <span class="akto-clamp">${message}</span><span class="akto-more">${word('Lire la suite')}</span>
  </button>`;
