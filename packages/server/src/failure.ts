/** What the person who runs the server must change before it can start. The message is French, and says what to do. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}

/** The code of a system or database error (`ENOSPC`, `23505`…), or ''. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
