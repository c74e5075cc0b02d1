import type { Expression, Scope } from '../model/definition.js';
import { isFilled, isVisible, readable, type Place, type RowIds, type World } from './place.js';

/** `contrat.periodes.*.debut` → `contrat.periodes.k3x9.debut`. A group whose row is not said matches nothing. */
export function bind(template: string, rows: RowIds): string {
  if (!template.includes('*')) return template;
  return template.replace(/\*/g, (star, offset: number) => rows.get(template.slice(0, offset - 1)) ?? star);
}

function scope(world: World, reads: readonly string[], rows: RowIds): Scope {
  const at = (read: number): Place | undefined => world.places.get(bind(reads[read] ?? '*', rows));
  return {
    today: world.today,
    value(read) {
      const place = at(read);
      return place && readable(place);
    },
    filled(read) {
      const place = at(read);
      return place !== undefined && isFilled(place);
    },
    rows(read) {
      const group = at(read);
      if (group?.entry.node?.kind !== 'rows' || !isVisible(group)) return [];
      return group.children.map((row) => scope(world, reads, new Map([...rows, ...row.rows])));
    },
  };
}

/** What an expression gives for an object inside these rows. */
export function run(world: World, expression: Expression, rows: RowIds): unknown {
  return expression.run(scope(world, expression.reads, rows));
}
