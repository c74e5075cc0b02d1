import type { Reference } from '@akto/core';
import { IndexedDbStore, sampleReferences, type DossierStore } from '@akto/dossier';
import type { Navigation } from './navigation.js';

/** What every page of the portal works with. */
export interface Portal {
  readonly navigation: Navigation;
  readonly store: DossierStore;
  /** The company that the person files requests for. */
  readonly reference: Reference;
  /** Who is signed in (S21). */
  readonly profile: { readonly name: string; readonly user: string };
}

/** The portal on its own: everything stays in this browser, for one sample company (a single SIRET, S45). */
export const createPortal = (navigation: Navigation): Portal => ({
  navigation,
  store: new IndexedDbStore(),
  reference: sampleReferences[0],
  profile: { name: 'Adhérent', user: 'AMOA' },
});
