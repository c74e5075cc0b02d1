import { selectField, type SelectProps } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { useArgs } from 'storybook/preview-api';
import { inRoot } from './story-root.js';

type Args = Pick<SelectProps<string>, 'value' | 'options' | 'required' | 'readonly' | 'error'>;

const derogations = [
  '11 - Age de l’apprenti inférieur à 16 ans',
  '12 - Age supérieur à 29 ans',
  '21 - Réduction de la durée du contrat ou de la période d’apprentissage',
  '22 - Allongement de la durée du contrat ou de la période d’apprentissage',
  '50 - Cumul de dérogations',
  '60 - Autre dérogation',
].map((label) => ({ value: label.slice(0, 2), label }));

const meta: Meta<Args> = {
  title: 'Design system/Liste',
  decorators: [inRoot],
  args: { value: undefined, options: derogations, required: false, readonly: false, error: '' },
  render: (args) => {
    const [, update] = useArgs<Args>();
    return selectField<string>({ ...args, id: 'derogation', label: 'Type de dérogation', onInput: (value) => update({ value }) });
  },
};
export default meta;

type Story = StoryObj<Args>;

const open: NonNullable<Story['play']> = ({ canvasElement }) => {
  canvasElement.querySelector('akto-story-root')?.shadowRoot?.querySelector<HTMLElement>('[role=combobox]')?.click();
};

export const Vide: Story = {};
export const Choisie: Story = { args: { value: '21' } };
export const EnErreur: Story = { args: { required: true, error: 'Saisie obligatoire' } };
export const LectureSeule: Story = { args: { value: '21', readonly: true } };
export const CodeQuiNExistePlus: Story = { args: { value: '99', error: 'Choisissez un élément de la liste' } };
export const Ouverte: Story = { args: { value: '12' }, play: open };

export const Groupes: Story = {
  args: {
    options: [
      { value: '13', label: '13 - Aucun diplôme' },
      { value: '33', label: '33 - CAP', group: 'Niveau 3' },
      { value: '34', label: '34 - BEP', group: 'Niveau 3', disabled: true },
      { value: '41', label: '41 - Baccalauréat professionnel', group: 'Niveau 4' },
    ],
  },
  play: open,
};
