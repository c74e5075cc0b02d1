import '@akto/design-system/elements/switch.js';
import type { AktoSwitch } from '@akto/design-system/elements/switch.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { inForm } from './in-form.js';
import { longLabel } from './long-label.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoSwitch, 'label' | 'name' | 'hint' | 'example' | 'error' | 'warning' | 'required' | 'readonly' | 'disabled' | 'value' | 'checked'>>;

const field = (args: Args) => html`<akto-switch ${written(args)}></akto-switch>`;

const meta: Meta<Args> = {
  title: 'Éléments/Interrupteur',
  component: 'akto-switch',
  args: { label: 'Recevoir les relances par courriel', name: 'relances' },
  render: field,
  parameters: {
    akto: {
      about: 'Ce qui est en marche ou à l’arrêt, aussitôt. Dans un formulaire, il est envoyé comme une case.',
      template: 'switchField',
      dos: [
        'Agir dès qu’il bascule, et dire si cela a échoué.',
        'Nommer ce qui est en marche, sans « activer » ni « désactiver ».',
      ],
      donts: [
        'L’employer pour un accord ou une attestation : c’est une case.',
      ],
      keyboard: [
        { keys: ['Tab'], does: 'Entre dans l’interrupteur, puis en sort.' },
        { keys: ['Espace'], does: 'Met en marche ou arrête.' },
        { keys: ['Entrée'], does: 'Envoie le formulaire, comme un champ natif.' },
      ],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const Rempli: Story = { args: { checked: true } };
export const Obligatoire: Story = { args: { required: true } };
export const EnErreur: Story = { name: 'En erreur', args: { error: 'Le réglage n’a pas pu être enregistré' } };

/** Se lit, ne refuse rien. */
export const Avertissement: Story = { args: { checked: true, warning: 'Les relances partent le lundi.' } };
export const LectureSeule: Story = { name: 'Lecture seule', args: { checked: true, readonly: true } };
export const Desactive: Story = { name: 'Désactivé', args: { checked: true, disabled: true } };
export const LibelleLong: Story = { name: 'Libellé long', args: { label: longLabel } };

/** Ce que le serveur reçoit. */
export const DansUnFormulaire: Story = { name: 'Dans un formulaire', args: { required: true }, render: (args) => inForm(field(args)) };
