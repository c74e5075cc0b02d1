import type { CSSResultGroup } from 'lit';
import { boxStyles } from './box-styles.js';
import { choicesStyles } from './choices-styles.js';
import { clearStyles } from './clear-styles.js';
import { frameStyles } from './frame-styles.js';
import { inputStyles } from './input-styles.js';
import { unitStyles } from './number.js';
import { remainingStyles } from './text-area.js';

/** For every field template: the frame, its texts, and the controls. */
export const fieldStyles: CSSResultGroup = [frameStyles, inputStyles, unitStyles, remainingStyles];

/** For check boxes and radio buttons. */
export const choiceStyles: CSSResultGroup = [boxStyles, choicesStyles, clearStyles];
