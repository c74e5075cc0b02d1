import type { Problem } from '@akto/compiler';
import { icon } from '@akto/design-system';
import { html, type TemplateResult } from 'lit';

/** What `akto check` says, each leading to its line. */
export function problemsPanel(problems: readonly Problem[], goTo: (problem: Problem) => void): TemplateResult {
  if (problems.length === 0) return html`<p class="calm">Aucun problème : le fichier se compile, et ses exemples disent vrai.</p>`;
  return html`<ul class="lines">
    ${problems.map(
      (problem) => html`<li>
        <button type="button" class="line" data-level=${problem.level} @click=${() => goTo(problem)}>
          <span class="mark" aria-hidden="true">${icon(problem.level === 'error' ? 'alert' : 'info')}</span>
          <span><span class="akto-sr-only">${problem.level === 'error' ? 'Erreur' : 'Avertissement'} : </span>${problem.message}
            <small>${problem.file}, ligne ${problem.line}, colonne ${problem.column}</small></span>
        </button>
      </li>`,
    )}
  </ul>`;
}

/** « 2 erreurs, 1 avertissement », or ''. */
export function counted(problems: readonly Problem[]): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const warnings = problems.length - errors;
  return [few(errors, 'erreur'), few(warnings, 'avertissement')].filter(Boolean).join(', ');
}

const few = (count: number, word: string): string => (count === 0 ? '' : `${count} ${word}${count > 1 ? 's' : ''}`);
