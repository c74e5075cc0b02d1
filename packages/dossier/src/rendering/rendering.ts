import type { TemplateResult } from 'lit';
import type { Field, Node, OpenDossier } from '@akto/core';
import type { Files } from '../session/files.js';
import type { Turns } from './by-turns.js';

/** What every part of the page is rendered with. */
export interface Rendering {
  readonly dossier: OpenDossier;
  /** Only once the kinds of fields that have files are loaded. */
  readonly files: Files;
  /** The whole dossier is only read. */
  readonly readonly: boolean;
  /** In a dossier that is to be completed: concrete paths of what alone may be answered. */
  readonly reopened?: readonly string[] | undefined;
  /** ISO date. */
  readonly today: string;
  /** Those that render a tab of many fields. */
  readonly turns: Turns;
  /** Shows a message that does not fit under its field, whole (S42). */
  readonly showMessage: (title: string, text: string) => void;
  /** Says something to a screen reader without moving the focus. */
  readonly announce: (text: string) => void;
  /** Puts the keyboard on an element of the page, by its id. */
  readonly focus: (id: string) => void;
  /** Renders what a section or a row holds; given here so that the kinds need not know the list of kinds. */
  readonly nodes: (rendering: Rendering, nodes: readonly Node[], rows: readonly string[]) => unknown;
}

/** Whether what is at this path may only be read: everything, or all but what AKTO asks to complete. */
export function isLocked({ readonly, reopened }: Rendering, path: string): boolean {
  return readonly || (reopened !== undefined && !reopened.some((open) => path === open || path.startsWith(`${open}.`)));
}

/** One kind of node: the first of the list that matches renders it. */
export interface Renderer {
  matches(node: Node): boolean;
  /**
   * @param path concrete path of the node
   * @param rows ids of the rows that lead to it, outermost first
   */
  render(rendering: Rendering, node: Node, path: string, rows: readonly string[]): TemplateResult;
}

/** A renderer of one kind of field. */
export const fieldRenderer = (
  matches: (field: Field) => boolean,
  render: (rendering: Rendering, field: Field, path: string) => TemplateResult,
): Renderer => ({
  matches: (node) => node.kind === 'field' && matches(node),
  render: (rendering, node, path) => render(rendering, node as Field, path),
});
