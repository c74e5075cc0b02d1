import { counted, errorSummary, word, type ErrorSummaryGroup } from '@akto/design-system';
import { nothing } from 'lit';
import { nodeAt, type Definition, type Problem, type Tab } from '@akto/core';
import { observe } from './observe.js';
import { errorsOf, summaryId, type View } from './view.js';

/** So many errors are listed; of more, each tab says how many it has: the page below keeps its place, and nobody reads seventy lines. */
const LISTED = 10;

/** Why the transmission was refused, with a way to what is wrong; it shortens as the person mends (S44). */
export const summary = (view: View): unknown =>
  view.refused ? observe(view.tabs, '', () => refusal(view), view) : nothing;

function refusal({ definition, rendering, actions }: View): unknown {
  const errors = errorsOf(rendering.dossier.evaluation().problems);
  if (errors.length === 0) return nothing;
  const group = errors.length > LISTED ? summed : listed;
  return errorSummary({
    id: summaryId,
    groups: definition.tabs.flatMap((tab) => {
      const wrong = errors.filter(({ path }) => path.split('.', 1)[0] === tab.key);
      return wrong.length > 0 ? [group(tab, wrong, definition)] : [];
    }),
    onSelect: (key) => (definition.tabs.some((tab) => tab.key === key) ? actions.openTab(key, 'heading') : actions.goTo(key)),
  });
}

const listed = ({ key, title }: Tab, errors: readonly Problem[], definition: Definition): ErrorSummaryGroup => ({
  key,
  text: title,
  // Without the full stop of a sentence to agree to: more follows.
  items: errors.map(({ path, message }) => ({ key: path, text: `${nodeAt(definition, path)?.title.replace(/\.$/, '') ?? ''}\u00a0: ${word(message)}` })),
});

/** Leads to the first of them. */
const summed = ({ key, title }: Tab, errors: readonly Problem[]): ErrorSummaryGroup => ({
  key: errors[0]?.path ?? key,
  text: `${title}\u00a0: ${counted(errors.length, '1 saisie à corriger', '{count} saisies à corriger')}`,
});
