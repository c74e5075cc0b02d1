import type { Documents, DocumentMeta } from '@akto/core';
import { documentType } from '@akto/design-system';
import { html, type TemplateResult } from 'lit';
import { richText } from '@akto/design-system';
import { additionId } from '../document-list.js';
import { observe } from '../observe.js';
import { isLocked, type Renderer, type Rendering } from '../rendering.js';

export const documentsKind: Renderer = {
  matches: (node) => node.kind === 'documents',
  render: (rendering, node, path) =>
    // The outer part follows the dossier, and takes this one along; this one also follows the files on their way.
    html`${observe(rendering.files, path, () => control(rendering, node as Documents, path), {})}`,
};

function control(rendering: Rendering, node: Documents, path: string): TemplateResult {
  const { dossier, files, showMessage } = rendering;
  const { required, error, warning, value } = dossier.node(path);
  const shown = dossier.shown(path);
  const ids = Array.isArray(value) ? (value as readonly string[]) : [];
  const { maxSize, formats, removable } = node.document;
  return documentType({
    id: path,
    label: node.title,
    description: node.description && richText(node.description),
    // A star asks for an answer.
    required: required && !isLocked(rendering, path),
    readonly: isLocked(rendering, path),
    error: shown ? error?.message : undefined,
    warning: shown ? warning?.message : undefined,
    onMessage: (text) => showMessage(node.title, text),
    maxSize,
    formats,
    maxItems: node.limits.maxItems,
    files: ids.map((id) => ({ ...nameOf(dossier.draft.documents[id]), id, progress: files.progress(id) })),
    refused: files.refused(path),
    onAdd: (added) => files.add(node, path, added),
    onRemove: (id) => void files.remove(path, id),
    onCancel: (id) => void files.cancel(path, id),
    onRetry: (id) => void files.retry(path, id),
    onDiscard: removable ? () => discard(rendering, path, ids) : undefined,
  });
}

const lost: DocumentMeta = { name: 'Fichier inconnu', size: 0, type: '', sha256: '', state: 'failed' };

/** A draft that names a document of which nothing is known shows it all the same, so that it can be taken out. */
const nameOf = ({ name, size, state }: DocumentMeta = lost): Pick<DocumentMeta, 'name' | 'size' | 'state'> => ({ name, size, state });

/** « Retirer de la liste » (S81): the type and its files. */
function discard({ files, dossier, announce, focus }: Rendering, path: string, ids: readonly string[]): void {
  for (const id of ids) void files.remove(path, id);
  files.unlist(path);
  dossier.leave(path);
  focus(additionId(path));
  announce('Le document facultatif a été retiré de la liste.');
}
