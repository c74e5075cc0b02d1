import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import type { IconName } from '../icon/paths.js';

export const buttonVariants = ['primary', 'secondary', 'plain'] as const;
export type ButtonVariant = (typeof buttonVariants)[number];

export const buttonTypes = ['button', 'submit', 'reset'] as const;
export type ButtonType = (typeof buttonTypes)[number];

export interface ButtonProps {
  readonly label: string | TemplateResult;
  /** Said after the label to a screen reader, where several buttons share one label: « Retirer » + « Période 2 ». */
  readonly about?: string | undefined;
  readonly id?: string | undefined;
  /** One `primary` per screen. `secondary` by default. */
  readonly variant?: ButtonVariant | undefined;
  /** What it does to the form it stands in; `button` by default, which does nothing to it. */
  readonly type?: ButtonType | undefined;
  readonly icon?: IconName | TemplateResult | undefined;
  /** The icon follows the label, for what leads onward. */
  readonly iconAfter?: boolean | undefined;
  /** Out of play with the field it belongs to. What cannot be done yet stays enabled, and says why when pressed. */
  readonly disabled?: boolean | undefined;
  /** Under way: still focusable, and a second press does nothing. */
  readonly busy?: boolean | undefined;
  /** Id of the text that says more, such as an error. */
  readonly describedBy?: string | undefined;
  readonly onClick?: ((event: Event) => void) | undefined;
}

const markOf = ({ busy, icon: drawing }: ButtonProps): TemplateResult | typeof nothing => {
  if (busy) return html`<span class="akto-spinner" aria-hidden="true"></span>`;
  return typeof drawing === 'string' ? icon(drawing) : (drawing ?? nothing);
};

export function button(props: ButtonProps): TemplateResult {
  const mark = markOf(props);
  return html`<button
    type=${props.type ?? 'button'}
    class="akto-button"
    part="button"
    id=${props.id ?? nothing}
    data-variant=${props.variant ?? 'secondary'}
    ?disabled=${props.disabled}
    aria-disabled=${props.busy ? 'true' : nothing}
    aria-busy=${props.busy ? 'true' : nothing}
    aria-describedby=${props.describedBy ?? nothing}
    @click=${(event: Event) => props.busy || props.onClick?.(event)}
  >
    ${props.iconAfter ? nothing : mark}<span>${props.label}${props.about ? html`<span class="akto-sr-only"> ${props.about}</span>` : nothing}</span>${props.iconAfter ? mark : nothing}
  </button>`;
}

/** Also for a link that looks like a button: `class="akto-button" data-variant="primary"`. */
export const buttonStyles = css`
  .akto-button {
    --_fill: var(--akto-color-surface);
    --_fill-hover: var(--akto-color-primary-soft);
    --_ink: var(--akto-color-primary);
    --_ink-hover: var(--akto-color-primary-hover);
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--akto-space-2);
    min-height: var(--akto-target);
    padding: var(--akto-space-2) var(--akto-space-4);
    border: 1.5px solid var(--akto-button-color, var(--akto-color-primary));
    border-radius: var(--akto-button-radius, var(--akto-radius-full));
    background: var(--akto-button-background, var(--_fill));
    color: var(--akto-button-color, var(--_ink));
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--akto-motion), box-shadow var(--akto-motion);
  }
  .akto-button:hover { background: var(--akto-button-background-hover, var(--akto-button-background, var(--_fill-hover))); color: var(--akto-button-color, var(--_ink-hover)); }
  .akto-button[data-variant='primary'] {
    --_fill: var(--akto-color-primary);
    --_fill-hover: var(--akto-color-primary-hover);
    --_ink: var(--akto-color-on-primary);
    --_ink-hover: var(--_ink);
    border-color: transparent;
    box-shadow: var(--akto-shadow-1);
  }
  .akto-button[data-variant='plain'] { --_fill: none; border-color: transparent; }
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
