import '@akto/design-system/elements/empty-state.js';
import '@akto/design-system/elements/link.js';
import type { AktoEmptyState } from '@akto/design-system/elements/empty-state.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoEmptyState, 'heading'>>;

const meta: Meta<Args> = {
  title: 'Éléments/Liste vide',
  component: 'akto-empty-state',
  args: { heading: 'Aucun brouillon' },
  render: (args) => html`<akto-empty-state ${written(args)}>
    <p>Un dossier enregistré sans être transmis se retrouve ici.</p>
    <akto-link href="#demande" variant="primary">Nouvelle demande</akto-link>
  </akto-empty-state>`,
  parameters: {
    akto: {
      about: 'À la place d’une liste où il n’y a encore rien : ce qui manque, pourquoi, et quoi faire.',
      template: 'emptyState',
      dos: ['Dire comment la liste se remplira.', 'Une seule action, celle qui la remplit.'],
      donts: ['L’employer pour une recherche sans résultat sans dire ce qui a été cherché.'],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const SansAction: Story = { name: 'Sans action', args: { heading: 'Aucun dossier transmis' }, render: (args) => html`<akto-empty-state ${written(args)}></akto-empty-state>` };
