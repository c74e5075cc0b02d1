/**
 * Why a dossier cannot be shown, kept or sent, for the code of the page; the `message` that goes with it is for the person.
 *
 * Of the page: `dispositif-missing`, `dispositif-invalid` (no code), `dispositif-unknown`, `catalogue-unreachable`,
 * `module-invalid` (no compiled dispositif at this address), `language-mismatch` (compiled for another version of the language).
 * Of the store: `storage-refused` (private window, data blocked), `storage-full`, `storage-outdated` and `storage-blocked` (other
 * tabs have another version of the site), `storage-damaged`, `storage-failed`, `conflict`, `dossier-gone`, `dossier-unknown`.
 * Of the server that `endpoint` names: `server-unreachable` (no network, no answer, or not this API), `server-refused`, `signed-out`.
 * Of the element: `part-unreachable` (a part that is loaded when first needed does not come).
 */
export const errorCodes = [
  'dispositif-missing', 'dispositif-invalid', 'dispositif-unknown', 'catalogue-unreachable', 'module-invalid', 'language-mismatch',
  'storage-refused', 'storage-full', 'storage-outdated', 'storage-blocked', 'storage-damaged', 'storage-failed',
  'server-unreachable', 'server-refused', 'signed-out',
  'conflict', 'dossier-gone', 'dossier-unknown', 'part-unreachable',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What every error of this package carries beside its message. */
export interface Coded {
  readonly code: ErrorCode;
}

/** The code of an error, whoever threw it: a page's own store may have its own, or none. */
export function codeOf(error: Error): string {
  const { code } = error as Partial<Coded>;
  return typeof code === 'string' ? code : 'unexpected';
}

/** Whatever was thrown, as an error. */
export const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
