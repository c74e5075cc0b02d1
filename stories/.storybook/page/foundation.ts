import { html, type TemplateResult } from 'lit';
import './docs-block.js';

/** A page that is one story: its title, what it is about, then its parts. For « Fondations ». */
export const foundation = (title: string, lead: string, ...parts: readonly TemplateResult[]): TemplateResult =>
  html`<akto-docs-block
    .content=${html`<article class="doc-foundation">
      <header class="doc-header"><p class="doc-eyebrow">Fondations</p><h1>${title}</h1><p class="doc-lead">${lead}</p></header>
      ${parts}
    </article>`}
  ></akto-docs-block>`;

export const part = (title: string, content: TemplateResult, lead = ''): TemplateResult =>
  html`<section class="doc-part"><h2>${title}</h2>${lead ? html`<p class="doc-note">${lead}</p>` : ''}${content}</section>`;
