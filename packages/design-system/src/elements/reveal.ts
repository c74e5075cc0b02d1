import type { AktoTabs } from './tabs.js';

/** Selects the tabs that a field stands under, so that it can take the focus. */
export async function reveal(field: Element): Promise<void> {
  const panel = field.closest('akto-tab-panel');
  const tabs = panel?.closest<AktoTabs>('akto-tabs');
  if (!tabs) return;
  tabs.selected = panel?.name ?? panel?.label;
  await tabs.updateComplete;
  await reveal(tabs);
}
