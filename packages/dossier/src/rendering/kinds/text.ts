import { textField } from '@akto/design-system';
import { fieldProps } from '../field-props.js';
import { fieldRenderer } from '../rendering.js';
import { typedText } from './typed-text.js';

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
