import { actionCard, choiceCards, type ChoiceCard, type ChoiceCardsProps } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { useArgs } from 'storybook/preview-api';

type Args = Pick<ChoiceCardsProps<string>, 'value' | 'required' | 'readonly' | 'disabled' | 'error'>;

const options: readonly ChoiceCard<string>[] = [
  { code: 'apprentissage', title: 'Contrat d’apprentissage', text: 'Pour former un jeune de 16 à 29 ans en alternance.' },
  { code: 'car', title: 'Contrat d’alternance reconversion (CAR)', text: 'Pour un salarié intérimaire victime d’un accident du travail ou d’une maladie professionnelle.', tag: 'Travail temporaire' },
  { code: 'fpe', title: 'Action formation FPE', text: 'Ce dispositif n’est plus ouvert.', disabled: true },
];

const meta: Meta<Args> = {
  title: 'Design system/Cartes',
  args: { value: undefined, required: true, readonly: false, disabled: false, error: '' },
  render: (args) => {
    const [, update] = useArgs<Args>();
    return choiceCards<string>({ ...args, id: 'dispositif', label: 'Quel dispositif ?', options, onInput: (value) => update({ value }) });
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Choix: Story = {};
export const Choisie: Story = { args: { value: 'car' } };
export const EnErreur: Story = { args: { error: 'Choisissez un dispositif pour continuer.' } };
export const LectureSeule: Story = { args: { value: 'car', readonly: true } };

export const Actions: Story = {
  render: () => html`<ul class="akto-action-cards">
    <li>${actionCard({ title: 'Créer un nouveau dossier', href: '#nouveau', text: 'Trois questions, puis votre brouillon est prêt.', icon: 'plus' })}</li>
    <li>${actionCard({ title: 'Brouillons', href: '#brouillons', text: '3 dossiers à reprendre', tag: 'À compléter', icon: 'file' })}</li>
    <li>${actionCard({ title: 'Dossiers', href: '#dossiers', icon: 'send' })}</li>
  </ul>`,
};
