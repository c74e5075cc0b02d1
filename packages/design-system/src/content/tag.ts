import { css, html } from 'lit';
import type { TemplateResult } from 'lit';

/** A word or two that sort something at a glance: « Nouveau », « Intérimaires ». What has a status is said by `statusBadge`. */
export const tag = (text: string): TemplateResult => html`<span class="akto-tag">${text}</span>`;

export const tagStyles = css`
  .akto-tag {
    display: inline-block;
    padding: .0625rem .625rem;
    border: 1px solid transparent;
    border-radius: var(--akto-radius-full);
    background: var(--akto-color-info-soft);
    color: var(--akto-color-info);
    font-size: var(--akto-text-small);
    font-weight: 600;
  }
  @media (forced-colors: active) { .akto-tag { border-color: CanvasText; } }
`;
