import { errorSummary } from '@akto/design-system';
import { nothing } from 'lit';
import { nodeAt } from '@akto/core';
import { observe } from './observe.js';
import { errorsOf, summaryId, type View } from './view.js';

/** Why the transmission was refused, with a way to each tab and field; it shortens as the person mends (S44). */
export const summary = (view: View): unknown =>
  view.refused ? observe(view.tabs, '', () => groups(view), view) : nothing;

function groups({ definition, rendering, actions }: View): unknown {
  const errors = errorsOf(rendering.dossier.evaluation().problems);
  if (errors.length === 0) return nothing;
  return errorSummary({
    id: summaryId,
    groups: definition.tabs
      .map(({ key, title }) => ({
        key,
        text: title,
        items: errors
          .filter(({ path }) => path.split('.', 1)[0] === key)
          .map(({ path, message }) => ({ key: path, text: `${nodeAt(definition, path)?.title ?? ''} : ${message}` })),
      }))
      .filter(({ items }) => items.length > 0),
    onSelect: (key) => (definition.tabs.some((tab) => tab.key === key) ? actions.openTab(key, 'heading') : actions.goTo(key)),
  });
}
