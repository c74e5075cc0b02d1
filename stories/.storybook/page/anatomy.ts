import { html, nothing, type TemplateResult } from 'lit';
import { propertiesOf, type ElementDeclaration, type Property } from './manifest.js';

interface Entry {
  readonly name: string;
  readonly description?: string | undefined;
}

/** What the manifest says of an element: what a page sets, hears, fills and styles. */
export function anatomy(element: ElementDeclaration): TemplateResult {
  const { events = [], slots = [], cssParts = [], cssProperties = [] } = element;
  return html`<div class="doc-anatomy">
    ${table('Propriétés et attributs', propertiesOf(element), property)}
    ${table('Événements', events, ({ name }) => html`<code>${name}</code>`)}
    ${table('Emplacements', slots, ({ name }) => html`<code>&lt;slot${name ? ` name="${name}"` : ''}&gt;</code>`)}
    ${table('Parties', cssParts, ({ name }) => html`<code>::part(${name})</code>`)}
    ${table('Jetons', cssProperties, ({ name }) => html`<code>${name}</code>`)}
  </div>`;
}

function table<Row extends Entry>(title: string, rows: readonly Row[], cell: (row: Row) => TemplateResult): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<div class="doc-scroll" tabindex="0" role="region" aria-label=${title}>
    <table class="doc-table">
      <caption>${title}</caption>
      <tbody>
        ${rows.map((row) => html`<tr><th scope="row">${cell(row)}</th><td>${row.description}</td></tr>`)}
      </tbody>
    </table>
  </div>`;
}

/** The attribute is named only where it is not the property itself. */
function property({ name, attribute, type, default: initial }: Property): TemplateResult {
  return html`<code>${name}</code>
    <div class="doc-type">
      <code>${type?.text ?? ''}</code>
      ${attribute && attribute !== name ? html`attribut <code>${attribute}</code>` : nothing}
      ${attribute ? nothing : html`sans attribut`}
      ${initial === undefined ? nothing : html`, <code>${initial}</code> par défaut`}
    </div>`;
}
