import { alert, button, word } from '@akto/design-system';
import { html, nothing } from 'lit';
import type { View } from './view.js';

/** Somebody else transmitted the dossier while it was being filled here: what becomes of what was typed, and where the dossier is. */
export function overtaken({ overtaken: message, actions }: View): unknown {
  if (message === '') return nothing;
  return alert({
    level: 'warning',
    title: 'Ce dossier vient d’être transmis ailleurs',
    body: html`<p>${message}</p>
      <p>${word('Ce que vous avez saisi ici depuis n’a pas été envoyé. Vous pouvez encore le lire et le copier tant que cette page est ouverte.')}</p>
      ${button({ label: 'Voir le dossier transmis', onClick: actions.openTransmitted })}`,
  });
}
