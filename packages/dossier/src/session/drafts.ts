import { later } from '../later.js';

/** What opens more than a new draft, or the last one as it was left. */
export const drafts = later(() => import('./whole-drafts.js'), 'migrate');
