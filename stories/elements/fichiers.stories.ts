import '@akto/design-system/elements/file-field.js';
import type { AktoFileField, Transfer } from '@akto/design-system/elements/file-field.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { inForm } from './in-form.js';
import { longLabel } from './long-label.js';
import { written } from './written.js';

type Args = Partial<Pick<AktoFileField, 'label' | 'name' | 'hint' | 'example' | 'error' | 'warning' | 'required' | 'readonly' | 'disabled' | 'maxSize' | 'formats' | 'max' | 'transfers'>> & {
  readonly value?: readonly File[];
};

const pdf = new File(['x'.repeat(340_000)], 'convention-signee.pdf');
const photo = new File(['x'.repeat(1_900_000)], 'annexe.jpg');
const scan = new File(['x'.repeat(52_000)], 'diplome.png');

const field = (args: Args) => html`<akto-file-field ${written(args)}></akto-file-field>`;

const meta: Meta<Args> = {
  title: 'Éléments/Fichiers',
  component: 'akto-file-field',
  args: { label: 'Convention de formation signée', name: 'convention', maxSize: 20, formats: 'pdf, jpg, png', max: 5 },
  render: field,
  parameters: {
    akto: {
      about: 'Des fichiers à joindre, choisis ou déposés. Ceux qui passent une limite sont refusés un par un, avec la raison. Ils partent avec le formulaire, ou bien la page les envoie elle-même et dit où chacun en est (« transfers »).',
      template: 'documentType',
      dos: [
        'Écrire enctype="multipart/form-data" sur le formulaire.',
        'Donner les formats et le poids : ils sont rappelés avant le choix, puis vérifiés.',
      ],
      donts: [
        'Redemander un fichier déjà reçu.',
        'Tenir les limites pour une sécurité : le serveur vérifie aussi.',
      ],
      keyboard: [
        { keys: ['Tab'], does: 'Va au bouton, puis aux actions de chaque fichier.' },
        { keys: ['Entrée', 'Espace'], does: 'Ouvre le choix des fichiers, ou fait l’action. Après « Retirer », le focus va au fichier suivant.' },
      ],
    } satisfies ElementDocs,
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Exemple: Story = {};
export const Rempli: Story = { args: { value: [pdf, photo] } };
export const Obligatoire: Story = { args: { required: true } };
export const EnErreur: Story = { name: 'En erreur', args: { required: true, error: 'Document obligatoire' } };

/** La page dit ce que devient chaque fichier qu’elle envoie elle-même. */
export const Envoi: Story = {
  args: {
    value: [pdf, photo, scan],
    transfers: new Map<File, Transfer>([[pdf, { state: 'stored' }], [photo, { state: 'pending', progress: 0.4 }], [scan, { state: 'failed' }]]),
  },
};

/** Se lit, ne refuse rien. */
export const Avertissement: Story = { args: { value: [pdf], warning: 'Ce document date de plus de trois mois.' } };
export const LectureSeule: Story = { name: 'Lecture seule', args: { value: [pdf], readonly: true } };
export const Desactive: Story = { name: 'Désactivé', args: { value: [pdf], disabled: true } };
export const LibelleLong: Story = { name: 'Libellé long', args: { label: longLabel } };

/** Ce que le serveur reçoit. */
export const DansUnFormulaire: Story = { name: 'Dans un formulaire', args: { required: true }, render: (args) => inForm(field(args)) };
