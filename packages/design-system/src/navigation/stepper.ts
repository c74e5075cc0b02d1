import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';

export interface StepperProps {
  /** The title of each step, in order. */
  readonly steps: readonly string[];
  /** Index of the step under way. */
  readonly current: number;
}

type StepState = 'done' | 'current' | 'to-come';

const stateOf = (index: number, current: number): StepState => {
  if (index === current) return 'current';
  return index < current ? 'done' : 'to-come';
};

/** Where a person stands in a request made of several pages (S46 to S54). It shows the way, « Retour » and « Continuer » lead. */
export const stepper = ({ steps, current }: StepperProps): TemplateResult =>
  html`<div class="akto-stepper">
    <div class="akto-stepper-bar" aria-hidden="true">${steps.map((_, index) => html`<span data-state=${stateOf(index, current)}></span>`)}</div>
    <p class="akto-stepper-short">Étape ${current + 1} sur ${steps.length} : <strong>${steps[current]}</strong></p>
    <ol aria-label="Étapes">
      ${steps.map((title, index) => step(title, index + 1, stateOf(index, current)))}
    </ol>
  </div>`;

const step = (title: string, number: number, state: StepState): TemplateResult =>
  html`<li data-state=${state} aria-current=${state === 'current' ? 'step' : nothing}>
    <span class="akto-step-mark" aria-hidden="true">${state === 'done' ? icon('check') : number}</span>
    <span>${title}${state === 'done' ? html`<span class="akto-sr-only"> (terminée)</span>` : nothing}</span>
  </li>`;

/** The list where each step has room for its title, the sentence where it has not (320 px): a screen reader meets one of them. */
export const stepperStyles = css`
  .akto-stepper { container-type: inline-size; }
  .akto-stepper-bar, .akto-stepper ol { display: flex; gap: var(--akto-space-2); }
  .akto-stepper-bar > span { flex: 1; height: .25rem; border-radius: var(--akto-radius-full); background: var(--akto-color-line); }
  .akto-stepper-bar > [data-state='done'] { background: var(--akto-color-primary); }
  .akto-stepper-bar > [data-state='current'] { background: var(--akto-color-accent); }
  .akto-stepper-short { margin-top: var(--akto-space-2); }
  .akto-stepper ol { display: none; margin-top: var(--akto-space-2); }
  .akto-stepper li { display: flex; flex: 1; gap: var(--akto-space-2); align-items: start; min-width: 0; color: var(--akto-color-muted); }
  .akto-step-mark {
    display: inline-grid;
    flex: none;
    place-items: center;
    width: 1.75em;
    height: 1.75em;
    margin-top: -.125rem;
    border: 1.5px solid var(--akto-color-border);
    border-radius: 50%;
    font-size: var(--akto-text-small);
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .akto-stepper [data-state='done'] > .akto-step-mark { border-color: var(--akto-color-primary); color: var(--akto-color-primary); }
  .akto-stepper [data-state='done'] > .akto-step-mark .akto-icon { width: 1em; height: 1em; stroke-width: 3.5; }
  .akto-stepper li[data-state='current'] { color: var(--akto-color-text); font-weight: 650; }
  .akto-stepper [data-state='current'] > .akto-step-mark { border-color: var(--akto-color-primary); background: var(--akto-color-primary); color: var(--akto-color-on-primary); }
  @container (min-width: 36rem) {
    .akto-stepper ol { display: flex; }
    .akto-stepper-short { display: none; }
  }
  @media (forced-colors: active) {
    .akto-stepper-bar > span { border: 1px solid CanvasText; background: Canvas; }
    .akto-stepper-bar > [data-state='done'] { background: CanvasText; forced-color-adjust: none; }
    .akto-stepper-bar > [data-state='current'] { background: Highlight; forced-color-adjust: none; }
    .akto-stepper [data-state='current'] > .akto-step-mark { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  }
`;
