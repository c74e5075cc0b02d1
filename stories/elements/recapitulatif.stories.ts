import { recap, type RecapProps } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { longLabel } from './long-label.js';

interface Args {
  readonly blocks: readonly RecapProps[];
}

const employer: RecapProps = {
  title: 'L’employeur',
  lines: [{ label: 'Dénomination', value: 'HUM' }, { label: 'Complément d’adresse', value: '' }, { label: 'Commune', value: 'VILLEURBANNE' }],
};

const meta: Meta<Args> = {
  title: 'Éléments/Récapitulatif',
  args: { blocks: [employer, { title: 'Le bénéficiaire', lines: [{ label: 'Date de naissance', value: '01/01/1990' }] }] },
  render: ({ blocks }) => recap(blocks),
  parameters: {
    akto: {
      about: 'Ce qui a été rempli, à relire avant de transmettre. Une ligne sans valeur garde sa place : on voit ce qui manque.',
      template: 'recap',
      dos: ['Reprendre les libellés mêmes des champs.', 'Garder l’ordre des onglets.'],
      donts: ['Y laisser modifier : on retourne à l’onglet.', 'Cacher les lignes vides.'],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const TextesLongs: Story = { name: 'Textes longs', args: { blocks: [{ title: longLabel, lines: [{ label: longLabel, value: `${longLabel}.\n${longLabel}.` }] }] } };
