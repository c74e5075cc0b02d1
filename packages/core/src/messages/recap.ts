import type { Definition, Node, Tab } from '../model/definition.js';
import type { NodeState } from '../model/state.js';
import { isAnswer } from '../model/value.js';
import { nodeAt, toConcrete } from '../model/walk.js';
import { display } from './display.js';

interface Line {
  readonly label: string;
  /** '' when there is nothing to read. */
  readonly value: string;
}

/** One block of a recap, as a person reads it. */
export interface Recap {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** State of the node at a concrete path, as a `Dossier` gives it. */
type StateAt = (path: string) => NodeState;

/**
 * The recap of a tab (S68): the lines that the file lists, empty ones included, or with `x-recap: true` every filled field of the
 * other tabs, a block for each tab that has any. What is hidden reads as empty.
 */
export function recapOf(definition: Definition, { key, recap = [] }: Tab, stateAt: StateAt): readonly Recap[] {
  if (recap !== true) {
    return recap.map(({ title, lines }) => ({ title, lines: lines.map(({ label, path }) => ({ label, value: valueAt(definition, path, stateAt) })) }));
  }
  return definition.tabs
    .filter((tab) => tab.key !== key && stateAt(tab.key).visible)
    .map(({ title, children }) => ({ title, lines: filledLines(children, [], '', stateAt) }))
    .filter(({ lines }) => lines.length > 0);
}

function valueAt(definition: Definition, path: string, stateAt: StateAt): string {
  const node = nodeAt(definition, path);
  const { visible, value } = stateAt(path);
  return visible && node?.kind === 'field' ? display(node, value) : '';
}

/** @param row what precedes the label of a field in a row: « Période 2 – » */
function filledLines(nodes: readonly Node[], rows: readonly string[], row: string, stateAt: StateAt): readonly Line[] {
  return nodes.flatMap((node): readonly Line[] => {
    const { visible, value } = stateAt(toConcrete(node.path, rows));
    if (!visible || node.kind === 'documents') return [];
    if (node.kind === 'section') return filledLines(node.children, rows, row, stateAt);
    if (node.kind === 'rows') {
      return (value as readonly string[]).flatMap((id, index) => filledLines(node.children, [...rows, id], `${row}${node.rowTitle} ${index + 1} – `, stateAt));
    }
    const text = isAnswer(node, value) ? display(node, value) : '';
    return text === '' ? [] : [{ label: row + node.title, value: text }];
  });
}
