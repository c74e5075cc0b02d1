import { checkFiles, documentType, type DocumentFile, type DocumentTypeProps, type RefusedFile } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { useArgs } from 'storybook/preview-api';

interface Args extends Pick<DocumentTypeProps, 'label' | 'required' | 'readonly' | 'error' | 'files' | 'maxItems'> {
  readonly refused: readonly RefusedFile[];
  readonly removable: boolean;
}

const stored: DocumentFile = { id: 'contrat', name: 'Contrat signé.pdf', size: 1_234_567, state: 'stored' };
const pending: DocumentFile = { id: 'annexe', name: 'Annexe.docx', size: 345_678, state: 'pending', progress: 0.4 };
const failed: DocumentFile = { id: 'scan', name: 'scan.jpg', size: 98_765, state: 'failed' };
const long: DocumentFile = {
  ...stored,
  id: 'long',
  name: 'Convention de formation tripartite avec annexes et programme détaillé, version définitive relue et signée par les trois parties.pdf',
};

const meta: Meta<Args> = {
  title: 'Design system/Documents',
  args: { label: 'Contrat Type ou Lettre de mission', required: true, readonly: false, error: '', files: [], refused: [], maxItems: 5, removable: false },
  render: ({ removable, ...args }) => {
    const [, update] = useArgs<Args>();
    const limits = { maxItems: args.maxItems, maxSize: 20 * 1_048_576, formats: ['pdf', 'jpg', 'png', 'xls', 'xlsx', 'doc', 'docx'] };
    const add = (chosen: readonly File[]): void => {
      const { accepted, refused } = checkFiles(chosen, { ...limits, already: args.files.length });
      const added = accepted.map(({ name, size }): DocumentFile => ({ id: crypto.randomUUID(), name, size, state: 'stored' }));
      update({ files: [...args.files, ...added], refused });
    };
    return documentType({
      ...args,
      ...limits,
      id: 'document',
      onAdd: add,
      onRemove: (id) => update({ files: args.files.filter((file) => file.id !== id), refused: [] }),
      onCancel: (id) => update({ files: args.files.filter((file) => file.id !== id) }),
      onRetry: (id) => update({ files: args.files.map((file) => (file.id === id ? { ...file, state: 'stored' } : file)) }),
      onDiscard: removable ? () => update({ files: [], removable: false }) : undefined,
    });
  },
};
export default meta;

type Story = StoryObj<Args>;

export const Vide: Story = {};
export const Facultatif: Story = { args: { label: 'Autre', required: false, removable: true } };
export const TousLesEtats: Story = { args: { files: [stored, pending, failed, long] } };
export const EnErreur: Story = { args: { error: 'Saisie obligatoire' } };
export const LectureSeule: Story = { args: { files: [stored], readonly: true } };

export const FichiersRefuses: Story = {
  args: {
    files: [stored],
    refused: [{ name: 'logiciel.exe', reason: '« logiciel.exe » n’est pas dans un format accepté (pdf, jpg, png, xls, xlsx, doc, docx).' }],
  },
};
