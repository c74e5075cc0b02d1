import { moneyField, numberField } from '@akto/design-system';
import { fieldProps } from '../field-props.js';
import { fieldRenderer, type Rendering } from '../rendering.js';

/** A number, or the text that could not be read as one. */
const numeric = (rendering: Rendering, path: string): number | string | undefined => {
  const { value } = rendering.dossier.node(path);
  return value === undefined || typeof value === 'number' ? value : String(value);
};

export const moneyKind = fieldRenderer(
  (field) => field.type === 'number' && field.widget === 'money',
  (rendering, field, path) =>
    moneyField({
      ...fieldProps(rendering, field, path),
      value: numeric(rendering, path),
      onInput: (value) => rendering.dossier.set(path, value),
    }),
);

export const numberKind = fieldRenderer(
  (field) => field.type === 'number',
  (rendering, field, path) =>
    numberField({
      ...fieldProps(rendering, field, path),
      value: numeric(rendering, path),
      integer: field.integer,
      onInput: (value) => rendering.dossier.set(path, value),
    }),
);
