import { selectField, type SelectProps } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { useArgs } from 'storybook/preview-api';
import { within } from '../.storybook/story-root.js';

type Args = Pick<SelectProps<string>, 'value' | 'options' | 'required' | 'readonly' | 'error'>;

const derogations = [
  '11 - Age de l’apprenti inférieur à 16 ans',
  '12 - Age supérieur à 29 ans',
  '21 - Réduction de la durée du contrat ou de la période d’apprentissage',
  '22 - Allongement de la durée du contrat ou de la période d’apprentissage',
  '50 - Cumul de dérogations',
  '60 - Autre dérogation',
].map((title) => ({ code: title.slice(0, 2), title }));

const meta: Meta<Args> = {
  title: 'Design system/Liste',
  args: { value: undefined, options: derogations, required: false, readonly: false, error: '' },
  render: (args) => {
    const [, update] = useArgs<Args>();
    return selectField<string>({ ...args, id: 'derogation', label: 'Type de dérogation', onInput: (value) => update({ value }) });
  },
};
export default meta;

type Story = StoryObj<Args>;

const open: NonNullable<Story['play']> = ({ canvasElement }) => {
  within(canvasElement, '[role=combobox]').click();
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
      { code: '13', title: '13 - Aucun diplôme' },
      { code: '33', title: '33 - CAP', group: 'Niveau 3' },
      { code: '34', title: '34 - BEP', group: 'Niveau 3', disabled: true },
      { code: '41', title: '41 - Baccalauréat professionnel', group: 'Niveau 4' },
    ],
  },
  play: open,
};

/** Au-delà d'une douzaine d'éléments, la liste s'ouvre sur une recherche. */
export const Longue: Story = {
  args: {
    options: ['01 - Ain', '03 - Allier', '09 - Ariège', '13 - Bouches-du-Rhône', '25 - Doubs', '26 - Drôme', '29 - Finistère', '35 - Ille-et-Vilaine', '38 - Isère', '42 - Loire', '69 - Rhône', '75 - Paris', '971 - Guadeloupe'].map(
      (title) => ({ code: title.split(' ')[0] ?? '', title }),
    ),
  },
  play: open,
};
