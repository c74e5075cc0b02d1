import { lastFirst, summarise } from '../summaries.js';
import type { DraftSummary } from '../store.js';
import type { LocalDraft } from './device.js';

/**
 * The list of drafts as this device knows it: what is not sent yet counts as it stands here.
 * @param server undefined when it does not answer
 */
export function overlay(server: readonly DraftSummary[] | undefined, local: readonly LocalDraft[]): readonly DraftSummary[] {
  const here = local.filter(({ refused }) => refused === undefined).flatMap((held) => summaryOf(held) ?? []);
  const unsent = new Map(here.filter((draft) => draft.unsent).map((draft) => [draft.id, draft]));
  if (!server) return sorted(here);
  const isNew = ({ id, revision }: DraftSummary): boolean => revision === 0 && !server.some((draft) => draft.id === id);
  return unsent.size === 0 ? server : sorted([...server.map((draft) => unsent.get(draft.id) ?? draft), ...[...unsent.values()].filter(isNew)]);
}

const sorted = (drafts: readonly DraftSummary[]): readonly DraftSummary[] => lastFirst(drafts, ({ savedAt }) => savedAt);

function summaryOf({ unsent, base, at }: LocalDraft): DraftSummary | undefined {
  if (unsent) return { ...summarise({ ...unsent, savedAt: at }), unsent: true };
  return base && summarise({ ...base, savedAt: base.savedAt ?? at });
}
