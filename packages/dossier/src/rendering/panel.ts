import { button, icon, linkList, richText, skeleton, tabPanel, word } from '@akto/design-system';
import { html, nothing, type TemplateResult } from 'lit';
import type { Node } from '@akto/core';
import { occasions } from '../parts.js';
import { titleOf } from './field-props.js';
import { missingKinds } from './nodes.js';
import { keyed } from './keyed.js';
import { observe } from './observe.js';
import { tabsId } from './tab-bar.js';
import { visibleTabs, type View } from './view.js';

/** Id of the open tab's heading, which takes the focus when the person moves on. */
export const headingId = 'titre-onglet';

/** The open tab: words, links, recap, then its fields. Only this one is on the page. */
export function panel(view: View): TemplateResult {
  const { tab, rendering } = view;
  return keyed(
    tab.key,
    tabPanel(
      tabsId,
      tab.key,
      html`<div class="panel-head">
          <h2 id=${headingId} tabindex="-1">${titleOf(tab)}</h2>
          ${observe(view.tabs, tab.key, () => steps(view), view)}
        </div>
        ${!rendering.readonly && tab.children.some(mayBeRequired)
          ? html`<p class="mandatory">${icon('alert')}${word('Les champs avec * sont obligatoires.')}</p>`
          : nothing}
        ${tab.description ? richText(tab.description) : nothing} ${tab.links ? linkList(tab.links) : nothing}
        ${occasions.loaded?.tabRecap(view)} ${missingKinds(tab.children) ? skeleton(8) : rendering.nodes(rendering, tab.children, [])}
        <div class="panel-foot">${observe(view.tabs, tab.key, () => steps(view), view)}</div>`,
    ),
  ) as unknown as TemplateResult;
}

const mayBeRequired = (node: Node): boolean =>
  node.kind === 'section' ? node.children.some(mayBeRequired) : node.required !== false;

/** « Précédent » and « Suivant » (S13); neither leads beyond the first or the last tab. */
function steps(view: View): TemplateResult {
  const tabs = visibleTabs(view);
  const here = tabs.findIndex(({ key }) => key === view.tab.key);
  const step = (label: string, to: number, icon: 'chevron-left' | 'chevron-right'): unknown => {
    const target = tabs[to];
    if (!target) return nothing;
    return button({
      label,
      about: `: ${target.title}`,
      icon,
      iconAfter: icon === 'chevron-right',
      variant: 'plain',
      onClick: () => view.actions.openTab(target.key, 'heading'),
    });
  };
  return html`<div class="steps">${step('Précédent', here - 1, 'chevron-left')}${step('Suivant', here + 1, 'chevron-right')}</div>`;
}
