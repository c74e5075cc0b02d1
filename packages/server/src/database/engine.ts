import type { Pool } from 'pg';

/** A connection pool, and what remains to be closed once it is ended. */
export interface Engine {
  readonly pool: Pool;
  close(): Promise<void>;
}
