import { outlineOf, rootOf } from '../model/outline.js';
import type { Definition, Rule, Tab } from '../model/definition.js';
import type { Data, DocumentMeta } from '../model/draft.js';
import type { Context, Evaluation, TabState } from '../model/state.js';
import { derive, isBroken } from './derive.js';
import { below, gather } from './evaluation.js';
import { expand, isVisible, placesOf, type Place, type World } from './place.js';
import { stateOf } from './state.js';
import { count, noCounters, tabState } from './tabs.js';

const ANYWHERE: ReadonlyMap<string, string> = new Map();

/** The broken rules by the concrete path of each node that shows them, in file order. */
function brokenRules(world: World): ReadonlyMap<string, readonly Rule[]> {
  const broken = new Map<string, Rule[]>();
  for (const rule of world.definition.rules) {
    const owners = placesOf(world, rule.owner, ANYWHERE).filter((owner) => isBroken(world, rule, owner));
    const places = owners.flatMap((owner) => rule.on.flatMap((template) => placesOf(world, template, owner.rows)));
    for (const { path } of new Set(places)) broken.set(path, [...(broken.get(path) ?? []), rule]);
  }
  return broken;
}

function tabOf(tab: Tab, places: World['places']): TabState {
  const place = places.get(tab.path) as Place;
  const counters = noCounters();
  for (const { entry, state } of below(place)) if (entry.node && state) count(counters, entry.node, state, 1);
  return tabState(tab.key, isVisible(place), counters);
}

/** The places of a dossier, with what is derived brought up to date; their states are not known yet. */
export function worldOf(definition: Definition, data: Data, documents: World['documents'], { today }: Context): World {
  const world: World = { definition, outline: outlineOf(definition), places: new Map(), documents, today };
  expand(world, rootOf(definition), '', null, data);
  for (const { path, what } of definition.order) {
    for (const place of placesOf(world, path, ANYWHERE)) derive(world, place, what);
  }
  return world;
}

/**
 * What is true of data, all at once: the definition of everything that `createDossier` keeps incrementally, and what a
 * server runs before it accepts a dossier. Pure and total: data of any shape gives an answer, never an exception.
 */
export function evaluate(definition: Definition, data: Data, documents: Readonly<Record<string, DocumentMeta>>, context: Context): Evaluation {
  const world = worldOf(definition, data, documents, context);
  const root = world.places.get('') as Place;
  const broken = brokenRules(world);
  for (const place of below(root)) {
    if (place.entry.node) place.state = stateOf(world, place, place.entry.node, broken.get(place.path) ?? []);
  }
  return gather(
    root,
    definition.tabs.map((tab) => tabOf(tab, world.places)),
  );
}
