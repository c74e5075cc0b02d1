import type { TemplateResult } from 'lit';
import { fieldFrame } from '../../field/frame.js';
import { readonlyText } from '../../field/readonly.js';
import { dateControl } from './date-control.js';
import type { DateProps } from './props.js';
import { dateToText } from './text.js';

/** A date: typed directly (S31) or chosen in a calendar (S26). */
export function dateField(props: DateProps): TemplateResult {
  if (props.readonly) return fieldFrame(props, readonlyText({ ...props, value: dateToText(props.value) }));
  return fieldFrame(props, dateControl(props));
}
