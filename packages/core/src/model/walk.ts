import type { Definition, Node, Tab } from './definition.js';
import { outlineOf } from './outline.js';

export interface Walked {
  readonly node: Tab | Node;
  /** Template path. */
  readonly path: string;
  /** The tab that holds the node, or the tab itself. */
  readonly tab: Tab;
}

/** Every tab and node in file order, each after what contains it. For recaps, checks and tools; not for each key pressed. */
export function* walk(definition: Definition): Generator<Walked> {
  let tab: Tab | undefined;
  for (const { path, node } of outlineOf(definition).values()) {
    if (node?.kind === 'tab') tab = node;
    if (node && tab) yield { node, path, tab };
  }
}

/** `contrat.periodes.k3x9.debut` → `contrat.periodes.*.debut`; undefined when the dispositif has no such place. */
export function toTemplate(definition: Definition, path: string): string | undefined {
  const outline = outlineOf(definition);
  let template = '';
  for (const key of path.split('.')) {
    const below = outline.get(template)?.node?.kind === 'rows' ? '*' : key;
    template = template === '' ? below : `${template}.${below}`;
  }
  return outline.has(template) ? template : undefined;
}

/** `contrat.periodes.*.debut` → `contrat.periodes.k3x9.debut`, from the ids of the rows, outermost first. */
export function toConcrete(template: string, rows: readonly string[]): string {
  let next = 0;
  return template.replace(/\*/g, (star) => rows[next++] ?? star);
}

/** The node at a concrete path (undefined for a row or an unknown path). */
export function nodeAt(definition: Definition, path: string): Tab | Node | undefined {
  return outlineOf(definition).get(toTemplate(definition, path) ?? '')?.node;
}
