import { asidePath, display, nodeAt, restorable, restore, type Definition } from '@akto/core';
import { alert, button, phrase, word } from '@akto/design-system';
import { html, nothing, type TemplateResult } from 'lit';
import { observe } from './observe.js';
import { isLocked } from './rendering.js';
import type { View } from './view.js';

/** Values that a newer version of the dispositif set aside: shown so that nothing a person typed is lost unseen, and may be taken up again. */
export const asideNotice = (view: View): unknown => observe(view.rendering.dossier, '', () => notice(view), view);

function notice({ definition, rendering, actions }: View): unknown {
  const { dossier, announce } = rendering;
  const { aside } = dossier.draft;
  const entries = Object.entries(aside);
  if (entries.length === 0) return nothing;
  const places = restorable(definition, aside, dossier.evaluation());
  const takeUp = (name: string, path: string, title: string): void => {
    restore(dossier, name, path);
    actions.goTo(path);
    announce(phrase('La valeur mise de côté est reprise dans « {field} ».', { field: title }));
  };
  return alert({
    level: 'warning',
    title: 'Le formulaire a changé depuis votre dernière visite',
    body: html`<p>${word('Vérifiez les onglets marqués « À revoir ». Ces réponses ont été mises de côté ; elles sont conservées avec votre brouillon et ne seront pas transmises :')}</p>
      <ul class="aside">
        ${entries.map(([name, value]) => {
          const { title, text } = shownAs(definition, asidePath(name), value);
          const path = places.get(name);
          return html`<li>${title} : ${text} ${path === undefined || isLocked(rendering, path) ? nothing : restoreButton(title, () => takeUp(name, path, title))}</li>`;
        })}
      </ul>`,
  });
}

const restoreButton = (title: string, onClick: () => void): TemplateResult =>
  button({ label: 'Reprendre cette valeur', about: `: ${title}`, variant: 'plain', onClick });

/** A field that is gone has no title any more, and its value no other form than the one it is kept in. */
function shownAs(definition: Definition, path: string, value: unknown): { readonly title: string; readonly text: string } {
  const node = nodeAt(definition, path);
  const known = node?.kind === 'field' ? display(node, value) : '';
  return { title: node?.title ?? path, text: known || (typeof value === 'object' ? JSON.stringify(value) : String(value)) };
}
