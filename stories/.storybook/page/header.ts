import { icon } from '@akto/design-system';
import { html, nothing, type TemplateResult } from 'lit';
import sizes from 'virtual:akto/sizes';
import type { ElementDocs } from './element-docs.js';
import { importOf, inForm, type ElementDeclaration } from './manifest.js';

interface HeaderProps {
  /** `Éléments/Champ de texte` */
  readonly title: string;
  readonly docs: ElementDocs | undefined;
  readonly element: ElementDeclaration | undefined;
}

/** What it is, how a page gets it, and what it costs. */
export function header({ title, docs, element }: HeaderProps): TemplateResult {
  const [group, ...rest] = title.split('/');
  const tag = element?.tagName;
  return html`<header class="doc-header">
    <p class="doc-eyebrow">${group}</p>
    <h1>${rest.join(', ')}</h1>
    ${docs ? html`<p class="doc-lead">${docs.about}</p>` : nothing}
    <ul class="doc-facts">
      ${tag ? fact('Élément', html`<code>&lt;${tag}&gt;</code>`) : nothing}
      ${docs?.template ? fact('Gabarit', html`<code>${docs.template}()</code>`) : nothing}
      ${element && inForm(element) ? fact('Formulaire', html`${icon('check')} valeur, validité, remise à zéro`) : nothing}
      ${tag ? size(tag) : nothing}
    </ul>
    ${usage(tag, docs?.template)}
  </header>`;
}

const fact = (label: string, value: TemplateResult): TemplateResult => html`<li><span>${label}</span> <strong>${value}</strong></li>`;

/** Alone in a page: two elements share what they have in common. */
function size(name: string): TemplateResult | typeof nothing {
  const found = sizes[name];
  if (!found) return nothing;
  const later = found.whenNeeded > 0 ? html` + ${kilobytes(found.whenNeeded)} au besoin` : nothing;
  return fact('Poids', html`${kilobytes(found.atOnce)} gzip${later}, Lit compris`);
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toLocaleString('fr', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} Ko`;

function usage(tag: string | undefined, template: string | undefined): TemplateResult | typeof nothing {
  const module = tag ? importOf(tag) : undefined;
  const lines = [module && `import '${module}';`, template && `import { ${template} } from '@akto/design-system';`].filter(Boolean);
  return lines.length > 0 ? html`<pre class="doc-code"><code>${lines.join('\n')}</code></pre>` : nothing;
}
