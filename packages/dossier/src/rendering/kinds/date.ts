import { dateField } from '@akto/design-system';
import { fieldProps } from '../field-props.js';
import { fieldRenderer } from '../rendering.js';
import { typedText } from './typed-text.js';

export const dateKind = fieldRenderer(
  (field) => field.type === 'date',
  (rendering, field, path) =>
    dateField({
      ...fieldProps(rendering, field, path),
      value: typedText(rendering, path) || undefined,
      today: rendering.today,
      onInput: (value) => rendering.dossier.set(path, value),
    }),
);
