import { errorSummary, phrase, word, type ErrorSummaryGroup } from '@akto/design-system';
import { nothing } from 'lit';
import { nodeAt, type Definition, type Problem, type Tab } from '@akto/core';
import { observe } from './observe.js';
import { errorsOf, summaryId, type View } from './view.js';

/** So many errors are listed; beyond, only those of the open tab are: the next ones take the place of those that are mended. */
const LISTED = 10;

/** Why the transmission was refused, with a way to each tab and to what is wrong in it; it shortens as the person mends (S44). */
export const summary = (view: View): unknown =>
  view.refused ? observe(view.tabs, '', () => refusal(view), view) : nothing;

function refusal({ definition, rendering, actions, tab: open }: View): unknown {
  const errors = errorsOf(rendering.dossier.evaluation().problems);
  if (errors.length === 0) return nothing;
  return errorSummary({
    id: summaryId,
    groups: definition.tabs.flatMap((tab) => {
      const wrong = errors.filter(({ path }) => path.split('.', 1)[0] === tab.key);
      if (wrong.length === 0) return [];
      return [errors.length <= LISTED || tab === open ? listed(definition, tab, wrong) : counted(tab, wrong.length)];
    }),
    onSelect: (key) => (definition.tabs.some((tab) => tab.key === key) ? actions.openTab(key, 'heading') : actions.goTo(key)),
  });
}

const listed = (definition: Definition, { key, title }: Tab, errors: readonly Problem[]): ErrorSummaryGroup => ({
  key,
  text: title,
  // Without the full stop of a sentence to agree to: more follows.
  items: errors.slice(0, LISTED).map(({ path, message }) => ({ key: path, text: `${nodeAt(definition, path)?.title.replace(/\.$/, '') ?? ''}\u00a0: ${message}` })),
  more: errors.length - LISTED,
});

const counted = ({ key, title }: Tab, count: number): ErrorSummaryGroup => ({
  key,
  text: `${title}\u00a0: ${count > 1 ? phrase('{count} saisies à corriger', { count: String(count) }) : word('1 saisie à corriger')}`,
});
