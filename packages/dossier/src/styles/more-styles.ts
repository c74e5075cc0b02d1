import { choicesStyles, clearStyles, counterStyles, oneSheet, remainingStyles, rowsStyles, unitStyles } from '@akto/design-system';
import { lineStyles } from './line-styles.js';

/** After `firstStyles`: of every kind of field. */
export const moreStyles = oneSheet([lineStyles, unitStyles, remainingStyles, choicesStyles, clearStyles, rowsStyles, counterStyles]);
