import { isCheckbox } from '@akto/core';
import { checkbox } from '@akto/design-system';
import { fieldProps } from '../field-props.js';
import { fieldRenderer } from '../rendering.js';

export const checkboxKind = fieldRenderer(
  isCheckbox,
  (rendering, field, path) =>
    checkbox({
      ...fieldProps(rendering, field, path),
      value: rendering.dossier.node(path).value === true,
      onInput: (value) => rendering.dossier.set(path, value),
    }),
);
