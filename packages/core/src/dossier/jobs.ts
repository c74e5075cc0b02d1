/** What remains to be recomputed during one change, lowest rank first, each thing at most once at a time. */
export class Jobs<Item> {
  /** Highest first, so that the next one is popped. */
  readonly #ranks: number[] = [];
  readonly #items = new Map<number, Set<Item>>();

  add(rank: number, item: Item): void {
    const items = this.#items.get(rank);
    if (items) items.add(item);
    else {
      this.#items.set(rank, new Set([item]));
      this.#ranks.splice(this.#position(rank), 0, rank);
    }
  }

  /** Takes the next thing to do. */
  next(): { readonly rank: number; readonly item: Item } | undefined {
    const rank = this.#ranks.at(-1);
    const items = rank === undefined ? undefined : this.#items.get(rank);
    if (rank === undefined || !items) return undefined;
    const [item] = items as unknown as [Item];
    items.delete(item);
    if (items.size === 0) {
      this.#items.delete(rank);
      this.#ranks.pop();
    }
    return { rank, item };
  }

  #position(rank: number): number {
    let [low, high] = [0, this.#ranks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ranks[middle] as number) > rank) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
