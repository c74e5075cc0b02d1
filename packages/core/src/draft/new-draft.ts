import { OpenDossier } from '../dossier/open-dossier.js';
import type { Definition } from '../model/definition.js';
import type { Data, Draft, Reference } from '../model/draft.js';
import { initialData } from './initial.js';

export interface NewDraft {
  /** Unique wherever drafts are kept. */
  readonly id: string;
  /** Kept as the draft's origin. */
  readonly reference: Reference;
  /** ISO date, for what is computed from it. */
  readonly today: string;
}

/** A draft of which nothing has been typed: defaults, reference data and what is computed from them (S3, S4). */
export function newDraft(definition: Definition, { id, reference, today }: NewDraft): Draft {
  const tabs = definition.tabs.map((tab): [string, Data] => [tab.key, initialData(tab.children, reference)]);
  const data: Data = Object.fromEntries(tabs);
  const draft: Draft = {
    id,
    dispositif: definition.code,
    version: definition.version,
    hash: definition.hash,
    data,
    documents: {},
    visited: [],
    origin: reference,
    aside: {},
    review: [],
    savedAt: null,
    revision: 0,
  };
  const isComputed = definition.order.some(({ what }) => what === 'value');
  return isComputed ? new OpenDossier(definition, draft, today).draft : draft;
}
