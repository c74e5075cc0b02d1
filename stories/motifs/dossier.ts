import { button, type Status, type TabItem, type TabsProps } from '@akto/design-system';
import { html, type TemplateResult } from 'lit';

/** The parts of a dossier that several patterns show. */

export const nothing = (): void => undefined;

export const dossierTabs: Pick<TabsProps, 'id' | 'label' | 'onSelect'> = { id: 'dossier', label: 'Onglets du dossier', onSelect: nothing };

const labels = { introduction: 'Introduction', employeur: 'Employeur', synthese: 'Synthèse', documents: 'Documents' };

/** The four tabs, complete but for those said otherwise. */
export const status = (other: Partial<Record<keyof typeof labels, Status>>): TabItem[] =>
  Object.entries(labels).map(([key, label]) => ({ key, label, status: other[key as keyof typeof labels] ?? 'complete' }));

export const actions: TemplateResult = html`<div class="akto-actions">
  ${button({ label: 'Enregistrer', icon: 'save' })} ${button({ label: 'Transmettre', variant: 'primary', icon: 'send' })}
</div>`;
