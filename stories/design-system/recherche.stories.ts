import { comboboxField, type ComboboxProps, type Suggestion } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { useArgs } from 'storybook/preview-api';
import { within } from '../.storybook/story-root.js';

type Args = Pick<ComboboxProps, 'value' | 'search' | 'minimum' | 'required' | 'readonly' | 'disabled' | 'error'>;

const companies: readonly Suggestion[] = [
  { code: '40101593800012', title: 'HUM', detail: '401 015 938 00012 — 69100 Villeurbanne' },
  { code: '55208131766522', title: 'HUMANIS INTERIM', detail: '552 081 317 66522 — 75009 Paris' },
  { code: '32212916400031', title: 'HUMEAU ET FILS', detail: '322 129 164 00031 — 44000 Nantes' },
];

const found = (text: string): Promise<readonly Suggestion[]> =>
  Promise.resolve(companies.filter(({ code, title }) => `${code} ${title}`.includes(text.toUpperCase())));

const meta: Meta<Args> = {
  title: 'Design system/Recherche à suggestions',
  args: { value: undefined, search: found, minimum: 3, required: true, readonly: false, disabled: false, error: '' },
  render: (args) => {
    const [, update] = useArgs<Args>();
    return comboboxField({
      ...args,
      id: 'entreprise',
      label: 'Entreprise ou établissement rattaché',
      placeholder: 'Siren, siret ou dénomination...',
      onInput: (value) => update({ value }),
    });
  },
};
export default meta;

type Story = StoryObj<Args>;

/** What a person types, as the browser tells it. */
const typing = (text: string): NonNullable<Story['play']> => ({ canvasElement }) => {
  const input = within(canvasElement, 'input') as HTMLInputElement;
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

export const Vide: Story = {};
export const Choisie: Story = { args: { value: companies[0] } };
export const LectureSeule: Story = { args: { value: companies[0], readonly: true } };
export const EnErreur: Story = { args: { error: 'Choisissez une entreprise dans la liste' } };
export const TropCourt: Story = { play: typing('hu') };
export const EnCours: Story = { args: { search: () => new Promise(() => undefined) }, play: typing('hum') };
export const Resultats: Story = { play: typing('hum') };
export const AucunResultat: Story = { play: typing('zzz') };
export const Indisponible: Story = { args: { search: () => Promise.reject(new Error('Le service ne répond pas.')) }, play: typing('hum') };
