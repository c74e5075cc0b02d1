/** Told which of its paths changed. */
export type Listener = (path: string) => void;

/** The same function may be given twice, and ended once: what is followed is what holds it. */
interface Entry {
  readonly listener: Listener;
}

/** Who is to be told, by path; '' for whoever follows everything. Most paths have one follower: it is then kept by itself. */
export class Listeners {
  readonly #byPath = new Map<string, Entry | Set<Entry>>();

  /** Returns the function that ends it. */
  add(paths: readonly string[], listener: Listener): () => void {
    const entry = { listener };
    for (const path of paths) this.#add(path, entry);
    return () => {
      for (const path of paths) this.#end(path, entry);
    };
  }

  /** The paths that someone follows. */
  paths(): readonly string[] {
    return [...this.#byPath.keys()];
  }

  /** Whoever subscribes meanwhile waits for the next change; whoever ended it is not called. */
  tell(paths: Iterable<string>): void {
    const told = [...paths].flatMap((path) => this.#at(path).map((entry) => ({ path, entry })));
    for (const { path, entry } of told) if (this.#follows(path, entry)) entry.listener(path);
  }

  #add(path: string, entry: Entry): void {
    const known = this.#byPath.get(path);
    if (known instanceof Set) known.add(entry);
    else this.#byPath.set(path, known ? new Set([known, entry]) : entry);
  }

  #at(path: string): readonly Entry[] {
    const known = this.#byPath.get(path);
    if (!known) return [];
    return known instanceof Set ? [...known] : [known];
  }

  #follows(path: string, entry: Entry): boolean {
    const known = this.#byPath.get(path);
    return known instanceof Set ? known.has(entry) : known === entry;
  }

  #end(path: string, entry: Entry): void {
    const known = this.#byPath.get(path);
    if (known instanceof Set) known.delete(entry);
    if (known === entry || (known instanceof Set && known.size === 0)) this.#byPath.delete(path);
  }
}
