import { later } from '../later.js';

/** What `IndexedDbStore` does not begin with: everything but opening drafts and saving them. */
export const others = later(() => import('./indexed-db-others.js'), 'IndexedDbOthers');
