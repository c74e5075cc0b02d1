import { alert, button, emptyState } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';

const meta: Meta = {
  title: 'Motifs/Listes vides',
  parameters: {
    akto: {
      about: 'Une liste sans rien n’est pas une erreur : elle dit pourquoi elle est vide, ce qui viendra là, et par où commencer.',
      dos: ['Une action, celle qui remplit la liste.', 'Distinguer « rien encore », « rien ne correspond » et « rien n’a pu être lu ».'],
      donts: ['Laisser un tableau sans ligne.', 'Un dessin à la place des mots.'],
    } satisfies ElementDocs,
  },
};
export default meta;

/** La personne n’en a encore aucun. */
export const RienEncore: StoryObj = {
  name: 'Rien encore',
  render: () => emptyState('Aucun brouillon', 'Un dossier commencé est enregistré ici, et se reprend où il en était.', button({ label: 'Créer un nouveau dossier', variant: 'primary', icon: 'plus' })),
};

/** Elle en a, mais sa recherche n’en trouve pas. */
export const RienNeCorrespond: StoryObj = {
  name: 'Rien ne correspond',
  render: () => emptyState('Aucun dossier ne correspond à « apprentissage 2019 »', 'Vérifiez l’orthographe, ou cherchez par référence.', button({ label: 'Voir tous les dossiers' })),
};

/** On ne sait pas : ce n’est pas vide, c’est une panne. */
export const RienNaPuEtreLu: StoryObj = {
  name: 'Rien n’a pu être lu',
  render: () => html`<div class="akto-prose">
    ${alert({ level: 'error', title: 'Vos dossiers n’ont pas pu être lus', body: 'La connexion semble coupée. Rien n’est perdu.' })}
    <div class="akto-actions">${button({ label: 'Réessayer' })}</div>
  </div>`,
};
