import { toConcrete, type Documents, type Node } from '@akto/core';
import { button, documentsCounter, phrase, word } from '@akto/design-system';
import { html, nothing, type TemplateResult } from 'lit';
import { observe, together } from './observe.js';
import { isLocked, type Rendering } from './rendering.js';

/** Id of the button that adds an optional document type to the list. */
export const additionId = (path: string): string => `${path}-ajouter`;

const isRemovable = (node: Node): node is Documents => node.kind === 'documents' && node.document.removable;

/**
 * Document types that follow one another: how many mandatory ones are there (S75), each type, and the optional ones that
 * may still be added to the list (S80).
 */
export function documentList(
  rendering: Rendering,
  nodes: readonly Node[],
  rows: readonly string[],
  renderNode: (rendering: Rendering, node: Node, rows: readonly string[]) => unknown,
): TemplateResult {
  const tab = nodes[0]?.path.split('.', 1)[0] ?? '';
  const optional = nodes.filter(isRemovable).map((node) => ({ node, path: toConcrete(node.path, rows) }));
  const paths = optional.map(({ path }) => path);
  return html`${observe(rendering.dossier, tab, () => counter(rendering, tab), rendering)}
    ${nodes.map((node) =>
      isRemovable(node) ? whenListed(rendering, toConcrete(node.path, rows), () => renderNode(rendering, node, rows)) : renderNode(rendering, node, rows),
    )}
    ${optional.length > 0 && !rendering.readonly
      ? observe(together(rendering.files, paths), '', () => additions(rendering, optional), rendering)
      : nothing}`;
}

function counter({ dossier }: Rendering, tab: string): unknown {
  const { documents } = dossier.tab(tab);
  return documents.required > 0 ? documentsCounter(documents) : nothing;
}

const whenListed = (rendering: Rendering, path: string, render: () => unknown): unknown =>
  observe(rendering.files, path, () => (rendering.files.isListed(path) ? render() : nothing), rendering);

function additions(rendering: Rendering, optional: readonly { readonly node: Documents; readonly path: string }[]): unknown {
  const { dossier, files, announce, focus } = rendering;
  const left = optional.filter(({ path }) => !files.isListed(path) && !isLocked(rendering, path) && dossier.node(path).visible);
  if (left.length === 0) return nothing;
  return html`<div class="additions">
    <p>${word('Vous pouvez joindre d’autres documents non obligatoires :')}</p>
    <div class="akto-actions">
      ${left.map(({ node, path }) =>
        button({
          id: additionId(path),
          label: phrase('Ajouter « {document} »', { document: node.title }),
          icon: 'plus',
          onClick: () => {
            files.list(path);
            focus(path);
            announce(phrase('« {document} » est dans la liste.', { document: node.title }));
          },
        }),
      )}
    </div>
  </div>`;
}
