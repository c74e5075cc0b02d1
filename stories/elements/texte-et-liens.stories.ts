import { linkList, richText } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { longLabel } from './long-label.js';

const meta: Meta = {
  title: 'Éléments/Texte et liens',
  parameters: {
    akto: {
      about: 'Des paragraphes et leurs liens, tels que les schémas les écrivent. Un lien vers une page s’ouvre à côté et le dit : quitter le dossier interromprait la saisie.',
      template: 'richText',
      dos: ['Un lien qui dit où il mène : « Les règles de prise en charge ».', 'Des paragraphes courts ; une ligne ne dépasse pas 70 caractères.'],
      donts: ['« Cliquez ici » : lu seul, il ne veut rien dire (WCAG 2.4.4).', 'Du balisage dans un schéma : le texte n’est jamais du HTML.'],
      keyboard: [{ keys: ['Tab'], does: 'Va d’un lien à l’autre.' }, { keys: ['Entrée'], does: 'Ouvre le lien, dans une nouvelle fenêtre si c’est une page.' }],
    } satisfies ElementDocs,
  },
};
export default meta;

export const Exemple: StoryObj = {
  render: () =>
    richText([
      ['Avant de conclure un contrat, n’hésitez pas à vous rapprocher de votre ', { text: 'conseiller', href: 'mailto:conseil@exemple.fr' }, '.'],
      ['La prise en charge dépend ', { text: 'des règles de la branche', href: 'https://exemple.fr/regles' }, '.'],
    ]),
};

export const ListeDeLiens: StoryObj = {
  name: 'Liste de liens',
  render: () => linkList([{ text: 'Les règles de prise en charge', href: 'https://exemple.fr/regles' }, { text: 'Le mode opératoire', href: 'https://exemple.fr/mode' }, { text: longLabel, href: 'https://exemple.fr/long' }]),
};
