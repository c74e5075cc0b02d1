import type { Draft } from '@akto/core';
import { newId } from '@akto/dossier';
import type { Portal } from './portal.js';

/**
 * « Créer un nouveau dossier »: a draft exists from this press on, with the employer's data and before any dispositif is
 * chosen (S3, S4). Leads to the choice of the dispositif.
 */
export async function createDossier({ store, navigation, reference }: Portal): Promise<void> {
  const draft: Draft = {
    id: newId(),
    dispositif: '',
    version: '',
    hash: '',
    data: {},
    documents: {},
    visited: [],
    origin: reference,
    aside: {},
    review: [],
    savedAt: null,
    revision: 0,
  };
  await store.create(draft);
  await navigation.go(addressOf(draft));
}

/** Where a draft is resumed: at the choice of the dispositif as long as there is none. */
export const addressOf = ({ id, dispositif }: { readonly id: string; readonly dispositif: string }): string =>
  dispositif === '' ? `/nouvelle-demande/${id}` : `/dossiers/${id}`;
