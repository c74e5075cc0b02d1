import { tabPanel, tabs } from '@akto/design-system';
import type { TabsProps } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta<Pick<TabsProps, 'selected' | 'activation'>> = {
  title: 'Design system/Onglets',
  args: { selected: 'employeur', activation: 'manual' },
  argTypes: { activation: { control: 'radio', options: ['manual', 'automatic'] } },
  render: (args) => html`
    ${tabs({
      ...args,
      id: 'dossier',
      label: 'Onglets du dossier',
      tabs: [
        { key: 'introduction', label: 'Introduction', status: 'complete' },
        { key: 'employeur', label: 'Employeur', status: 'error' },
        { key: 'synthese', label: 'Synthèse', status: 'incomplete' },
        { key: 'documents', label: 'Documents', status: 'incomplete', note: 'À revoir' },
      ],
      onSelect: () => undefined,
    })}
    ${tabPanel('dossier', args.selected, html`<p>Le contenu de l’onglet.</p>`)}
  `,
};
export default meta;

export const Onglets: StoryObj<Pick<TabsProps, 'selected' | 'activation'>> = {};
