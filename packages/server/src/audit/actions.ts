/** What the audit trail tells. Saves are not among them: the revisions of a draft tell them. */
export const AUDIT_ACTIONS = ['brouillon créé', 'brouillon mis de côté', 'brouillon repris', 'brouillon supprimé', 'pièce jointe', 'pièce retirée', 'pièce infectée', 'dossier transmis', 'décision', 'refus'] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];
