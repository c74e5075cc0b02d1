import type { CSSResultGroup } from 'lit';
import { actionCardStyles } from './content/action-card.js';
import { tableStyles } from './content/table/table-styles.js';
import { tagStyles } from './content/tag.js';
import { choiceCardsStyles } from './field/choice-cards.js';
import { switchStyles } from './field/switch.js';
import { paginationStyles } from './navigation/pagination.js';
import { stepperStyles } from './navigation/stepper.js';

/** What the pages around a dossier show, and a dossier does not; after `formStyles`. */
export const pageStyles: CSSResultGroup = [tagStyles, switchStyles, choiceCardsStyles, actionCardStyles, stepperStyles, tableStyles, paginationStyles];
