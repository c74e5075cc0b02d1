import type { Definition, ValidatorError } from '../model/definition.js';
import type { DocumentMeta } from '../model/draft.js';
import type { NodeState } from '../model/state.js';
import { own } from '../model/data.js';
import type { Entry, Outline } from '../model/outline.js';
import { isCheckbox, normalise } from '../model/value.js';

/** By the template path of a repeated group: the id of the row in question. */
export type RowIds = ReadonlyMap<string, string>;

/** One entry of the dispositif as it stands in the data: an entry inside a repeated group has one place per row. */
export interface Place {
  readonly entry: Entry;
  /** Concrete path. */
  readonly path: string;
  readonly parent: Place | null;
  /** The rows that it is in. */
  readonly rows: RowIds;
  /** In file order; the rows of a repeated group in the order of the data. */
  children: readonly Place[];
  /** Normalised; computed values included. */
  value: unknown;
  /** What the field's validator says of the value. */
  failures: readonly ValidatorError[];
  /** What its own `x-visible` says, whatever its ancestors say. */
  open: boolean;
  /** Once known; the root and the rows have none. */
  state?: NodeState;
}

/** Everything that an expression or a check may need. */
export interface World {
  readonly definition: Definition;
  readonly outline: Outline;
  readonly places: Map<string, Place>;
  readonly today: string;
  documents: Readonly<Record<string, DocumentMeta>>;
}

const NO_FAILURE: readonly ValidatorError[] = [];
/** Of most places: one list for all of them. */
const NO_CHILD: readonly Place[] = [];

/** Gives a place its value, checked by the field's own validator. */
export function assign(place: Place, raw: unknown): void {
  const { node } = place.entry;
  if (!node) return;
  place.value = normalise(node, raw);
  const wrong = node.kind === 'field' && place.value !== undefined && !node.check(place.value);
  place.failures = wrong ? (node.check.errors ?? [{ keyword: 'type', params: {} }]) : NO_FAILURE;
}

/** Makes the places of an entry and of all that is below it. `key` is the entry's own, or the row's id. */
export function expand(world: World, entry: Entry, key: string, parent: Place | null, raw: unknown): Place {
  const path = parent?.path ? `${parent.path}.${key}` : key;
  const rows = entry.key === '*' && parent ? new Map(parent.rows).set(parent.entry.path, key) : (parent?.rows ?? new Map());
  const place: Place = { entry, path, parent, rows, children: NO_CHILD, value: undefined, failures: NO_FAILURE, open: true };
  world.places.set(path, place);
  assign(place, raw);
  if (entry.node?.kind === 'rows') place.children = expandRows(world, place, raw);
  else if (entry.children.length > 0) place.children = entry.children.map((child) => expand(world, child, child.key, place, own(raw, child.key)));
  return place;
}

function expandRows(world: World, group: Place, raw: unknown): readonly Place[] {
  const [row] = group.entry.children as [Entry];
  return (group.value as readonly string[]).map((id, index) => expand(world, row, id, group, (raw as unknown[])[index]));
}

export function isVisible(place: Place): boolean {
  return place.open && (place.parent === null || isVisible(place.parent));
}

/** Failing one of these, in this order, a value is not of its own type, list or format: expressions read it as unknown. */
const IDENTITY = ['type', 'enum', 'const', 'format'];

export function identityFailure({ failures }: Place): ValidatorError | undefined {
  return failures[0] && IDENTITY.flatMap((keyword) => failures.filter((failure) => failure.keyword === keyword))[0];
}

/** What expressions see: unknown when hidden, empty or not of its own type. A check box is then false. */
export function readable(place: Place): unknown {
  const visible = isVisible(place);
  if (isCheckbox(place.entry.node)) return visible && place.value === true;
  return visible && !identityFailure(place) ? place.value : undefined;
}

/** Not empty, visible or not. */
export function isSet({ entry, value, children }: Place): boolean {
  return entry.node?.kind === 'rows' ? children.length > 0 : value !== undefined;
}

/** Visible and not empty, whatever its validity. */
export function isFilled(place: Place): boolean {
  return isSet(place) && isVisible(place);
}

/** The places of an entry: one for each row, except where `rows` says which row. */
export function placesOf(world: World, template: string, rows: RowIds): readonly Place[] {
  const entry = world.outline.get(template);
  if (!template.includes('*') || !entry?.parent) return present(world, template);
  const parents = placesOf(world, entry.parent.path, rows);
  const id = entry.key === '*' ? rows.get(entry.parent.path) : entry.key;
  if (id === undefined) return parents.flatMap((parent) => parent.children);
  return parents.flatMap((parent) => present(world, `${parent.path}.${id}`));
}

function present(world: World, path: string): readonly Place[] {
  const place = world.places.get(path);
  return place ? [place] : [];
}
