import { checkbox, documentsCounter, documentType, tabPanel, tabs, type DocumentFile, type DocumentTypeProps } from '@akto/design-system';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ElementDocs } from '../.storybook/page/element-docs.js';
import { actions, dossierTabs, nothing, status } from './dossier.js';

const meta: Meta = {
  title: 'Motifs/Onglet Documents',
  parameters: {
    akto: {
      about: 'Les pièces d’un dossier : combien il en manque, puis chacune avec ses limites et ses fichiers. Ce qui est obligatoire vient d’abord.',
      dos: ['Compter en tête, et dire ✓ quand tout y est.', 'Garder ensemble un type de document, ses limites et ses fichiers.', 'Dire où en est chaque envoi, et laisser réessayer.'],
      donts: ['Demander tous les fichiers d’un coup, sans dire lequel est quoi.', 'Bloquer la saisie pendant un envoi.'],
    } satisfies ElementDocs,
  },
};
export default meta;

const files: readonly DocumentFile[] = [
  { id: 'contrat', name: 'Contrat signé.pdf', size: 1_234_567, state: 'stored' },
  { id: 'annexe', name: 'Annexe.docx', size: 345_678, state: 'pending', progress: 0.6 },
];

const limits: Omit<DocumentTypeProps, 'id' | 'label' | 'files'> = { maxItems: 5, maxSize: 20 * 1_048_576, formats: ['pdf', 'jpg', 'png', 'docx'], onAdd: nothing, onRemove: nothing, onRetry: nothing };

export const OngletDocuments: StoryObj = {
  name: 'Onglet Documents',
  render: () => html`
    ${tabs({ ...dossierTabs, selected: 'documents', tabs: status({ documents: 'incomplete' }) })}
    ${tabPanel(
      'dossier',
      'documents',
      html`<div class="stack">
        ${documentsCounter({ provided: 1, required: 2 })}
        ${checkbox({ id: 'disponibles', label: 'J’atteste disposer de l’ensemble des pièces du dossier', value: true, required: true })}
        ${documentType({ ...limits, id: 'contrat', label: 'Contrat type ou lettre de mission', required: true, files })}
        ${documentType({ ...limits, id: 'programme', label: 'Programme', required: true, files: [], error: 'Saisie obligatoire' })}
        ${documentType({ ...limits, id: 'autre', label: 'Autre', files: [], onDiscard: nothing })}
      </div>`,
    )}
    ${actions}
  `,
};
