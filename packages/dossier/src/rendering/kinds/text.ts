import { textArea, textField } from '@akto/design-system';
import { fieldProps } from '../field-props.js';
import { fieldRenderer, type Rendering } from '../rendering.js';

/** What was typed, or '' when there is nothing. A value of another shape (from elsewhere) is shown as it is. */
export const typedText = (rendering: Rendering, path: string): string => {
  const { value } = rendering.dossier.node(path);
  return value === undefined ? '' : String(value);
};

export const textAreaKind = fieldRenderer(
  (field) => field.type === 'text' && field.widget === 'textarea',
  (rendering, field, path) =>
    textArea({
      ...fieldProps(rendering, field, path),
      value: typedText(rendering, path),
      maxLength: field.limits.maxLength,
      onInput: (value) => rendering.dossier.set(path, value),
    }),
);

const keyboards: Readonly<Record<string, 'email' | 'tel'>> = { email: 'email', telephone: 'tel' };
const digits = new Set(['siret', 'siren', 'code-postal', 'idcc']);

/** The kind of last resort: anything can be shown, and typed, as text. */
export const textKind = fieldRenderer(
  () => true,
  (rendering, field, path) =>
    textField({
      ...fieldProps(rendering, field, path),
      value: typedText(rendering, path),
      type: keyboards[field.format ?? ''] ?? 'text',
      inputmode: digits.has(field.format ?? '') ? 'numeric' : undefined,
      onInput: (value) => rendering.dossier.set(path, value),
    }),
);
