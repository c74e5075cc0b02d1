/** Something that an author must know about a schema file, in French, with what to do about it. */
export interface Problem {
  /** Path of the file as it was given. */
  readonly file: string;
  /** UTF-16 offset in the file's text, and how many characters it spans. */
  readonly offset: number;
  readonly length: number;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  /** Stable name of the check, such as `mot-cle` or `champ-inconnu`. */
  readonly code: string;
  readonly message: string;
  readonly level: 'error' | 'warning';
}
