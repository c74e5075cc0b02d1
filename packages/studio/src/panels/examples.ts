import type { Problem } from '@akto/compiler';
import { button, icon } from '@akto/design-system';
import { html, nothing, type TemplateResult } from 'lit';
import type { ExampleRun } from '../worker/api.js';

export interface ExamplesProps {
  readonly examples: readonly ExampleRun[];
  /** Code of the dispositif. */
  readonly code: string;
  show(example: ExampleRun): void;
  edit(example: ExampleRun): void;
  add(): void;
  goTo(problem: Problem): void;
}

/** The examples of the dispositif, each run on the file as it now is. */
export function examplesPanel({ examples, code, show, edit, add, goTo }: ExamplesProps): TemplateResult {
  const good = examples.filter(({ problems }) => problems.length === 0).length;
  return html`
    <div class="bar">
      <p role="status">${examples.length === 0 ? `Aucun exemple dans exemples/${code}/.` : `${good} sur ${examples.length} donnent ce qu’ils annoncent.`}</p>
      ${button({ label: 'Ajouter depuis l’aperçu', icon: 'plus', onClick: add })}
    </div>
    <ul class="lines">
      ${examples.map((example) => {
        const { name, title, problems } = example;
        const isGood = problems.length === 0;
        return html`<li class="example" data-level=${isGood ? 'good' : 'error'}>
          <p><span class="mark" aria-hidden="true">${icon(isGood ? 'check' : 'close')}</span><span><span class="akto-sr-only">${isGood ? 'Juste' : 'Faux'} : </span>${title} <small>${name}</small></span></p>
          ${isGood ? nothing : html`<ul>${problems.map((problem) => html`<li><button type="button" class="line" @click=${() => goTo(problem)}>${problem.message} <small>ligne ${problem.line}</small></button></li>`)}</ul>`}
          <p class="acts">${button({ label: 'Voir dans l’aperçu', about: title, variant: 'plain', onClick: () => show(example) })}${button({ label: 'Modifier', about: title, variant: 'plain', onClick: () => edit(example) })}</p>
        </li>`;
      })}
    </ul>`;
}
