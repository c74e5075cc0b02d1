import type { Problem } from '@akto/compiler';
import type { Fix } from '@akto/compiler/text';
import { button, icon } from '@akto/design-system';
import { html, nothing, type TemplateResult } from 'lit';
import { remedyName } from '../editor/marks.js';

export interface ProblemsPanel {
  readonly problems: readonly Problem[];
  goTo(problem: Problem): void;
  /** What mends a problem; undefined where only its author knows. */
  remedy(problem: Problem): Fix | undefined;
  mend(problem: Problem): void;
}

/** What `akto check` says, each leading to its line, with its remedy where there is no doubt of it. */
export function problemsPanel({ problems, goTo, remedy, mend }: ProblemsPanel): TemplateResult {
  if (problems.length === 0) return html`<p class="calm">Aucun problème : le fichier se compile, et ses exemples disent vrai.</p>`;
  return html`<ul class="lines">
    ${problems.map(
      (problem) => html`<li>
        <button type="button" class="line" data-level=${problem.level} @click=${() => goTo(problem)}>
          <span class="mark" aria-hidden="true">${icon(problem.level === 'error' ? 'alert' : 'info')}</span>
          <span><span class="akto-sr-only">${problem.level === 'error' ? 'Erreur' : 'Avertissement'} : </span>${problem.message}
            <small>${problem.file}, ligne ${problem.line}, colonne ${problem.column}</small></span>
        </button>
        ${remedyButton(remedy(problem), () => mend(problem))}
      </li>`,
    )}
  </ul>`;
}

const remedyButton = (fix: Fix | undefined, onClick: () => void): unknown =>
  fix ? html`<span class="acts remedy">${button({ label: remedyName(fix), variant: 'secondary', onClick })}</span>` : nothing;

/** « 2 erreurs, 1 avertissement », or ''. */
export function counted(problems: readonly Problem[]): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  return [few(errors, 'erreur'), few(warnings, 'avertissement')].filter(Boolean).join(', ');
}

const few = (count: number, word: string): string => (count === 0 ? '' : `${count} ${word}${count > 1 ? 's' : ''}`);
