import type { Derived, Rule } from '../model/definition.js';
import { assign, isVisible, type Place, type World } from './place.js';
import { run } from './scope.js';

/** Brings one entry of `definition.order` up to date at one place. An unknown visibility hides, an unknown value empties. */
export function derive(world: World, place: Place, what: Derived['what']): void {
  const { node } = place.entry;
  if (what === 'visible') place.open = !node?.visible || run(world, node.visible, place.rows) === true;
  else if (node?.kind === 'field' && node.value) assign(place, run(world, node.value, place.rows));
}

/** Whether a rule is broken for an object that carries it. Unknown `when` does not apply; unknown `must` is satisfied. */
export function isBroken(world: World, rule: Rule, owner: Place): boolean {
  if (!isVisible(owner)) return false;
  if (rule.when && run(world, rule.when, owner.rows) !== true) return false;
  return run(world, rule.must, owner.rows) === false;
}
