import { display, nodeAt, type RecapBlock } from '@akto/core';
import { recap } from '@akto/design-system';
import { observe, together } from './observe.js';
import type { View } from './view.js';

/** The recap of a tab (S68), kept up to date with the fields that it shows. */
export function recapOf(view: View, blocks: readonly RecapBlock[]): unknown {
  const { definition, rendering } = view;
  const paths = blocks.flatMap(({ lines }) => lines.map(({ path }) => path));
  const valueAt = (path: string): string => {
    const node = nodeAt(definition, path);
    const { visible, value } = rendering.dossier.node(path);
    return visible && node?.kind === 'field' ? display(node, value) : '';
  };
  const render = (): unknown =>
    recap(blocks.map(({ title, lines }) => ({ title, lines: lines.map(({ label, path }) => ({ label: `${label}:`, value: valueAt(path) })) })));
  return observe(together(rendering.dossier, paths), '', render, view);
}
