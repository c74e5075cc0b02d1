import type { FieldProps } from '../../field/props.js';
import type { Code, SelectOption } from './options.js';

export interface SelectProps<C extends Code = Code> extends FieldProps<C | undefined> {
  readonly options: readonly SelectOption<C>[];
  /** « Sélectionnez un élément » by default (S33). */
  readonly placeholder?: string | undefined;
}
