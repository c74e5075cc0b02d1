import type { FieldProps } from '../../field/props.js';

/** The value is an ISO date, the text as typed while it is no date, or `undefined` when there is nothing. */
export interface DateProps extends FieldProps<string | undefined> {
  /** ISO dates, included: days outside cannot be chosen in the calendar (typing them is not prevented). */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** ISO date of the clock; by default the day on the person's machine. */
  readonly today?: string | undefined;
}
