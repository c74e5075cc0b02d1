import '@akto/design-system/elements/select.js';
import type { AktoSelect } from '@akto/design-system/elements/select.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { inForm } from './in-form.js';
import { longLabel } from './long-label.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoSelect, 'label' | 'name' | 'hint' | 'example' | 'error' | 'warning' | 'required' | 'readonly' | 'disabled' | 'placeholder'>> & {
  /** As the page writes it. */
  readonly value?: string | number;
};

const field = (args: Args) => html`<akto-select ${written(args)}>
  <optgroup label="Tenant à l’apprenti">
    <option value="11">11 - Âge de l’apprenti inférieur à 16 ans</option>
    <option value="12">12 - Âge supérieur à 29 ans : cas spécifiques prévus dans le code du travail</option>
  </optgroup>
  <optgroup label="Tenant au contrat">
    <option value="13">13 - Durée du contrat inférieure au minimum</option>
    <option value="50" disabled>50 - Cumul de dérogations</option>
  </optgroup>
</akto-select>`;

const meta: Meta<Args> = {
  title: 'Éléments/Liste',
  component: 'akto-select',
  args: { label: 'Motif de la dérogation', name: 'motif' },
  render: field,
  parameters: {
    akto: {
      about: 'Une réponse dans une liste qui s’ouvre. Choisir de nouveau la réponse donnée la retire. Au-delà d’une douzaine de réponses, la liste s’ouvre sur une recherche.',
      template: 'selectField',
      dos: [
        'Écrire la liste avec des <option>, groupées par <optgroup> : la page n’a besoin d’aucun script.',
        'Préférer des boutons radio pour moins de cinq réponses.',
      ],
      donts: [
        'Y mettre « Sélectionnez un élément » comme première réponse : l’invite est déjà là.',
        'L’employer pour oui ou non.',
      ],
      keyboard: [
        { keys: ['Entrée', 'Espace', '↓'], does: 'Ouvre la liste ; Entrée et Espace choisissent.' },
        { keys: ['↓', '↑', 'Début', 'Fin'], does: 'Va d’une réponse à l’autre.' },
        { keys: ['une lettre'], does: 'Va à la réponse qui commence ainsi.' },
        { keys: ['Échap'], does: 'Ferme sans rien changer.' },
        { keys: ['Tab'], does: 'Garde la réponse et va au champ suivant.' },
      ],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const Rempli: Story = { args: { value: '12' } };
export const Obligatoire: Story = { args: { required: true } };
export const EnErreur: Story = { name: 'En erreur', args: { value: '99', error: 'Choisir un élément de la liste' } };

/** Se lit, ne refuse rien. */
export const Avertissement: Story = { args: { value: '13', warning: 'Ce motif demande un justificatif.' } };
export const LectureSeule: Story = { name: 'Lecture seule', args: { value: '12', readonly: true } };
export const Desactive: Story = { name: 'Désactivé', args: { value: '12', disabled: true } };
export const LibelleLong: Story = { name: 'Libellé long', args: { label: longLabel } };

/** Ce que le serveur reçoit. */
export const DansUnFormulaire: Story = { name: 'Dans un formulaire', args: { required: true }, render: (args) => inForm(field(args)) };
