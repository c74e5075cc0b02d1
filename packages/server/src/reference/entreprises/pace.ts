/** Spreads requests so that no second holds more than a number of them. */
export class Pace {
  readonly #gap: number;
  #next = 0;

  constructor(perSecond: number) {
    this.#gap = 1000 / perSecond;
  }

  /**
   * Takes the next turn.
   * @param now in milliseconds
   * @param most the longest that the caller would wait, in milliseconds
   * @returns how long to wait for it; undefined, without taking one, when that is longer than `most`
   */
  turn(now: number, most: number): number | undefined {
    const at = Math.max(now, this.#next);
    if (at - now > most) return undefined;
    this.#next = at + this.#gap;
    return at - now;
  }
}
