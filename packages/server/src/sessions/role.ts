/** What a person may do for a company: all read, a `redacteur` also writes and transmits, an `instructeur` (of AKTO) decides on dossiers. */
export const ROLES = ['lecteur', 'redacteur', 'instructeur'] as const;
export type Role = (typeof ROLES)[number];
