/** The command was understood, and what it is about does not allow it: exit code 2, without the list of commands. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** The command was not understood: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
