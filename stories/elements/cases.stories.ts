import '@akto/design-system/elements/checkbox-group.js';
import type { AktoCheckboxGroup } from '@akto/design-system/elements/checkbox-group.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { inForm } from './in-form.js';
import { longLabel } from './long-label.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoCheckboxGroup, 'label' | 'name' | 'hint' | 'example' | 'error' | 'warning' | 'required' | 'readonly' | 'disabled'>> & {
  readonly value?: readonly string[];
};

const field = (args: Args) => html`<akto-checkbox-group ${written(args)}>
  <option value="permanent">Permanent</option>
  <option value="interimaire">Intérimaire</option>
  <option value="stagiaire" disabled>Stagiaire</option>
</akto-checkbox-group>`;

const meta: Meta<Args> = {
  title: 'Éléments/Cases à cocher',
  component: 'akto-checkbox-group',
  args: { label: 'Quels publics sont concernés ?', name: 'publics' },
  render: field,
  parameters: {
    akto: {
      about: 'Plusieurs réponses parmi quelques-unes. Chacune est envoyée sous le nom du groupe, dans l’ordre de la liste.',
      template: 'checkboxGroup',
      dos: [
        'Dire combien de réponses sont attendues, s’il y a une limite.',
        'Marquer les réponses de départ par <option selected>.',
      ],
      donts: [
        'Y mettre une réponse « aucune » qui se coche avec les autres.',
      ],
      keyboard: [
        { keys: ['Tab'], does: 'Va d’une case à l’autre.' },
        { keys: ['Espace'], does: 'Coche ou décoche.' },
        { keys: ['Entrée'], does: 'Envoie le formulaire, comme un champ natif.' },
      ],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const Rempli: Story = { args: { value: ['permanent', 'interimaire'] } };
export const Obligatoire: Story = { args: { required: true } };
export const EnErreur: Story = { name: 'En erreur', args: { required: true, error: 'Saisie obligatoire' } };

/** Se lit, ne refuse rien. */
export const Avertissement: Story = { args: { value: ['interimaire'], warning: 'L’agence d’emploi doit signer aussi.' } };
export const LectureSeule: Story = { name: 'Lecture seule', args: { value: ['permanent', 'interimaire'], readonly: true } };
export const Desactive: Story = { name: 'Désactivé', args: { value: ['permanent', 'interimaire'], disabled: true } };
export const LibelleLong: Story = { name: 'Libellé long', args: { label: longLabel } };

/** Ce que le serveur reçoit. */
export const DansUnFormulaire: Story = { name: 'Dans un formulaire', args: { required: true }, render: (args) => inForm(field(args)) };
