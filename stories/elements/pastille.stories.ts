import { statusWords } from '@akto/design-system';
import '@akto/design-system/elements/badge.js';
import type { AktoBadge } from '@akto/design-system/elements/badge.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoBadge, 'status' | 'label'>>;

const meta: Meta<Args> = {
  title: 'Éléments/Pastille',
  component: 'akto-badge',
  args: { status: 'complete' },
  argTypes: { status: { control: 'radio', options: Object.keys(statusWords) } },
  render: (args) => html`<p>Employeur <akto-badge ${written(args)}></akto-badge></p>`,
  parameters: {
    akto: {
      about: 'Où en est une chose, à côté de son nom : complète, à compléter, à corriger. La forme les distingue, et des mots les disent, au survol et à un lecteur d’écran.',
      template: 'statusBadge',
      dos: ['La placer derrière le nom de ce qu’elle qualifie.', 'Changer ses mots par « label » hors d’un onglet.'],
      donts: ['S’en servir pour classer : un mot ou deux conviennent mieux.'],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const ACompleter: Story = { name: 'À compléter', args: { status: 'incomplete' } };
export const ACorriger: Story = { name: 'À corriger', args: { status: 'error' } };
