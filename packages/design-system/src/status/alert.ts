import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { closeButton } from '../action/close-button.js';
import { icon } from '../icon/icon.js';
import { word } from '../words.js';

export const alertLevels = ['info', 'success', 'warning', 'error'] as const;
export type AlertLevel = (typeof alertLevels)[number];

export interface AlertProps {
  readonly level: AlertLevel;
  readonly title?: string | TemplateResult | undefined;
  readonly body?: string | TemplateResult | undefined;
  /** The person may put it away; needs `closeButtonStyles`. */
  readonly onDismiss?: (() => void) | undefined;
}

const icons = { info: 'info', success: 'check', warning: 'alert', error: 'alert' } as const;

/** A framed notice. It is not a live region: what appears while a person works is also given to the `Announcer`. */
export const alert = ({ level, title, body, onDismiss }: AlertProps): TemplateResult =>
  html`<div class="akto-alert" part="alert" data-level=${level}>
    ${icon(icons[level])}
    <div>
      ${title ? html`<p class="akto-alert-title" part="heading">${word(title)}</p>` : nothing}
      ${body ? html`<div>${word(body)}</div>` : nothing}
    </div>
    ${onDismiss ? closeButton(onDismiss) : nothing}
  </div>`;

export const alertStyles = css`
  .akto-alert {
    --_ink: var(--akto-color-info);
    display: flex;
    gap: var(--akto-space-3);
    padding: var(--akto-space-3) var(--akto-space-4);
    border: 1px solid color-mix(in srgb, var(--_ink) 35%, transparent);
    border-radius: var(--akto-radius-medium);
    background: var(--akto-color-info-soft);
  }
  .akto-alert > .akto-icon { margin-top: .125em; color: var(--_ink); }
  .akto-alert > div { flex: 1; min-width: 0; }
  .akto-alert-title { font-weight: 650; }
  .akto-alert > .akto-close { margin: -.625rem -.75rem -.625rem 0; }
  .akto-alert[data-level='success'] { --_ink: var(--akto-color-success); background: var(--akto-color-success-soft); }
  .akto-alert[data-level='warning'] { --_ink: var(--akto-color-warning); background: var(--akto-color-warning-soft); }
  .akto-alert[data-level='error'] { --_ink: var(--akto-color-error); background: var(--akto-color-error-soft); }
`;
