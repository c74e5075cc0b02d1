import { inputStyles, oneSheet, sectionStyles } from '@akto/design-system';

/** After `firstStyles`: of lines of text and of sections. */
export const lineStyles = oneSheet([inputStyles, sectionStyles]);
