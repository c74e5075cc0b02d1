import { later } from '../later.js';

/** What keeps a dossier: there is nothing to keep before somebody uses it. */
export const keeping = later(() => import('./keep.js'), 'keep');
