import '@akto/design-system/elements/text-area.js';
import type { AktoTextArea } from '@akto/design-system/elements/text-area.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { inForm } from './in-form.js';
import { longLabel } from './long-label.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoTextArea, 'label' | 'name' | 'hint' | 'example' | 'error' | 'warning' | 'required' | 'readonly' | 'disabled' | 'maxLength'>> & {
  /** As the page writes it. */
  readonly value?: string | number;
};

const field = (args: Args) => html`<akto-text-area ${written(args)}></akto-text-area>`;

const meta: Meta<Args> = {
  title: 'Éléments/Texte sur plusieurs lignes',
  component: 'akto-text-area',
  args: { label: 'Commentaires (infos complémentaires...)', name: 'commentaires', hint: '256 caractères maximum', maxLength: 256 },
  render: field,
  parameters: {
    akto: {
      about: 'Un texte de plusieurs lignes : un commentaire, un motif. Il grandit avec ce qui est écrit, et dit combien de caractères restent.',
      template: 'textArea',
      dos: [
        'Annoncer la longueur permise avant la saisie, et donner maxlength pour que le compte se voie.',
        'Laisser écrire au-delà : le texte est gardé, le dépassement est dit.',
      ],
      donts: [
        'S’en servir pour une réponse d’une ligne : un champ de texte dit mieux ce qui est attendu.',
      ],
      keyboard: [
        { keys: ['Tab'], does: 'Entre dans le champ, puis en sort ; en sortir montre l’erreur s’il y en a une.' },
        { keys: ['Entrée'], does: 'Va à la ligne ; n’envoie pas le formulaire.' },
      ],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const Rempli: Story = { args: { value: 'La salariée reprendra son poste après sa formation.' } };
export const Obligatoire: Story = { args: { required: true } };
export const EnErreur: Story = { name: 'En erreur', args: { value: 'Trop long. '.repeat(30), error: '256 caractères maximum' } };

/** Se lit, ne refuse rien. */
export const Avertissement: Story = { args: { value: 'Voir le courrier.', warning: 'Ce commentaire sera lu par l’employeur.' } };
export const LectureSeule: Story = { name: 'Lecture seule', args: { value: 'La salariée reprendra son poste après sa formation.', readonly: true } };
export const Desactive: Story = { name: 'Désactivé', args: { value: 'La salariée reprendra son poste après sa formation.', disabled: true } };
export const LibelleLong: Story = { name: 'Libellé long', args: { label: longLabel } };

/** Ce que le serveur reçoit. */
export const DansUnFormulaire: Story = { name: 'Dans un formulaire', args: { required: true }, render: (args) => inForm(field(args)) };
