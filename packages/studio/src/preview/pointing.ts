import { getAt, toTemplate, walk, type Definition, type Draft } from '@akto/core';
import type { AktoDossier } from '@akto/dossier';

/** The box around one field, with its label. */
const FRAME = '.akto-field, .akto-group, .akto-document, [data-width]';
const SHOWN = 'data-studio-shown';

const outline = new CSSStyleSheet();
// A line of its own, and less of it below: a field ends with the space that parts it from the next.
outline.replaceSync(`
  [${SHOWN}] { position: relative; scroll-margin-block: 1rem; }
  [${SHOWN}]::after { content: ''; position: absolute; inset: -.25rem -.5rem 0; border: 2px solid var(--akto-color-accent); border-radius: var(--akto-radius-small); pointer-events: none; }
`);

/** The concrete path of the field that an event comes from, through the labels and boxes around its control. */
export function fieldOf(event: Event, definition: Definition): string | undefined {
  for (const element of event.composedPath()) {
    if (!(element instanceof HTMLElement)) continue;
    if (element.localName === 'akto-dossier') return undefined;
    const inside = [element, ...(element.matches(FRAME) ? element.querySelectorAll<HTMLElement>('[id]') : [])].find(({ id }) => id.includes('.') && toTemplate(definition, id) !== undefined);
    if (inside) return inside.id;
  }
  return undefined;
}

/** The path at which a template path stands in a draft: in the first row of each group. Undefined when there is none. */
export function concrete(template: string, draft: Draft): string | undefined {
  let path = template;
  while (path.includes('.*')) {
    const group = path.slice(0, path.indexOf('.*'));
    const [first] = (getAt(draft.data, group) ?? []) as readonly { readonly _id?: string }[];
    if (first?._id === undefined) return undefined;
    path = path.replace('.*', `.${first._id}`);
  }
  return path;
}

/** Brings a field of the dossier into view, on its tab, and draws a line around it. Nothing happens to one that is hidden. */
export async function point(element: AktoDossier, definition: Definition, template: string): Promise<void> {
  const { draft, shadowRoot } = element;
  const tab = definition.tabs.find(({ key }) => key === template.split('.', 1)[0]);
  if (!draft || !shadowRoot || !tab) return;
  if (!shadowRoot.adoptedStyleSheets.includes(outline)) shadowRoot.adoptedStyleSheets.push(outline);
  if (element.onglet !== tab.key) {
    element.onglet = tab.key;
    await element.updateComplete;
  }
  for (const shown of shadowRoot.querySelectorAll(`[${SHOWN}]`)) shown.removeAttribute(SHOWN);
  const inside = [...walk(definition)].filter(({ path }) => path === template || path.startsWith(`${template}.`)).map(({ path }) => concrete(path, draft));
  const target = inside.flatMap((path) => (path?.includes('.') ? (shadowRoot.getElementById(path) ?? []) : []))[0];
  const frame = target?.closest(FRAME) ?? target;
  frame?.setAttribute(SHOWN, '');
  frame?.scrollIntoView({ block: 'nearest' });
}
