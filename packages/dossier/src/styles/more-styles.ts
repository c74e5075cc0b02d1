import { choicesStyles, clearStyles, counterStyles, oneSheet, remainingStyles, rowsStyles, unitStyles } from '@akto/design-system';

/** After `firstStyles`: of the kinds of fields that come later. */
export const moreStyles = oneSheet([unitStyles, remainingStyles, choicesStyles, clearStyles, rowsStyles, counterStyles]);
