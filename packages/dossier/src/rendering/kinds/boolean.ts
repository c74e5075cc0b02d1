import { checkbox, yesNo } from '@akto/design-system';
import { fieldProps } from '../field-props.js';
import { fieldRenderer } from '../rendering.js';

export const checkboxKind = fieldRenderer(
  (field) => field.type === 'boolean' && field.widget === 'checkbox',
  (rendering, field, path) =>
    checkbox({
      ...fieldProps(rendering, field, path),
      value: rendering.dossier.node(path).value === true,
      onInput: (value) => rendering.dossier.set(path, value),
    }),
);

export const yesNoKind = fieldRenderer(
  (field) => field.type === 'boolean',
  (rendering, field, path) => {
    const { value } = rendering.dossier.node(path);
    return yesNo({
      ...fieldProps(rendering, field, path),
      value: typeof value === 'boolean' ? value : undefined,
      onInput: (answer) => rendering.dossier.set(path, answer),
    });
  },
);
