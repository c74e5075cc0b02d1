import { css } from 'lit';
import type { TemplateResult } from 'lit';
import { box } from './box.js';
import type { FieldProps } from './props.js';

/**
 * What is on or off at once, without a form to send (ARIA APG « switch »). What is agreed to when the form is sent is a
 * `checkbox`.
 */
export const switchField = (props: FieldProps<boolean>): TemplateResult => box(props, 'switch');

/** After `choiceStyles`. On is told from off by where the thumb stands and by the ✓ in it, not by colour alone. */
export const switchStyles = css`
  .akto-choice.akto-switch input {
    --_track: var(--akto-color-surface);
    --_thumb: var(--akto-color-border);
    position: relative;
    width: 2.75rem;
    height: 1.5rem;
    margin: 0;
    border: 2px solid var(--_thumb);
    border-radius: var(--akto-radius-full);
    background: var(--_track);
    appearance: none;
    transition: background-color var(--akto-motion), border-color var(--akto-motion);
  }
  .akto-switch input::before, .akto-switch input::after { content: ''; position: absolute; inset-block-start: .125rem; inset-inline-start: .125rem; transition: translate var(--akto-motion); }
  .akto-switch input::before { width: 1rem; height: 1rem; border-radius: 50%; background: var(--_thumb); }
  .akto-switch input:checked { --_track: var(--akto-color-primary); --_thumb: var(--akto-color-on-primary); border-color: var(--_track); }
  .akto-switch input:checked::before, .akto-switch input:checked::after { translate: 1.25rem; }
  .akto-switch input:checked::after { width: 1rem; height: 1rem; background: var(--_track); clip-path: polygon(22% 50%, 32% 40%, 44% 53%, 68% 28%, 78% 38%, 44% 73%); }
  .akto-single:has(> .akto-switch) > :not(.akto-choice) { margin-inline-start: 3.5rem; }
  .akto-choice.akto-switch input:disabled { --_thumb: var(--akto-color-muted); --_track: var(--akto-color-sunken); border-color: var(--_thumb); }
  @media (forced-colors: active) {
    .akto-choice.akto-switch input { --_track: Canvas; --_thumb: ButtonText; forced-color-adjust: none; }
    .akto-choice.akto-switch input:checked { --_track: Highlight; --_thumb: HighlightText; }
    .akto-choice.akto-switch input:disabled { --_track: Canvas; --_thumb: GrayText; }
  }
`;
