import type { CSSResultGroup } from 'lit';
import { buttonStyles } from './action/button.js';
import { rowsStyles } from './content/rows-group.js';
import { contentStyles } from './content/styles.js';
import { choiceStyles, fieldStyles } from './field/styles.js';
import { iconStyles } from './icon/icon.js';
import { layoutStyles } from './layout/layout.js';
import { tabsStyles } from './navigation/tabs-styles.js';
import { alertStyles } from './status/alert.js';
import { badgeStyles } from './status/badge.js';
import { counterStyles } from './status/counter.js';
import { errorSummaryStyles } from './status/error-summary.js';
import { progressStyles } from './status/progress.js';
import { skeletonStyles } from './status/skeleton.js';
import { base } from './tokens/base.js';
import { tokens } from './tokens/tokens.js';

/** Every sheet that a form needs, in the order that counts. The pages around it add `siteStyles`. */
export const formStyles: CSSResultGroup = [
  tokens, base, iconStyles, buttonStyles, fieldStyles, choiceStyles, layoutStyles, contentStyles, rowsStyles,
  tabsStyles, alertStyles, badgeStyles, errorSummaryStyles, counterStyles, progressStyles, skeletonStyles,
];
