import '@akto/design-system/elements/pagination.js';
import type { AktoPagination } from '@akto/design-system/elements/pagination.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ElementDocs } from '../.storybook/page/element-docs.js';

type Args = Partial<Pick<AktoPagination, 'label' | 'page' | 'pageSize' | 'total'>>;

const meta: Meta<Args> = {
  title: 'Éléments/Pagination',
  component: 'akto-pagination',
  args: { label: 'Pages des dossiers', page: 3, pageSize: 20, total: 132 },
  render: ({ label, page, pageSize, total }) => html`<akto-pagination label=${ifDefined(label)} page=${ifDefined(page)} page-size=${ifDefined(pageSize)} total=${ifDefined(total)}></akto-pagination>`,
  parameters: {
    akto: {
      about: 'Quelle part des résultats se voit, et le chemin vers les autres. La page les montre quand « akto-page » le demande.',
      template: 'pagination',
      dos: ['Garder dans l’adresse la page où l’on est.', 'Nommer ce qui est découpé : « Pages des dossiers ».'],
      donts: ['Charger la suite au défilement : le pied de page devient inaccessible.', 'Déplacer le focus : il reste sur ce qui a été pressé, et le nombre affiché est annoncé.'],
      keyboard: [{ keys: ['Tab'], does: 'D’un numéro à l’autre.' }, { keys: ['Entrée', 'Espace'], does: 'Va à la page.' }],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};

/** « Précédent » ne fait rien, mais garde le focus de qui vient d’y arriver. */
export const Premiere: Story = { name: 'Première page', args: { page: 1 } };
export const UneSeule: Story = { name: 'Une seule page', args: { page: 1, total: 12 } };
export const SurTelephone: Story = { name: 'Sur téléphone', globals: { viewport: { value: 'phone' } } };
