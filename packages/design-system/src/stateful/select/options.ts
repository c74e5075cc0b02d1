import type { Choice } from '../../field/choices.js';

export type Code = string | number;

/** One answer of a list. Neighbours with the same `group` stand under its name. */
export interface SelectOption<C extends Code = Code> extends Choice<C> {
  readonly group?: string | undefined;
}

/** Options that follow one another in the same group; `start` is the index of the first. */
export interface OptionGroup {
  readonly name: string | undefined;
  readonly start: number;
  readonly options: readonly SelectOption[];
}

/**
 * The options, and the value itself when it is none of them: a code that is no longer offered stays visible, so that the person
 * understands the message about it and can take it away.
 */
export function withValue(options: readonly SelectOption[], value: Code | undefined): readonly SelectOption[] {
  if (value === undefined || options.some(({ code }) => code === value)) return options;
  return [{ code: value, title: String(value) }, ...options];
}

export function groupsOf(options: readonly SelectOption[]): OptionGroup[] {
  const groups: (OptionGroup & { options: SelectOption[] })[] = [];
  options.forEach((option, index) => {
    const last = groups.at(-1);
    if (last && last.name === option.group) last.options.push(option);
    else groups.push({ name: option.group, start: index, options: [option] });
  });
  return groups;
}

/** What choosing an option gives: the option already chosen is taken away (S35). */
export function toggled(option: SelectOption | undefined, value: Code | undefined): Code | undefined {
  return option === undefined || option.code === value ? undefined : option.code;
}
