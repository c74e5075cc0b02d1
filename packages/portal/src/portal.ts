import type { Navigation } from './navigation.js';
import type { Space } from './space.js';

/** What every page of the portal works with. */
export interface Portal extends Space {
  readonly navigation: Navigation;
}
