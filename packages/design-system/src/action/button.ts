import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';
import type { IconName } from '../icon/paths.js';
import { word } from '../words.js';

export { buttonStyles } from './button-styles.js';

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
    ${props.iconAfter ? nothing : mark}<span>${word(props.label)}${props.about ? html`<span class="akto-sr-only"> ${props.about}</span>` : nothing}</span>${props.iconAfter ? mark : nothing}
  </button>`;
}
