import { headingLevels } from '@akto/design-system';
import '@akto/design-system/elements/section.js';
import '@akto/design-system/elements/text-field.js';
import type { AktoSection } from '@akto/design-system/elements/section.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { longLabel } from './long-label.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoSection, 'heading' | 'level'>>;

const meta: Meta<Args> = {
  title: 'Éléments/Section',
  component: 'akto-section',
  args: { heading: 'Établissement', level: 3 },
  argTypes: { level: { control: 'radio', options: headingLevels } },
  render: (args) => html`<akto-section ${written(args)}>
    <p slot="description">Ces données viennent de l’INSEE.</p>
    <akto-text-field label="Raison sociale" value="BOULANGERIE DURAND" readonly></akto-text-field>
    <akto-text-field label="Ville" value="VILLEURBANNE" readonly></akto-text-field>
  </akto-section>`,
  parameters: {
    akto: {
      about: 'Des champs qui vont ensemble, sous un titre : un groupe nommé pour un lecteur d’écran.',
      template: 'section',
      dos: ['Le niveau de titre qui suit celui de la page, sans en sauter.'],
      donts: ['Une section par champ.', 'S’en servir pour une question à plusieurs réponses : elle a sa propre légende.'],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const NiveauDeux: Story = { name: 'Sous le titre de la page', args: { level: 2 } };
export const TitreLong: Story = { name: 'Titre long', args: { heading: longLabel } };
