import { example, hint, type Field } from '@akto/core';
import { inline, richText, type FieldProps } from '@akto/design-system';
import type { TemplateResult } from 'lit';
import { afterPress } from './after-press.js';
import { isLocked, type Rendering } from './rendering.js';

/** What every kind of field is shown with: words from the model, state from the dossier. */
export function fieldProps(rendering: Rendering, field: Field, path: string): Omit<FieldProps<never>, 'value' | 'onInput'> {
  const { dossier } = rendering;
  const { required, readonly, error, warning } = dossier.node(path);
  const shown = dossier.shown(path);
  const locked = readonly || isLocked(rendering, path);
  return {
    id: path,
    label: titleOf(field),
    // A star asks for an answer: not where only the reference data can give it.
    required: required && !locked,
    readonly: locked,
    description: field.description && richText(field.description),
    hint: locked ? undefined : hint(field),
    example: locked ? undefined : example(field),
    error: shown ? error?.message : undefined,
    warning: shown ? warning?.message : undefined,
    width: field.width,
    onLeave: () => afterPress(() => dossier.leave(path)),
    onMessage: (text) => rendering.showMessage(field.title, text),
  };
}

/** The title, with its links where it has some. */
export const titleOf = (node: Pick<Field, 'title' | 'titleParts'>): string | TemplateResult =>
  node.titleParts ? inline(node.titleParts) : node.title;
