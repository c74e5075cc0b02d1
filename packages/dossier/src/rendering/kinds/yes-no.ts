import { yesNo } from '@akto/design-system';
import { fieldProps } from '../field-props.js';
import { fieldRenderer } from '../rendering.js';

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
