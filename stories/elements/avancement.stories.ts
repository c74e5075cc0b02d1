import '@akto/design-system/elements/progress.js';
import type { AktoProgress } from '@akto/design-system/elements/progress.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoProgress, 'label' | 'value'>>;

const meta: Meta<Args> = {
  title: 'Éléments/Avancement',
  component: 'akto-progress',
  args: { label: 'Envoi de devis.pdf', value: 0.4 },
  argTypes: { value: { control: { type: 'range', min: 0, max: 1, step: 0.05 } } },
  render: (args) => html`<akto-progress ${written(args)}></akto-progress>`,
  parameters: {
    akto: {
      about: 'Où en est un envoi ou une longue attente. Sans valeur, cela avance sans que l’on sache jusqu’où.',
      template: 'progress',
      dos: ['Nommer ce qui avance : « Envoi de devis.pdf ».', 'Annoncer la fin à part, par une alerte « live ».'],
      donts: ['Le montrer pour moins d’une seconde.', 'Inventer une valeur que personne ne connaît.'],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const Fini: Story = { args: { value: 1 } };
