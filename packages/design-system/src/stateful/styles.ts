import type { CSSResultGroup } from 'lit';
import { dateStyles } from './date/date-control.styles.js';
import { dialogStyles } from './dialog/dialog.styles.js';
import { documentStyles } from './documents/document.styles.js';
import { popupStyles } from './popup.js';
import { selectStyles } from './select/select.styles.js';

/**
 * The sheets of the stateful controls. Each control adds its own to the root it stands in; a root that adopts them from the
 * start is not styled anew when the first one appears. The calendar's comes with the calendar.
 */
export const statefulStyles: CSSResultGroup = [popupStyles, dateStyles, selectStyles, documentStyles, dialogStyles];
