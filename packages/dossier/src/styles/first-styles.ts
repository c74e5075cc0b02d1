import {
  alertStyles, badgeStyles, base, boxStyles, buttonStyles, frameStyles, iconStyles, layoutStyles, linkStyles, oneSheet, skeletonStyles,
  tabsStyles, tokens,
} from '@akto/design-system';
import { dossierStyles } from './dossier-styles.js';

/** What every page of a dossier shows: one sheet, for each costs the browser an analysis and a set of rules of its own. */
export const firstStyles = oneSheet([
  tokens, base, iconStyles, buttonStyles, frameStyles, boxStyles, layoutStyles, linkStyles, tabsStyles, alertStyles, badgeStyles,
  skeletonStyles, dossierStyles,
]);
