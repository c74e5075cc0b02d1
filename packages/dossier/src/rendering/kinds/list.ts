import { optionLabel, type Field } from '@akto/core';
import { checkboxGroup, radioGroup, selectField } from '@akto/design-system';
import { fieldProps } from '../field-props.js';
import { fieldRenderer, type Rendering } from '../rendering.js';

type Code = string | number;

/** The options that may be chosen now, and the one that was chosen even if it no longer may: nothing disappears unseen. */
function choices(rendering: Rendering, field: Field, path: string): { readonly code: Code; readonly title: string }[] {
  const { options = [], value } = rendering.dossier.node(path);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  return (field.options ?? [])
    .filter(({ code }) => options.includes(code) || chosen.includes(code))
    .map((option) => ({ code: option.code, title: optionLabel(option) }));
}

const chosenCode = (rendering: Rendering, path: string): Code | undefined => {
  const { value } = rendering.dossier.node(path);
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
};

export const radioKind = fieldRenderer(
  (field) => field.type === 'code' && field.widget === 'radio',
  (rendering, field, path) =>
    radioGroup<Code>({
      ...fieldProps(rendering, field, path),
      options: choices(rendering, field, path),
      value: chosenCode(rendering, path),
      onInput: (value) => rendering.dossier.set(path, value),
    }),
);

export const selectKind = fieldRenderer(
  (field) => field.type === 'code',
  (rendering, field, path) =>
    selectField<Code>({
      ...fieldProps(rendering, field, path),
      options: choices(rendering, field, path),
      value: chosenCode(rendering, path),
      onInput: (value) => rendering.dossier.set(path, value),
    }),
);

export const checkboxesKind = fieldRenderer(
  (field) => field.type === 'codes',
  (rendering, field, path) => {
    const { value } = rendering.dossier.node(path);
    return checkboxGroup<Code>({
      ...fieldProps(rendering, field, path),
      options: choices(rendering, field, path),
      value: Array.isArray(value) ? (value as Code[]) : [],
      onInput: (codes) => rendering.dossier.set(path, codes),
    });
  },
);
