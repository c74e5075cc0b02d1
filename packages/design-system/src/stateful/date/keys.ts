import { addMonths } from './iso.js';
import { VIEWS, type ViewName } from './views.js';

/**
 * Where a key leads from `iso` in a view, or `undefined` when the key means nothing there.
 * The keys are those of the ARIA APG date picker dialog; the views of months and years follow them by analogy.
 */
export function keyTarget(key: string, shift: boolean, iso: string, name: ViewName): string | undefined {
  const view = VIEWS[name];
  const pages = { PageUp: -1, PageDown: 1 }[key];
  if (pages !== undefined) return addMonths(iso, pages * (shift && name === 'days' ? 12 : view.page));
  const column = view.column(iso);
  const cells = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -view.columns,
    ArrowDown: view.columns,
    Home: -column,
    End: view.columns - 1 - column,
  }[key];
  return cells === undefined ? undefined : view.step(iso, cells);
}
