/** Who wants to be told of changes, by path. */
export class Listeners {
  readonly #byPath = new Map<string, Set<() => void>>();

  subscribe(path: string, listener: () => void): () => void {
    const listeners = this.#byPath.get(path) ?? new Set();
    this.#byPath.set(path, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  notify(path: string): void {
    for (const listener of this.#byPath.get(path) ?? []) listener();
  }
}
