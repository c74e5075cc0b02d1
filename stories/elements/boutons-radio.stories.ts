import '@akto/design-system/elements/radio-group.js';
import type { AktoRadioGroup } from '@akto/design-system/elements/radio-group.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { inForm } from './in-form.js';
import { longLabel } from './long-label.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoRadioGroup, 'label' | 'name' | 'hint' | 'example' | 'error' | 'warning' | 'required' | 'readonly' | 'disabled'>> & {
  /** As the page writes it. */
  readonly value?: string | number;
};

const field = (args: Args) => html`<akto-radio-group ${written(args)}>
  <option value="permanent">Permanent</option>
  <option value="interimaire">Intérimaire</option>
  <option value="stagiaire" disabled>Stagiaire</option>
</akto-radio-group>`;

const meta: Meta<Args> = {
  title: 'Éléments/Boutons radio',
  component: 'akto-radio-group',
  args: { label: 'Quel est le type de public concerné ?', name: 'public' },
  render: field,
  parameters: {
    akto: {
      about: 'Une réponse parmi quelques-unes, toutes visibles. Facultative, elle peut se retirer.',
      template: 'radioGroup',
      dos: [
        'Montrer toutes les réponses tant qu’elles tiennent à l’écran.',
        'Poser une question, et y répondre par des mots qui se suffisent.',
      ],
      donts: [
        'Cocher une réponse d’avance, sauf si elle est vraiment la plus courante et sans conséquence.',
        'Dépasser cinq ou six réponses : prendre une liste.',
      ],
      keyboard: [
        { keys: ['Tab'], does: 'Entre sur la réponse donnée, ou sur la première, puis sort du groupe.' },
        { keys: ['↓', '→'], does: 'Choisit la réponse suivante.' },
        { keys: ['↑', '←'], does: 'Choisit la réponse précédente.' },
        { keys: ['Espace'], does: 'Choisit la réponse sous le clavier.' },
        { keys: ['Entrée'], does: 'Envoie le formulaire, comme un champ natif.' },
      ],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const Rempli: Story = { args: { value: 'interimaire' } };
export const Obligatoire: Story = { args: { required: true } };
export const EnErreur: Story = { name: 'En erreur', args: { required: true, error: 'Saisie obligatoire' } };

/** Se lit, ne refuse rien. */
export const Avertissement: Story = { args: { value: 'interimaire', warning: 'L’agence d’emploi doit signer aussi.' } };
export const LectureSeule: Story = { name: 'Lecture seule', args: { value: 'interimaire', readonly: true } };
export const Desactive: Story = { name: 'Désactivé', args: { value: 'interimaire', disabled: true } };
export const LibelleLong: Story = { name: 'Libellé long', args: { label: longLabel } };

/** Ce que le serveur reçoit. */
export const DansUnFormulaire: Story = { name: 'Dans un formulaire', args: { required: true }, render: (args) => inForm(field(args)) };
