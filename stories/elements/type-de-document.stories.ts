import { documentType, type DocumentFile, type DocumentTypeProps } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ElementDocs } from '../.storybook/page/element-docs.js';

type Args = Pick<DocumentTypeProps, 'label' | 'required' | 'readonly' | 'error' | 'files' | 'refused' | 'onDiscard'>;

const nothing = (): void => undefined;
const stored: DocumentFile = { id: 'contrat', name: 'Contrat signé.pdf', size: 1_234_567, state: 'stored' };
const pending: DocumentFile = { id: 'annexe', name: 'Annexe.docx', size: 345_678, state: 'pending', progress: 0.4 };
const failed: DocumentFile = { id: 'scan', name: 'scan.jpg', size: 98_765, state: 'failed' };
const long: DocumentFile = {
  ...stored,
  id: 'long',
  name: 'Convention de formation tripartite avec annexes et programme détaillé, version définitive relue et signée par les trois parties.pdf',
};

const meta: Meta<Args> = {
  title: 'Éléments/Type de document',
  args: { label: 'Contrat type ou lettre de mission', required: true, readonly: false, error: '', files: [], refused: [] },
  render: (args) =>
    documentType({
      ...args,
      id: 'document',
      maxItems: 5,
      maxSize: 20 * 1_048_576,
      formats: ['pdf', 'jpg', 'png', 'docx'],
      onAdd: nothing,
      onRemove: nothing,
      onCancel: nothing,
      onRetry: nothing,
    }),
  parameters: {
    akto: {
      about: 'Une pièce demandée par un dossier : ses limites, un bouton et une zone de dépôt, puis chaque fichier et où il en est.',
      template: 'documentType',
      dos: ['Rappeler les limites avant le choix.', 'Refuser fichier par fichier, avec la raison.', 'Laisser réessayer un envoi qui a échoué.'],
      donts: ['Ne compter que sur le dépôt : le bouton fait tout au clavier (WCAG 2.5.7).', 'Perdre les fichiers déjà reçus quand un autre est refusé.'],
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
export const TousLesEtats: Story = { name: 'Tous les états', args: { files: [stored, pending, failed, long] } };
export const EnErreur: Story = { name: 'En erreur', args: { error: 'Saisie obligatoire' } };
export const LectureSeule: Story = { name: 'Lecture seule', args: { files: [stored], readonly: true } };

/** La personne peut le retirer de la liste. */
export const Facultatif: Story = { args: { label: 'Autre', required: false, onDiscard: nothing } };

export const FichiersRefuses: Story = {
  name: 'Fichiers refusés',
  args: { files: [stored], refused: [{ name: 'logiciel.exe', reason: '« logiciel.exe » n’est pas dans un format accepté (pdf, jpg, png, docx).' }] },
};
