import type { Definition, Node, Tab } from '../model/definition.js';
import type { NodeState, TabState } from '../model/state.js';
import { equal } from '../language/equal.js';
import type { Place } from '../evaluate/place.js';
import { isVisible } from '../evaluate/place.js';
import { count, noCounters, tabState, type Counters } from '../evaluate/tabs.js';

/** The state of each tab, kept by adding and subtracting what its nodes contribute: never by a rescan. */
export class Tallies {
  readonly #counters: ReadonlyMap<string, Counters>;
  readonly #states = new Map<string, TabState>();
  readonly #touched = new Set<string>();

  constructor(definition: Definition) {
    this.#counters = new Map(definition.tabs.map(({ key }) => [key, noCounters()]));
  }

  get(key: string): TabState | undefined {
    return this.#states.get(key);
  }

  /** In file order. */
  all(): readonly TabState[] {
    return [...this.#counters.keys()].map((key) => this.#states.get(key) as TabState);
  }

  /** A node's state changed, appeared (no `before`) or went away (no `after`). */
  replace(path: string, node: Tab | Node, before: NodeState | undefined, after: NodeState | undefined): void {
    const [key] = path.split('.') as [string];
    const counters = this.#counters.get(key) as Counters;
    if (before) count(counters, node, before, -1);
    if (after) count(counters, node, after, 1);
    this.#touched.add(key);
  }

  /** Brings the tabs' states up to date; gives the keys of those that are no longer the same. */
  settle(places: ReadonlyMap<string, Place>): readonly string[] {
    const changed = [...this.#touched].filter((key) => {
      const state = tabState(key, isVisible(places.get(key) as Place), this.#counters.get(key) as Counters);
      if (equal(state, this.#states.get(key))) return false;
      this.#states.set(key, state);
      return true;
    });
    this.#touched.clear();
    return changed;
  }
}
