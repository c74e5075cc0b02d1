import { later } from '../later.js';

/** What is done to whole drafts: brought to another version, merged, made ready to be sent. */
export const drafts = later(() => import('./whole-drafts.js'), 'mergeDrafts');
