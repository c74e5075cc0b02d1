import '@akto/design-system/elements/footer.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';

const meta: Meta = {
  title: 'Éléments/Pied de page',
  component: 'akto-footer',
  render: () => html`<akto-footer>
    <a href="#mentions">Mentions légales</a>
    <a href="#donnees">Données personnelles</a>
    <a href="#accessibilite">Accessibilité : partiellement conforme</a>
  </akto-footer>`,
  parameters: {
    bleed: true,
    akto: {
      about: 'Le bas de chaque page : ce que la loi demande d’y trouver.',
      template: 'siteFooter',
      dos: ['Dire l’état de conformité dans le lien lui-même (RGAA).'],
      donts: ['Y cacher l’aide : elle se cherche en haut.'],
    } satisfies ElementDocs,
  },
};
export default meta;

export const Exemple: StoryObj = {};
