import '@akto/design-system/elements/text-field.js';
import type { AktoTextField } from '@akto/design-system/elements/text-field.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { inForm } from './in-form.js';
import { longLabel } from './long-label.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoTextField, 'label' | 'name' | 'hint' | 'example' | 'error' | 'warning' | 'value' | 'type' | 'required' | 'readonly' | 'disabled'>>;

const field = (args: Args) => html`<akto-text-field ${written(args)}></akto-text-field>`;

const meta: Meta<Args> = {
  title: 'Éléments/Champ de texte',
  component: 'akto-text-field',
  args: { label: 'Email', name: 'email', hint: '200 caractères maximum', example: 'Ex: nom.prenom@email.fr', type: 'email', required: true },
  argTypes: { type: { control: 'select', options: ['text', 'email', 'tel', 'url'] } },
  render: field,
  parameters: {
    akto: {
      about: 'Une ligne de texte : un nom, un courriel, un téléphone, une adresse. Ce qui est tapé est gardé tel quel, même trop long ou mal formé, puis signalé.',
      template: 'textField',
      dos: [
        'Donner un libellé visible, qui reste à l’écran pendant la saisie.',
        'Dire le format avant la saisie (aide, exemple), et non seulement dans l’erreur.',
        'Donner « autocomplete » pour ce qui concerne la personne qui tape (WCAG 1.3.5).',
      ],
      donts: [
        'Remplacer le libellé par un texte indicatif dans le champ : il disparaît à la première touche.',
        'Limiter la frappe par maxlength : un texte collé serait coupé sans que personne ne le voie.',
        'Désactiver un champ dont la valeur doit se lire : la lecture seule la laisse lisible et copiable.',
      ],
      keyboard: [
        { keys: ['Tab'], does: 'Entre dans le champ, puis en sort ; en sortir montre l’erreur s’il y en a une.' },
        { keys: ['Entrée'], does: 'Envoie le formulaire, comme un champ natif.' },
      ],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const Rempli: Story = { args: { value: 'nom.prenom@email.fr' } };
export const Facultatif: Story = { args: { required: false } };
export const EnErreur: Story = { name: 'En erreur', args: { value: 'essai', error: 'Respecter le format de l’Email' } };

/** Se lit, ne refuse rien. */
export const Avertissement: Story = { args: { value: 'contact@exemple.fr', warning: 'Cette adresse est celle d’un service, non d’une personne.' } };
export const LectureSeule: Story = { name: 'Lecture seule', args: { value: 'nom.prenom@email.fr', readonly: true } };
export const Desactive: Story = { name: 'Désactivé', args: { value: 'nom.prenom@email.fr', disabled: true } };
export const LibelleLong: Story = { name: 'Libellé long', args: { label: longLabel } };

/** Ce que le serveur reçoit. */
export const DansUnFormulaire: Story = { name: 'Dans un formulaire', render: (args) => inForm(field(args)) };
