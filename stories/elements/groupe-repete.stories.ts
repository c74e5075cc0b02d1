import '@akto/design-system/elements/repeated-group.js';
import '@akto/design-system/elements/text-field.js';
import type { AktoRepeatedGroup } from '@akto/design-system/elements/repeated-group.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { inForm } from './in-form.js';

type Args = Partial<Pick<AktoRepeatedGroup, 'label' | 'rowTitle' | 'description' | 'error' | 'min' | 'max' | 'required' | 'readonly'>>;

const group = ({ label, rowTitle, description, error, min, max, required, readonly }: Args): TemplateResult => html`<akto-repeated-group
  label=${ifDefined(label)}
  row-title=${ifDefined(rowTitle)}
  description=${ifDefined(description)}
  error=${ifDefined(error)}
  min=${ifDefined(min)}
  max=${ifDefined(max)}
  ?required=${required}
  ?readonly=${readonly}
>
  <template><akto-text-field name="lieu" label="Lieu"></akto-text-field></template>
  <div><akto-text-field name="lieu" label="Lieu" value="Lyon" ?readonly=${readonly}></akto-text-field></div>
  <div><akto-text-field name="lieu" label="Lieu" ?readonly=${readonly}></akto-text-field></div>
</akto-repeated-group>`;

const meta: Meta<Args> = {
  title: 'Éléments/Groupe répété',
  component: 'akto-repeated-group',
  args: { label: 'Périodes de formation', rowTitle: 'Période', min: 1, max: 5 },
  render: group,
  parameters: {
    akto: {
      about: 'Des champs qui se répètent. Chaque enfant est une ligne ; « Ajouter » en fait une de plus à partir du <template>. Les champs restent dans le formulaire, qui envoie ceux d’un même nom dans l’ordre des lignes.',
      template: 'rowsGroup',
      dos: ['Nommer une ligne au singulier : « Période ».', 'Écrire dans la page les lignes de départ, autant que « min ».', 'Retenir « akto-remove » pour demander confirmation quand la ligne est longue à remplir.'],
      donts: ['Donner un id à un champ du modèle : il serait répété.', 'Imbriquer deux groupes répétés.'],
      keyboard: [
        { keys: ['Entrée', 'Espace'], does: '« Ajouter » mène au premier champ de la nouvelle ligne ; « Retirer », au bouton suivant.' },
      ],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const EnErreur: Story = { name: 'En erreur', args: { required: true, error: 'Trois périodes au moins' } };

/** Plus d’« Ajouter » au plus, plus de « Retirer » au moins. */
export const AuPlus: Story = { name: 'Au plus de lignes', args: { max: 2 } };
export const LectureSeule: Story = { name: 'Lecture seule', args: { readonly: true } };

/** Ce que le serveur reçoit. */
export const DansUnFormulaire: Story = { name: 'Dans un formulaire', render: (args) => inForm(group(args)) };
