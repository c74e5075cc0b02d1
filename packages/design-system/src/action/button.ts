import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import type { IconName } from '../icon/paths.js';

export const buttonVariants = ['primary', 'secondary', 'plain'] as const;
export type ButtonVariant = (typeof buttonVariants)[number];

export interface ButtonProps {
  readonly label: string;
  /** Said after the label to a screen reader, where several buttons share one label: « Retirer » + « Période 2 ». */
  readonly about?: string | undefined;
  readonly id?: string | undefined;
  /** One `primary` per screen. `secondary` by default. */
  readonly variant?: ButtonVariant | undefined;
  readonly icon?: IconName | undefined;
  /** The icon follows the label, for what leads onward. */
  readonly iconAfter?: boolean | undefined;
  /** Out of play with the field it belongs to. What cannot be done yet stays enabled, and says why when pressed. */
  readonly disabled?: boolean | undefined;
  /** Under way: still focusable, and a second press does nothing. */
  readonly busy?: boolean | undefined;
  /** Id of the text that says more, such as an error. */
  readonly describedBy?: string | undefined;
  readonly onClick: (event: Event) => void;
}

export function button(props: ButtonProps): TemplateResult {
  const mark = props.busy ? html`<span class="akto-spinner" aria-hidden="true"></span>` : props.icon ? icon(props.icon) : nothing;
  return html`<button
    type="button"
    class="akto-button"
    id=${props.id ?? nothing}
    data-variant=${props.variant ?? 'secondary'}
    ?disabled=${props.disabled}
    aria-disabled=${props.busy ? 'true' : nothing}
    aria-busy=${props.busy ? 'true' : nothing}
    aria-describedby=${props.describedBy ?? nothing}
    @click=${(event: Event) => props.busy || props.onClick(event)}
  >
    ${props.iconAfter ? nothing : mark}<span>${props.label}${props.about ? html`<span class="akto-sr-only"> ${props.about}</span>` : nothing}</span>${props.iconAfter ? mark : nothing}
  </button>`;
}

/** Also for a link that looks like a button: `class="akto-button" data-variant="primary"`. */
export const buttonStyles = css`
  .akto-button {
    --_radius: var(--akto-button-radius, var(--akto-radius-full));
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--akto-space-2);
    min-height: var(--akto-target);
    padding: var(--akto-space-2) var(--akto-space-4);
    border: 1.5px solid var(--akto-color-primary);
    border-radius: var(--_radius);
    background: var(--akto-color-surface);
    color: var(--akto-color-primary);
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--akto-motion), box-shadow var(--akto-motion);
  }
  .akto-button:hover { background: var(--akto-color-primary-soft); color: var(--akto-color-primary-hover); }
  .akto-button[data-variant='primary'] { background: var(--akto-color-primary); color: var(--akto-color-on-primary); box-shadow: var(--akto-shadow-1); }
  .akto-button[data-variant='primary']:hover { background: var(--akto-color-primary-hover); }
  .akto-button[data-variant='plain'] { border-color: transparent; background: none; }
  .akto-button[data-variant='plain']:hover { background: var(--akto-color-primary-soft); }
  .akto-button[aria-disabled] { cursor: progress; }
  .akto-button:disabled { border: 1px dashed var(--akto-color-border); background: var(--akto-color-sunken); color: var(--akto-color-muted); box-shadow: none; cursor: not-allowed; }
  .akto-spinner {
    width: 1.1em;
    height: 1.1em;
    border: 2px solid;
    border-right-color: transparent;
    border-radius: 50%;
    animation: akto-turn 1s linear infinite;
  }
  @keyframes akto-turn { to { rotate: 1turn; } }
  @media (prefers-reduced-motion: reduce) { .akto-spinner { animation: none; } }
  @media (forced-colors: active) {
    .akto-button[data-variant='primary'], .akto-spinner { forced-color-adjust: none; }
    .akto-button:not([data-variant='primary']) { border-color: ButtonBorder; }
    .akto-button:disabled { border-color: GrayText; background: Canvas; color: GrayText; }
  }
  @media print { .akto-button { display: none; } }
`;
