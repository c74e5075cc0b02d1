import { tabs, word } from '@akto/design-system';
import type { TemplateResult } from 'lit';
import { visibleTabs, type View } from './view.js';

/** Prefix of the tabs' ids. */
export const tabsId = 'onglets';

export const tabBar = (view: View): TemplateResult => {
  const { dossier } = view.rendering;
  return tabs({
    id: tabsId,
    label: word('Onglets du dossier'),
    tabs: visibleTabs(view).map(({ key, title }) => ({
      key,
      label: title,
      status: view.receipt ? undefined : dossier.tab(key).status,
      note: dossier.draft.review.includes(key) ? word('À revoir') : undefined,
    })),
    selected: view.tab.key,
    onSelect: (key) => view.actions.openTab(key, 'tab'),
  });
};
