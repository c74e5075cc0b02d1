import { errorSummary } from '@akto/design-system';
import { nothing } from 'lit';
import { nodeAt } from '@akto/core';
import { observe } from './observe.js';
import { errorsOf, summaryId, type View } from './view.js';

/** So many errors of a tab are listed; the next ones take the place of those that are mended. */
const LISTED = 20;

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
        errors: errors.filter(({ path }) => path.split('.', 1)[0] === key),
      }))
      .filter(({ errors }) => errors.length > 0)
      .map(({ errors, ...group }) => ({
        ...group,
        // Without the full stop of a sentence to agree to: more follows.
        items: errors.slice(0, LISTED).map(({ path, message }) => ({ key: path, text: `${nodeAt(definition, path)?.title.replace(/\.$/, '') ?? ''}\u00a0: ${message}` })),
        more: errors.length - LISTED,
      })),
    onSelect: (key) => (definition.tabs.some((tab) => tab.key === key) ? actions.openTab(key, 'heading') : actions.goTo(key)),
  });
}
