import type { CSSResultGroup } from 'lit';
import { actionCardStyles } from './content/action-card.js';
import { tableStyles } from './content/table/table-styles.js';
import { tagStyles } from './content/tag.js';
import { choiceCardsStyles } from './field/choice-cards.js';
import { paginationStyles } from './navigation/pagination.js';
import { stepperStyles } from './navigation/stepper.js';

/** What the pages around a form show, and a form does not need; after `formStyles`. */
export const pageStyles: CSSResultGroup = [tagStyles, choiceCardsStyles, actionCardStyles, stepperStyles, tableStyles, paginationStyles];
