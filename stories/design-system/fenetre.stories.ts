import { button, openDialog, type DialogProps } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { within } from '../.storybook/story-root.js';

const meta: Meta<DialogProps> = {
  title: 'Design system/Fenêtre',
  render: (args) =>
    button({ label: 'Ouvrir', onClick: (event) => void openDialog((event.target as Element).getRootNode() as ShadowRoot, args) }),
  play: ({ canvasElement }) => {
    within(canvasElement, 'button').click();
  },
};
export default meta;

type Story = StoryObj<DialogProps>;

export const Confirmation: Story = {
  args: {
    title: 'Quitter sans enregistrer ?',
    body: 'Vos dernières modifications ne sont pas enregistrées.',
    actions: [
      { key: 'rester', label: 'Rester', variant: 'primary' },
      { key: 'quitter', label: 'Quitter sans enregistrer' },
    ],
  },
};

export const MessageComplet: Story = {
  args: {
    title: 'Message complet',
    body: 'La date de conclusion d’un contrat initial doit être antérieure ou égale à sa date de début d’exécution. '.repeat(20),
    actions: [{ key: 'fermer', label: 'Fermer', variant: 'primary' }],
  },
};

export const Succes: Story = {
  args: {
    title: 'Demande transmise',
    body: 'Votre demande a bien été transmise à AKTO sous la référence CAR-2025-000123.',
    actions: [{ key: 'fermer', label: 'Fermer', variant: 'primary' }],
  },
};
