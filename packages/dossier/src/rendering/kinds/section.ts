import type { Section } from '@akto/core';
import { html } from 'lit';
import { richText, section } from '@akto/design-system';
import { titleOf } from '../field-props.js';
import type { Renderer } from '../rendering.js';

export const sectionKind: Renderer = {
  matches: (node) => node.kind === 'section',
  render(rendering, node, path, rows) {
    const { description, children } = node as Section;
    return section(
      { id: `${path}-title`, title: titleOf(node), description: description && richText(description), level: rows.length > 0 ? 4 : 3 },
      html`${rendering.nodes(rendering, children, rows)}`,
    );
  },
};
