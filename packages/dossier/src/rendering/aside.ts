import { alert } from '@akto/design-system';
import { html, nothing } from 'lit';
import type { View } from './view.js';

/** Values that a newer version of the dispositif has no place for: shown so that nothing a person typed is lost unseen. */
export function asideNotice({ rendering }: View): unknown {
  const entries = Object.entries(rendering.dossier.draft.aside);
  if (entries.length === 0) return nothing;
  return alert({
    level: 'warning',
    title: 'Le formulaire a changé depuis votre dernière visite',
    body: html`<p>Vérifiez les onglets marqués « À revoir ». Ces réponses n’ont plus leur place dans le formulaire ; elles sont conservées avec votre brouillon et ne seront pas transmises :</p>
      <ul class="aside">
        ${entries.map(([path, value]) => html`<li>${path} : ${typeof value === 'object' ? JSON.stringify(value) : String(value)}</li>`)}
      </ul>`,
  });
}
