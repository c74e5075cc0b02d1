import type { TemplateResult } from 'lit';
import { box } from './box.js';
import type { FieldProps } from './props.js';

/** One box to tick. Its label may hold links: following one does not tick the box. */
export const checkbox = (props: FieldProps<boolean>): TemplateResult => box(props);
