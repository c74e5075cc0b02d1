import { iconPaths } from '@akto/design-system';
import '@akto/design-system/elements/icon.js';
import type { AktoIcon } from '@akto/design-system/elements/icon.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoIcon, 'name' | 'label'>>;

const meta: Meta<Args> = {
  title: 'Éléments/Icône',
  component: 'akto-icon',
  args: { name: 'calendar' },
  argTypes: { name: { control: 'select', options: Object.keys(iconPaths) } },
  render: (args) => html`<akto-icon ${written(args)}></akto-icon>`,
  parameters: {
    akto: {
      about: 'Un dessin à la hauteur du texte et de sa couleur. Il décore des mots qui disent la même chose ; seul, il lui faut un « label ».',
      template: 'icon',
      dos: ['La laisser sans « label » à côté de mots.', 'L’agrandir par font-size.'],
      donts: ['La faire porter seule un sens que tout le monde ne devine pas.', 'Répéter dans « label » le mot d’à côté : il serait dit deux fois.'],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};

/** Elle est seule : un lecteur d’écran dit « Obligatoire ». */
export const Seule: Story = { args: { name: 'alert', label: 'Obligatoire' } };
export const AvecDesMots: Story = { name: 'Avec des mots', render: (args) => html`<p><akto-icon ${written(args)}></akto-icon> Du 1er septembre au 31 août</p>` };
