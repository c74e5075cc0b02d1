import { later } from '../later.js';

/** What `IndexedDbStore` does not begin with: everything but finding drafts. */
export const others = later(() => import('./indexed-db-others.js'), 'IndexedDbOthers');
