import { nodeAt } from '@akto/core';
import { alert, word } from '@akto/design-system';
import { html, nothing } from 'lit';
import type { View } from './view.js';

/** What AKTO asks to complete in a dossier that was transmitted, with a way to each field and document. */
export function complement({ definition, rendering, complement: asked, actions }: View): unknown {
  if (!asked) return nothing;
  return alert({
    level: 'warning',
    title: 'AKTO vous demande un complément',
    body: html`<p class="message">${asked.message}</p>
      <p>${word('Complétez ce qui suit, puis transmettez à nouveau ; le reste du dossier ne peut plus être modifié :')}</p>
      <ul class="aside">
        ${(rendering.reopened ?? []).map(
          (path) => html`<li><a href="#${path}" @click=${(event: Event) => {
            event.preventDefault();
            actions.goTo(path);
          }}>${nodeAt(definition, path)?.title ?? path}</a></li>`,
        )}
      </ul>`,
  });
}
