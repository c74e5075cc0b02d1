import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';

/** The × of what a person may close; `label` says it to a screen reader. */
export const closeButton = (onClick: () => void, label = 'Fermer'): TemplateResult =>
  html`<button type="button" class="akto-close" part="close" @click=${onClick}>${icon('close')}<span class="akto-sr-only">${label}</span></button>`;

export const closeButtonStyles = css`
  .akto-close {
    display: grid;
    flex: none;
    place-items: center;
    width: var(--akto-target);
    height: var(--akto-target);
    padding: 0;
    color: var(--akto-color-primary);
    background: none;
    border: 0;
    border-radius: var(--akto-radius-full);
    font-size: 1.125rem;
    cursor: pointer;
  }
  .akto-close:hover { background: var(--akto-color-primary-soft); }
`;
