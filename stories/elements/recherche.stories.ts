import '@akto/design-system/elements/combobox.js';
import type { AktoCombobox } from '@akto/design-system/elements/combobox.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { inForm } from './in-form.js';
import { longLabel } from './long-label.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoCombobox, 'label' | 'name' | 'hint' | 'example' | 'error' | 'warning' | 'required' | 'readonly' | 'disabled' | 'placeholder' | 'minimum' | 'search' | 'value'>>;

const field = (args: Args) => html`<akto-combobox ${written(args)}>
  <option value="40101593800012" data-detail="401 015 938 00012 — 69100 Villeurbanne">HUM</option>
  <option value="55208131766522" data-detail="552 081 317 66522 — 75009 Paris">HUMANIS INTERIM</option>
  <option value="32212916400031" data-detail="322 129 164 00031 — 44000 Nantes">HUMEAU ET FILS</option>
</akto-combobox>`;

const hum = { code: '40101593800012', title: 'HUM', detail: '401 015 938 00012 — 69100 Villeurbanne' };

const meta: Meta<Args> = {
  title: 'Éléments/Recherche',
  component: 'akto-combobox',
  args: { label: 'Entreprise ou établissement rattaché', name: 'siret', placeholder: 'Siren, siret ou dénomination...' },
  render: field,
  parameters: {
    akto: {
      about: 'Une réponse parmi plus qu’une liste n’en peut montrer, trouvée en tapant : parmi les <option> de la page, ou par une fonction qui interroge un service. Ce qui est tapé et ne mène à rien reste à l’écran, refusé et expliqué.',
      template: 'comboboxField',
      dos: ['Dire par quoi l’on peut chercher : un numéro, un nom.', 'Donner à chaque réponse un détail qui la distingue de ses homonymes.'],
      donts: ['L’employer pour quelques réponses : une liste les montre toutes.', 'Accepter un texte libre : c’est un champ de texte.'],
      keyboard: [
        { keys: ['une lettre'], does: 'Cherche, après une pause.' },
        { keys: ['↓', '↑'], does: 'Va d’une réponse à l’autre.' },
        { keys: ['Entrée'], does: 'Choisit la réponse sous le clavier ; sans réponse, envoie le formulaire.' },
        { keys: ['Échap'], does: 'Ferme la liste ; ce qui est tapé reste.' },
        { keys: ['Tab'], does: 'Prend la réponse sous le clavier et va au champ suivant.' },
      ],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const Rempli: Story = { args: { value: hum } };
export const Obligatoire: Story = { args: { required: true } };
export const EnErreur: Story = { name: 'En erreur', args: { required: true, error: 'Choisir un élément de la liste' } };

/** Se lit, ne refuse rien. */
export const Avertissement: Story = { args: { value: hum, warning: 'Cet établissement ferme le mois prochain.' } };
export const LectureSeule: Story = { name: 'Lecture seule', args: { value: hum, readonly: true } };
export const Desactive: Story = { name: 'Désactivé', args: { value: hum, disabled: true } };
export const LibelleLong: Story = { name: 'Libellé long', args: { label: longLabel } };

/** `search` interroge un service ; ici, il ne répond pas. */
export const ServiceEnPanne: Story = { name: 'Service en panne', args: { search: () => Promise.reject(new Error('panne')) } };

/** Ce que le serveur reçoit. */
export const DansUnFormulaire: Story = { name: 'Dans un formulaire', args: { required: true }, render: (args) => inForm(field(args)) };
