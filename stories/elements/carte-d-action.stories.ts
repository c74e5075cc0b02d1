import { actionCard, type ActionCardProps } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { longLabel } from './long-label.js';

const meta: Meta<ActionCardProps> = {
  title: 'Éléments/Carte d’action',
  args: { title: 'Créer un nouveau dossier', href: '#nouveau', text: 'Trois questions, puis votre brouillon est prêt.', tag: 'Nouveau', icon: 'plus' },
  render: (args) => actionCard(args),
  parameters: {
    akto: {
      about: 'Un endroit où aller, sur une carte qui n’est qu’un lien : on clique n’importe où, le clavier s’y arrête une fois, son titre la nomme.',
      template: 'actionCard',
      dos: ['Un titre qui dit où il mène.', 'Plusieurs cartes forment une liste : <ul class="akto-action-cards">.'],
      donts: ['Y mettre un second lien ou un bouton.', 'S’en servir pour choisir une réponse : ce sont les cartes de choix.'],
      keyboard: [{ keys: ['Tab'], does: 'Va d’une carte à l’autre.' }, { keys: ['Entrée'], does: 'Suit le lien.' }],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<ActionCardProps>;

export const Exemple: Story = {};
export const TitreSeul: Story = { name: 'Titre seul', args: { text: undefined, tag: undefined, icon: undefined } };
export const TexteLong: Story = { name: 'Texte long', args: { title: longLabel, text: longLabel } };

export const Liste: StoryObj = {
  render: () => html`<ul class="akto-action-cards">
    <li>${actionCard({ title: 'Créer un nouveau dossier', href: '#nouveau', text: 'Trois questions, puis votre brouillon est prêt.', icon: 'plus' })}</li>
    <li>${actionCard({ title: 'Brouillons', href: '#brouillons', text: '3 dossiers à reprendre', tag: 'À compléter', icon: 'file' })}</li>
    <li>${actionCard({ title: 'Dossiers', href: '#dossiers', icon: 'send' })}</li>
  </ul>`,
};
