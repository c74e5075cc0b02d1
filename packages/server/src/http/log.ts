import pg from 'pg';

/**
 * What the log keeps of an error: enough to find it, nothing that a person typed. The words of a database error quote the
 * values it refused, so only its code and what it concerns are kept.
 */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (error instanceof pg.DatabaseError) return { code: error.code, table: error.table, constraint: error.constraint, routine: error.routine };
  if (!(error instanceof Error)) return { type: typeof error };
  return { type: error.name, message: error.message, stack: error.stack };
}
