/** What a person may do for a company: a `lecteur` reads, a `redacteur` also writes and transmits. */
export const ROLES = ['lecteur', 'redacteur'] as const;
export type Role = (typeof ROLES)[number];
