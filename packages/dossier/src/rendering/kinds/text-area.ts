import { textArea } from '@akto/design-system';
import { fieldProps } from '../field-props.js';
import { fieldRenderer } from '../rendering.js';
import { typedText } from './typed-text.js';

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
