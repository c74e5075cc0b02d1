import '@akto/design-system/elements/stepper.js';
import type { AktoStepper } from '@akto/design-system/elements/stepper.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';

type Args = Partial<Pick<AktoStepper, 'current' | 'steps'>>;

const meta: Meta<Args> = {
  title: 'Éléments/Étapes',
  component: 'akto-stepper',
  args: { current: 2, steps: ['Entreprise', 'Établissement', 'Public', 'Dispositif'] },
  argTypes: { current: { control: { type: 'number', min: 1, max: 4 } } },
  render: ({ current, steps = [] }) => html`<akto-stepper current=${current ?? 1} steps=${JSON.stringify(steps)}></akto-stepper>`,
  parameters: {
    akto: {
      about: 'Où en est une demande en plusieurs pages. Il montre le chemin ; « Retour » et « Continuer », dans la page, mènent.',
      template: 'stepper',
      dos: ['Quatre ou cinq étapes, nommées d’un mot.', 'Redire l’étape dans le titre de la page.'],
      donts: ['En faire une navigation : pour aller et venir, des onglets.', 'Compter des étapes que la personne ne verra pas.'],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const Premiere: Story = { name: 'Première étape', args: { current: 1 } };
export const Derniere: Story = { name: 'Dernière étape', args: { current: 4 } };

/** Une phrase et une barre : un lecteur d’écran rencontre l’une ou l’autre, jamais les deux. */
export const SurTelephone: Story = { name: 'Sur téléphone', globals: { viewport: { value: 'phone' } } };
