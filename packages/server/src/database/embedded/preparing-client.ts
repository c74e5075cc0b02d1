import pg from 'pg';

/** Each takes memory in the engine. The server has fewer texts than that, but for lists of various lengths. */
const MOST = 200;

/** Has the engine understand and plan a statement once: that is more work than most of ours are. The first texts are those of every day. */
export class PreparingClient extends pg.Client {
  readonly #names = new Map<string, string>();

  override query = ((text: unknown, values?: unknown, ...rest: never[]): unknown => {
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? this.#nameOf(text) : undefined;
    return (super.query as (...given: unknown[]) => unknown)(...(name === undefined ? [text, values, ...rest] : [{ name, text, values }, ...rest]));
  }) as pg.Client['query'];

  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= MOST) return known;
    const name = `akto_${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }
}
