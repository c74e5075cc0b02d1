import { addRow, removeRow, type Rows } from '@akto/core';
import { html } from 'lit';
import { phrase, richText, rowsGroup } from '@akto/design-system';
import { titleOf } from '../field-props.js';
import { isLocked, type Renderer, type Rendering } from '../rendering.js';

/** A repeated group: its rows are told apart by their own ids, so that removing one leaves the others as they are. */
export const rowsKind: Renderer = {
  matches: (node) => node.kind === 'rows',
  render(rendering, node, path, rows) {
    const { title, description, limits, rowTitle, children } = node as Rows;
    const { dossier } = rendering;
    const { required, readonly, error, warning, value } = dossier.node(path);
    const shown = dossier.shown(path);
    const ids = Array.isArray(value) ? (value as readonly string[]) : [];
    return rowsGroup({
      id: path,
      label: titleOf(node),
      required,
      readonly: readonly || isLocked(rendering, path),
      description: description && richText(description),
      error: shown ? error?.message : undefined,
      warning: shown ? warning?.message : undefined,
      onMessage: (text) => rendering.showMessage(title, text),
      rowTitle,
      minRows: limits.minItems,
      maxRows: limits.maxItems,
      rows: ids.map((id) => ({ id, content: html`${rendering.nodes(rendering, children, [...rows, id])}` })),
      onAdd: () => add(rendering, path, rowTitle),
      onRemove: (id) => {
        removeRow(dossier, path, id);
        dossier.leave(path);
        rendering.announce(phrase('{row} : ligne retirée de « {group} ».', { row: rowTitle, group: title }));
      },
    });
  },
};

function add({ dossier, announce }: Rendering, path: string, rowTitle: string): void {
  addRow(dossier, path);
  dossier.leave(path);
  const { value } = dossier.node(path);
  announce(phrase('{row} {count} : ligne ajoutée.', { row: rowTitle, count: Array.isArray(value) ? value.length : 1 }));
}
