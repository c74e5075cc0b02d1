import type { CSSResultGroup } from 'lit';
import { cardStyles } from './card.js';
import { descriptionListStyles } from './description-list.js';
import { emptyStateStyles } from './empty-state.js';
import { recapStyles } from './recap.js';
import { linkStyles } from './rich-text.js';
import { sectionStyles } from './section.js';

/** For `richText`, `linkList`, `section`, `descriptionList`, `recap`, `card` and `emptyState`. */
export const contentStyles: CSSResultGroup = [linkStyles, sectionStyles, cardStyles, descriptionListStyles, recapStyles, emptyStateStyles];
