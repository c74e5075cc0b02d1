import type { Derived, Definition, Expression } from '@akto/core';
import type { Emitted } from '../emit/code.js';

/** A cell that an expression gives its value, with the nodes that it reads. */
interface Cell extends Derived {
  readonly reads: readonly string[];
}

export interface Order {
  /** Whatever a cell reads comes before it. */
  readonly order: readonly Derived[];
  /** Each cycle, as the cells that lead from the first back to itself. */
  readonly cycles: readonly (readonly Derived[])[];
}

/**
 * Sorts the derived cells of a dispositif. To read a field is to read its computed value, its visibility and that of all that
 * holds it, since what is hidden reads as empty.
 */
export function sortDerived(tabs: Emitted<Definition>['tabs']): Order {
  const cells = new Map(cellsOf(tabs).map((cell) => [keyOf(cell), cell]));
  const done = new Set<string>();
  const order: Derived[] = [];
  const cycles: Derived[][] = [];
  const visit = (cell: Cell, trail: readonly Cell[]): void => {
    const key = keyOf(cell);
    if (done.has(key)) return;
    const start = trail.indexOf(cell);
    if (start !== -1) {
      cycles.push(trail.slice(start).map(toDerived));
      return;
    }
    for (const source of cell.reads.flatMap(sourcesOf)) {
      const read = cells.get(source);
      if (read) visit(read, [...trail, cell]);
    }
    if (done.has(key)) return;
    done.add(key);
    order.push(toDerived(cell));
  };
  for (const cell of cells.values()) visit(cell, []);
  return { order, cycles };
}

const keyOf = ({ what, path }: Derived): string => `${what} ${path}`;
const toDerived = ({ what, path }: Derived): Derived => ({ path, what });

/** Keys of the cells on which the reading of a path depends. */
function sourcesOf(path: string): readonly string[] {
  const segments = path.split('.');
  const holders = segments.map((_, index) => segments.slice(0, index + 1).join('.'));
  return [`value ${path}`, ...holders.map((holder) => `visible ${holder}`)];
}

type Visited = { readonly path: string; readonly visible?: Emitted<Expression>; readonly value?: Emitted<Expression>; readonly children?: readonly Visited[] };

function cellsOf(nodes: readonly Visited[]): readonly Cell[] {
  return nodes.flatMap(({ path, visible, value, children = [] }) => [
    ...(visible ? [{ path, what: 'visible' as const, reads: visible.reads }] : []),
    ...(value ? [{ path, what: 'value' as const, reads: value.reads }] : []),
    ...cellsOf(children),
  ]);
}
