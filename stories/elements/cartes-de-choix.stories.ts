import '@akto/design-system/elements/choice-cards.js';
import type { AktoChoiceCards } from '@akto/design-system/elements/choice-cards.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { inForm } from './in-form.js';
import { longLabel } from './long-label.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoChoiceCards, 'label' | 'name' | 'hint' | 'example' | 'error' | 'warning' | 'required' | 'readonly' | 'disabled' | 'value'>>;

const field = (args: Args) => html`<akto-choice-cards ${written(args)}>
  <option value="CAR" data-icon="file" data-tag="Intérimaires" data-text="Se former à un autre métier, dans son entreprise ou dans une autre.">Contrat d’alternance reconversion</option>
  <option value="MOBILITE" data-icon="send" data-text="Une aide pour rejoindre un lieu de formation éloigné.">Aide à la mobilité</option>
  <option value="CLOS" data-text="Les demandes sont closes depuis le 1er janvier 2025." disabled>Aide exceptionnelle</option>
</akto-choice-cards>`;

const meta: Meta<Args> = {
  title: 'Éléments/Cartes de choix',
  component: 'akto-choice-cards',
  args: { label: 'Quel dispositif souhaitez-vous demander ?', name: 'dispositif' },
  render: field,
  parameters: {
    akto: {
      about: 'Une réponse parmi quelques-unes, quand chacune demande une phrase. Toute la carte se clique ; au clavier, ce sont des boutons radio.',
      template: 'choiceCards',
      dos: ['Dire en une phrase ce qui distingue chaque réponse.', 'Laisser voir ce qui est fermé, et dire pourquoi.'],
      donts: ['L’employer quand un mot suffit : ce sont des boutons radio.', 'Mettre un lien ou un bouton dans une carte.'],
      keyboard: [
        { keys: ['Tab'], does: 'Entre sur la réponse donnée, ou sur la première, puis sort du groupe.' },
        { keys: ['↓', '→'], does: 'Choisit la réponse suivante.' },
        { keys: ['↑', '←'], does: 'Choisit la réponse précédente.' },
        { keys: ['Espace'], does: 'Choisit la réponse sous le clavier.' },
        { keys: ['Entrée'], does: 'Envoie le formulaire, comme un bouton radio natif.' },
      ],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const Rempli: Story = { args: { value: 'CAR' } };
export const Obligatoire: Story = { args: { required: true } };
export const EnErreur: Story = { name: 'En erreur', args: { required: true, error: 'Saisie obligatoire' } };

/** Se lit, ne refuse rien. */
export const Avertissement: Story = { args: { value: 'MOBILITE', warning: 'Les demandes sont nombreuses en ce moment.' } };
export const LectureSeule: Story = { name: 'Lecture seule', args: { value: 'CAR', readonly: true } };
export const Desactive: Story = { name: 'Désactivé', args: { value: 'CAR', disabled: true } };
export const LibelleLong: Story = { name: 'Libellé long', args: { label: longLabel } };

/** Ce que le serveur reçoit. */
export const DansUnFormulaire: Story = { name: 'Dans un formulaire', args: { required: true }, render: (args) => inForm(field(args)) };
