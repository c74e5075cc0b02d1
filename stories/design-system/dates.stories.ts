import { dateField, type DateProps } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { useArgs } from 'storybook/preview-api';
import { within } from '../.storybook/story-root.js';

type Args = Pick<DateProps, 'value' | 'required' | 'readonly' | 'error' | 'min' | 'max' | 'today'>;

const meta: Meta<Args> = {
  title: 'Design system/Date',
  args: { value: undefined, required: false, readonly: false, error: '', min: undefined, max: undefined, today: '2025-01-22' },
  render: (args) => {
    const [, update] = useArgs<Args>();
    return dateField({
      ...args,
      id: 'naissance',
      label: 'Date de naissance',
      hint: 'Format: JJ/MM/AAAA',
      example: 'Ex : 01/01/1990',
      onInput: (value) => update({ value }),
    });
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Vide: Story = { args: { required: true } };
export const Remplie: Story = { args: { value: '1990-01-01' } };
export const EnErreur: Story = { args: { value: '31/02/1990', error: 'Respecter le format de la date' } };
export const LectureSeule: Story = { args: { value: '2024-02-29', readonly: true } };
export const Bornee: Story = { args: { min: '2025-01-10', max: '2025-02-20' } };

export const CalendrierOuvert: Story = {
  args: { value: '2025-01-15' },
  play: ({ canvasElement }) => {
    within(canvasElement, '.akto-date-button').click();
  },
};
