import { checkbox, checkboxGroup, inline, moneyField, numberField, radioGroup, textArea, textField, yesNo } from '@akto/design-system';
import type { FrameProps } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

type Args = Omit<FrameProps, 'id' | 'label' | 'onMessage'>;

const meta: Meta<Args> = {
  title: 'Design system/Champs',
  args: { required: false, readonly: false, hint: '', example: '', error: '', warning: '' },
};
export default meta;

type Story = StoryObj<Args>;

const grid = (content: TemplateResult): TemplateResult => html`<div class="akto-block"><div class="akto-grid">${content}</div></div>`;

const options = [
  { code: 'permanent', title: 'Permanent' },
  { code: 'interimaire', title: 'Intérimaire' },
];

export const Texte: Story = {
  args: { required: true, hint: '200 caractères maximum', example: 'Ex: nom.prenom@email.fr' },
  render: (args) => grid(textField({ ...args, id: 'email', label: 'Email', type: 'email', value: '' })),
};

export const TexteEnErreur: Story = {
  args: { required: true, hint: '200 caractères maximum', error: 'Respecter le format de l’Email' },
  render: (args) => grid(textField({ ...args, id: 'email', label: 'Email', type: 'email', value: 'essai' })),
};

export const MessageTropLong: Story = {
  args: { error: 'La durée de la période de formation en entreprise doit être comprise entre six et douze mois, sauf dérogation accordée par la branche professionnelle.' },
  render: (args) => grid(textField({ ...args, id: 'duree', label: 'Durée', value: '24', onMessage: () => undefined })),
};

export const LectureSeule: Story = {
  args: { readonly: true },
  render: (args) =>
    grid(html`
      ${textField({ ...args, id: 'nom', label: 'Nom et Prénom ou dénomination', value: 'HUM', width: 6 })}
      ${textField({ ...args, id: 'siret', label: 'SIRET', value: '40101593800012', width: 3 })}
      ${textField({ ...args, id: 'naf', label: 'NAF', value: '7820Z', width: 3 })}
      ${textField({ ...args, id: 'voie', label: 'N° et voie', value: '2 RUE HENRI LEGAY ZONE INDUSTRIELLE DES GRANDES TERRES', width: 4 })}
    `),
};

export const TexteLong: Story = {
  args: { hint: '256 caractères maximum' },
  render: (args) => grid(textArea({ ...args, id: 'commentaires', label: 'Commentaires (infos complémentaires...)', value: 'Bonjour', maxLength: 256 })),
};

export const NombreEtMontant: Story = {
  render: (args) =>
    grid(html`
      ${numberField({ ...args, id: 'duree', label: 'Durée', unit: 'heures', value: 1250.5, width: 3 })}
      ${moneyField({ ...args, id: 'cout', label: 'Coût pédagogique', value: 123456, width: 3 })}
    `),
};

export const Case: Story = {
  args: { required: true },
  render: (args) =>
    grid(checkbox({
      ...args,
      id: 'notice',
      label: inline(['J’ai pris connaissance de la ', { text: 'notice', href: 'https://www.akto.fr' }, ' comprenant les informations liées au traitement des données à caractère personnel.']),
      value: false,
    })),
};

export const OuiOuNon: Story = { render: (args) => grid(yesNo({ ...args, id: 'rqth', label: 'Travailleur handicapé ?', value: true })) };

export const ChoixExclusif: Story = {
  render: (args) => grid(radioGroup<string>({ ...args, id: 'public', label: 'Quel est le type de public concerné ?', options, value: 'interimaire' })),
};

export const ChoixMultiple: Story = {
  render: (args) => grid(checkboxGroup<string>({ ...args, id: 'publics', label: 'Types de public', options, value: ['permanent'] })),
};
