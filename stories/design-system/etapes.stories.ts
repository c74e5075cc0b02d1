import { stepper, type StepperProps } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta<StepperProps> = {
  title: 'Design system/Étapes',
  args: { steps: ['Entreprise', 'Établissement', 'Public', 'Dispositif'], current: 1 },
  render: (args) => stepper(args),
};
export default meta;

type Story = StoryObj<StepperProps>;

export const EnCours: Story = {};
export const Premiere: Story = { args: { current: 0 } };
export const Derniere: Story = { args: { current: 3 } };
export const SurTelephone: Story = { globals: { viewport: { value: 'phone' } } };
