import '@akto/design-system/elements/card.js';
import '@akto/design-system/elements/description-list.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { longLabel } from './long-label.js';

const meta: Meta = {
  title: 'Éléments/Liste de données',
  component: 'akto-description-list',
  render: () => html`<akto-description-list>
    <dt>Raison sociale</dt><dd>BOULANGERIE DURAND</dd>
    <dt>Complément d’adresse</dt><dd></dd>
    <dt>Code postal</dt><dd>69100</dd>
  </akto-description-list>`,
  parameters: {
    akto: {
      about: 'Des libellés et ce qu’ils valent, un par ligne : un récapitulatif avant de transmettre. Ce sont les <dt> et <dd> de HTML ; sur un écran étroit, la donnée passe sous son libellé.',
      template: 'descriptionList',
      dos: ['Garder la ligne d’une donnée absente : qu’elle soit vide est une réponse.', 'Suivre l’ordre du formulaire.'],
      donts: ['Y ranger ce qui se compare d’une ligne à l’autre : c’est un tableau.'],
    } satisfies ElementDocs,
  },
};
export default meta;

export const Exemple: StoryObj = {};
export const DansUneCarte: StoryObj = {
  name: 'Dans une carte',
  render: () => html`<akto-card>
    <h3>L’employeur</h3>
    <akto-description-list><dt>${longLabel}</dt><dd>BTS Gestion de la PME</dd><dt>Ville</dt><dd>VILLEURBANNE</dd></akto-description-list>
  </akto-card>`,
};
