import '@akto/design-system/elements/checkbox.js';
import type { AktoCheckbox } from '@akto/design-system/elements/checkbox.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { inForm } from './in-form.js';
import { longLabel } from './long-label.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoCheckbox, 'label' | 'name' | 'hint' | 'example' | 'error' | 'warning' | 'required' | 'readonly' | 'disabled' | 'value' | 'checked'>>;

const field = (args: Args) => html`<akto-checkbox ${written(args)}></akto-checkbox>`;

const meta: Meta<Args> = {
  title: 'Éléments/Case à cocher',
  component: 'akto-checkbox',
  args: { label: 'J’ai pris connaissance de la notice comprenant les informations liées au traitement des données à caractère personnel.', name: 'notice' },
  render: field,
  parameters: {
    akto: {
      about: 'Une case : un accord, une attestation, prise en compte à l’envoi. Elle parle comme la case native : « checked » est son état, « value » ce qui est envoyé quand elle est cochée (« on » si rien n’est dit).',
      template: 'checkbox',
      dos: [
        'Écrire le libellé à la première personne, et à l’affirmative.',
        'Mettre un lien dans le libellé s’il faut lire avant : le suivre ne coche pas la case.',
      ],
      donts: [
        'Cocher d’avance une attestation.',
        'S’en servir pour ce qui agit aussitôt : c’est un interrupteur.',
      ],
      keyboard: [
        { keys: ['Tab'], does: 'Entre dans la case, puis en sort.' },
        { keys: ['Espace'], does: 'Coche ou décoche.' },
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
export const EnErreur: Story = { name: 'En erreur', args: { required: true, error: 'L\'option doit être sélectionnée' } };

/** Se lit, ne refuse rien. */
export const Avertissement: Story = { args: { checked: true, warning: 'La notice a changé depuis votre dernière visite.' } };
export const LectureSeule: Story = { name: 'Lecture seule', args: { checked: true, readonly: true } };
export const Desactive: Story = { name: 'Désactivé', args: { checked: true, disabled: true } };
export const LibelleLong: Story = { name: 'Libellé long', args: { label: longLabel } };

/** Ce que le serveur reçoit. */
export const DansUnFormulaire: Story = { name: 'Dans un formulaire', args: { required: true }, render: (args) => inForm(field(args)) };
