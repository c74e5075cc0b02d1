import { switchField } from '@akto/design-system';
import type { FieldProps } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { useArgs } from 'storybook/preview-api';

type Args = Pick<FieldProps<boolean>, 'value' | 'required' | 'readonly' | 'disabled' | 'hint' | 'error'>;

const meta: Meta<Args> = {
  title: 'Design system/Interrupteur',
  args: { value: false, required: false, readonly: false, disabled: false, hint: '', error: '' },
  render: (args) => {
    const [, update] = useArgs<Args>();
    return switchField({ ...args, id: 'rappels', label: 'Recevoir un rappel par courriel', onInput: (value) => update({ value }) });
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Eteint: Story = {};
export const Allume: Story = { args: { value: true, hint: 'Une fois par semaine' } };
export const Desactive: Story = { args: { value: true, disabled: true } };
export const LectureSeule: Story = { args: { value: true, readonly: true } };
