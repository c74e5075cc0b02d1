import type { PGlite } from '@electric-sql/pglite';

/** The message that ends a statement (Sync), one that is a statement by itself (Query), and those between (Parse, Bind, Describe, Execute, Close). */
const PARTS: ReadonlySet<number | undefined> = new Set([...'PBDEC'].map((letter) => letter.charCodeAt(0)));

/**
 * Stands between node-postgres and the engine, and gives it a statement at a time: node-postgres says one in five messages, and
 * entering the engine costs more than most of them ask for.
 */
export class WholeStatements {
  readonly waitReady: Promise<void>;
  readonly #database: PGlite;
  #parts: Uint8Array[] = [];

  constructor(database: PGlite) {
    this.#database = database;
    this.waitReady = database.waitReady;
  }

  async execProtocolStream(message: Uint8Array, options: Parameters<PGlite['execProtocolStream']>[1]): ReturnType<PGlite['execProtocolStream']> {
    this.#parts.push(message);
    if (PARTS.has(message[0])) return [];
    const whole = Buffer.concat(this.#parts);
    this.#parts = [];
    return this.#database.execProtocolStream(whole, options);
  }
}
