import { documentsCounter, type CounterProps } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ElementDocs } from '../.storybook/page/element-docs.js';

const meta: Meta<CounterProps> = {
  title: 'Éléments/Compteur de documents',
  args: { provided: 1, required: 4 },
  render: (args) => documentsCounter(args),
  parameters: {
    akto: {
      about: 'Combien de types de documents obligatoires sont fournis, sur combien. Il passe du triangle à la coche quand rien ne manque.',
      template: 'documentsCounter',
      dos: ['Le mettre en tête de la liste des documents, avant ce qu’il compte.', 'Annoncer son changement par l’Announcer : une personne qui ne le voit pas l’apprend aussi.'],
      donts: ['Compter les fichiers : ce sont les types de documents qui sont demandés.', 'Le montrer quand rien n’est obligatoire.'],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<CounterProps>;

export const Exemple: Story = {};
export const Vide: Story = { args: { provided: 0 } };
export const Complet: Story = { args: { provided: 4 } };
export const UnSeul: Story = { name: 'Un seul document', args: { provided: 0, required: 1 } };
