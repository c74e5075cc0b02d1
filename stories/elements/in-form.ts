import '@akto/design-system/elements/button.js';
import { html, type TemplateResult } from 'lit';

/** Shows what a server would receive. */
function show(event: SubmitEvent): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const entries = [...new FormData(form, event.submitter)].map(([name, value]) => `${name}=${typeof value === 'string' ? value : value.name}`);
  const output = form.querySelector('output');
  if (output) output.textContent = `Envoyé : ${entries.join(', ') || 'rien'}`;
}

/** An element in a form that says what it sends. */
export const inForm = (field: TemplateResult): TemplateResult =>
  html`<form class="akto-prose" @submit=${show}>
    ${field}
    <div class="akto-actions">
      <akto-button type="submit" variant="primary">Envoyer</akto-button>
      <akto-button type="reset">Effacer</akto-button>
    </div>
    <output></output>
  </form>`;
