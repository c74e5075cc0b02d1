import '@akto/design-system/elements/card.js';
import '@akto/design-system/elements/link.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';

const meta: Meta = {
  title: 'Éléments/Carte',
  component: 'akto-card',
  render: () => html`<akto-card>
    <h3>CAR-2026-7F3K9Q</h3>
    <p>Contrat d’apprentissage, transmis le 12 janvier 2026.</p>
    <akto-link href="#dossier">Voir le dossier CAR-2026-7F3K9Q</akto-link>
  </akto-card>`,
  parameters: {
    akto: {
      about: 'Un bloc en relief, pour ce qui se lit d’un tenant : un dossier d’une liste, un récapitulatif.',
      template: 'card',
      dos: ['Un titre, au niveau qui suit celui de la page.'],
      donts: ['Une carte dans une carte.', 'La rendre cliquable tout entière par un script : le lien qu’elle contient suffit.'],
    } satisfies ElementDocs,
  },
};
export default meta;

export const Exemple: StoryObj = {};
