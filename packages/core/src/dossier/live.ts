import type { Definition, Derived, Rule } from '../model/definition.js';
import type { Data } from '../model/draft.js';
import type { Evaluation, TabState } from '../model/state.js';
import { derive, isBroken } from '../evaluate/derive.js';
import { below, gather } from '../evaluate/evaluation.js';
import { assign, expand, isFilled, isSet, placesOf, readable, type Place, type World } from '../evaluate/place.js';
import { stateOf } from '../evaluate/state.js';
import { equal } from '../language/equal.js';
import { rowIds, setAt } from '../model/data.js';
import { outlineOf, rootOf } from '../model/outline.js';
import { dependenciesOf, type Dependencies, type Reader } from './dependencies.js';
import { Jobs } from './jobs.js';
import { shape, shapeObject } from './shape.js';
import { Tallies } from './tallies.js';

/**
 * What `evaluate` says, kept up to date: a change marks what reads it, and `settle` recomputes what is marked in the
 * order of the ranks, so that each thing is recomputed at most once per change.
 */
export class Live {
  readonly world: World;
  readonly #dependencies: Dependencies;
  readonly #tallies: Tallies;
  readonly #jobs = new Jobs<Place>();
  /** The objects for which a rule is broken. */
  readonly #broken = new Map<Rule, Set<Place>>();
  #data: Data;
  #changed = new Set<string>();

  constructor(definition: Definition, data: Data, documents: World['documents'], today: string) {
    this.world = { definition, outline: outlineOf(definition), places: new Map(), documents, today };
    this.#dependencies = dependenciesOf(definition);
    this.#tallies = new Tallies(definition);
    this.#data = shapeObject(rootOf(definition), data);
    this.#enter(expand(this.world, rootOf(definition), '', null, this.#data));
    this.settle();
  }

  /** The data as written, computed values included; every row has its `_id`. */
  get data(): Data {
    return this.#data;
  }

  get documents(): World['documents'] {
    return this.world.documents;
  }

  place(path: string): Place | undefined {
    return this.world.places.get(path);
  }

  tab(key: string): TabState | undefined {
    return this.#tallies.get(key);
  }

  evaluation(): Evaluation {
    return gather(this.place('') as Place, this.#tallies.all());
  }

  /** Writes a value in the data and marks what depends on it. */
  write(place: Place, value: unknown): void {
    const raw = shape(place.entry, value);
    this.#data = setAt(this.#data, place.path, raw);
    this.#update(place, () => {
      assign(place, raw);
      if (place.entry.node?.kind === 'rows') this.#regroup(place, raw);
    });
  }

  /** What is shown of a place is to be computed again. */
  mark(place: Place): void {
    this.#jobs.add(this.#dependencies.last, place);
  }

  /** Recomputes all that is marked; gives the paths of the nodes and the keys of the tabs that are no longer the same. */
  settle(): ReadonlySet<string> {
    const { firstRule, last } = this.#dependencies;
    const { order, rules } = this.world.definition;
    for (let job = this.#jobs.next(); job; job = this.#jobs.next()) {
      const { rank, item: place } = job;
      if (rank < firstRule) this.#derive(place, order[rank] as Derived);
      else if (rank < last) this.#judge(place, rules[rank - firstRule] as Rule);
      else this.#show(place);
    }
    const changed = this.#changed;
    for (const key of this.#tallies.settle(this.world.places)) changed.add(key);
    this.#changed = new Set();
    return changed;
  }

  #derive(place: Place, { what }: Derived): void {
    const { open, value } = place;
    this.#update(place, () => derive(this.world, place, what));
    if (place.open !== open) this.#touch(place);
    if (!equal(place.value, value)) this.#data = setAt(this.#data, place.path, place.value);
  }

  #judge(owner: Place, rule: Rule): void {
    const owners = this.#broken.get(rule) ?? new Set();
    if (owners.has(owner) === isBroken(this.world, rule, owner)) return;
    if (!owners.delete(owner)) owners.add(owner);
    this.#broken.set(rule, owners);
    this.#markTargets(rule, owner);
  }

  #markTargets(rule: Rule, owner: Place): void {
    for (const template of rule.on) {
      for (const target of placesOf(this.world, template, owner.rows)) this.mark(target);
    }
  }

  #show(place: Place): void {
    const { node, path } = place.entry;
    if (!node) return;
    const broken = (this.#dependencies.shows.get(path) ?? []).filter((rule) =>
      [...(this.#broken.get(rule) ?? [])].some((owner) => agree(owner, place)),
    );
    const state = stateOf(this.world, place, node, broken);
    if (equal(state, place.state)) return;
    this.#tallies.replace(place.path, node, place.state, state);
    place.state = state;
    this.#changed.add(place.path);
  }

  /** Makes a change at a place and marks it, and who reads it if they would read something else. */
  #update(place: Place, change: () => void): void {
    const before = [readable(place), isFilled(place)];
    change();
    if (!equal(before, [readable(place), isFilled(place)])) this.#wake(place);
    this.mark(place);
  }

  #wake(place: Place): void {
    for (const reader of this.#dependencies.readers.get(place.entry.path) ?? []) {
      for (const owner of this.#owners(reader, place)) this.#jobs.add(reader.rank, owner);
    }
  }

  /** The places where a reader runs again: those of the same rows, except where it goes through all rows. */
  #owners({ owner, through }: Reader, place: Place): readonly Place[] {
    const rows = through.length === 0 ? place.rows : new Map([...place.rows].filter(([group]) => !through.includes(group)));
    return placesOf(this.world, owner, rows);
  }

  /** The visibility of a place changed, and so that of all that is below it. */
  #touch(place: Place): void {
    this.mark(place);
    if (isSet(place)) this.#wake(place);
    for (const rank of this.#dependencies.rules.get(place.entry.path) ?? []) this.#jobs.add(rank, place);
    for (const child of place.children) if (child.open) this.#touch(child);
  }

  /** New places: everything about them is to be computed. */
  #enter(root: Place): void {
    const { derived, rules, last } = this.#dependencies;
    for (const place of below(root)) {
      const { path } = place.entry;
      for (const rank of [...(derived.get(path) ?? []), ...(rules.get(path) ?? []), last]) this.#jobs.add(rank, place);
    }
  }

  /** Rows that stay keep their places; the others leave or enter. */
  #regroup(group: Place, raw: unknown): void {
    const [row] = group.entry.children;
    if (!row) return;
    const known = new Map(group.children.map((place) => [place.rows.get(group.entry.path) as string, place]));
    const ids = rowIds(raw);
    group.children = ids.map((id, index) => {
      const place = known.get(id) ?? expand(this.world, row, id, group, (raw as unknown[])[index]);
      if (!known.delete(id)) this.#enter(place);
      return place;
    });
    for (const place of known.values()) this.#leave(place);
  }

  #leave(root: Place): void {
    const places = [...below(root)];
    for (const { path } of places) this.world.places.delete(path);
    for (const place of places) {
      const { node } = place.entry;
      if (node && place.state) this.#tallies.replace(place.path, node, place.state, undefined);
      for (const [rule, owners] of this.#broken) if (owners.delete(place)) this.#markTargets(rule, place);
    }
  }
}

/** Whether two places are in the same row of every repeated group that they share. */
function agree(a: Place, b: Place): boolean {
  return [...a.rows].every(([group, id]) => (b.rows.get(group) ?? id) === id);
}
