import '@akto/design-system/elements/number-field.js';
import type { AktoNumberField } from '@akto/design-system/elements/number-field.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { inForm } from './in-form.js';
import { longLabel } from './long-label.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoNumberField, 'label' | 'name' | 'hint' | 'example' | 'error' | 'warning' | 'required' | 'readonly' | 'disabled' | 'integer' | 'unit' | 'min' | 'max'>> & {
  /** As the page writes it. */
  readonly value?: string | number;
};

const field = (args: Args) => html`<akto-number-field ${written(args)}></akto-number-field>`;

const meta: Meta<Args> = {
  title: 'Éléments/Nombre',
  component: 'akto-number-field',
  args: { label: 'Durée de la formation', name: 'duree', unit: 'heures', min: 150, max: 1200, hint: 'De 150 à 1200 heures' },
  render: field,
  parameters: {
    akto: {
      about: 'Un nombre et son unité, écrits à la française. Ce qui est tapé et n’est pas un nombre reste à l’écran, refusé et expliqué.',
      template: 'numberField',
      dos: [
        'Donner l’unité à côté du nombre plutôt que dans le libellé.',
        'Dire les bornes avant la saisie.',
      ],
      donts: [
        'S’en servir pour un SIRET ou un téléphone : ce sont des textes, dont les zéros de tête comptent.',
        'Arrondir ce qui est tapé.',
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
export const Rempli: Story = { args: { value: 1250.5 } };
export const Obligatoire: Story = { args: { required: true } };
export const EnErreur: Story = { name: 'En erreur', args: { value: 'mille', error: 'Saisir un nombre, par exemple 12,5' } };

/** Se lit, ne refuse rien. */
export const Avertissement: Story = { args: { value: 1190, warning: 'Cette durée est proche du maximum.' } };
export const LectureSeule: Story = { name: 'Lecture seule', args: { value: 1250.5, readonly: true } };
export const Desactive: Story = { name: 'Désactivé', args: { value: 1250.5, disabled: true } };
export const LibelleLong: Story = { name: 'Libellé long', args: { label: longLabel } };

/** Ce que le serveur reçoit. */
export const DansUnFormulaire: Story = { name: 'Dans un formulaire', args: { required: true }, render: (args) => inForm(field(args)) };
