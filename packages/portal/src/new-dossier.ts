import { beginRequest } from './nouvelle-demande/request.js';
import { rootOf } from './nouvelle-demande/address.js';
import type { Portal } from './portal.js';

/**
 * « Créer un nouveau dossier »: a draft exists from this press on, with the employer's data where they are known, and before
 * any question is answered (S3, S4). Leads to the first question.
 */
export async function createDossier(portal: Portal): Promise<void> {
  await portal.navigation.go(addressOf(await beginRequest(portal)));
}

/** Where a draft is resumed: at the questions of « Nouvelle demande » as long as it has no dispositif. */
export const addressOf = ({ id, dispositif }: { readonly id: string; readonly dispositif: string }): string =>
  dispositif === '' ? rootOf(id) : `/dossiers/${id}`;
