import { cardStyles, descriptionListStyles, errorSummaryStyles, oneSheet, recapStyles } from '@akto/design-system';

/** After `firstStyles`: of what a page seldom shows. */
export const occasionStyles = oneSheet([cardStyles, descriptionListStyles, recapStyles, errorSummaryStyles]);
