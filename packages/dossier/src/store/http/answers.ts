import type { DraftSummary, TransmittedDossier, Version } from '../store.js';
import { asStoreError } from './failures.js';
import type { Requests } from './requests.js';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** All pages of a list. @param query what `?` begins with, without it */
export async function all<Item>(requests: Requests, path: string, query = ''): Promise<readonly Item[]> {
  const items: Item[] = [];
  let after = '';
  for (;;) {
    const page = await requests.json<Page<Item>>('GET', `${path}?limit=200${query}${after}`);
    items.push(...page.items);
    if (page.next === null) return items;
    after = `&after=${encodeURIComponent(page.next)}`;
  }
}

/** Only what the contract names: a server may say more. */
export const asSummary = ({ id, dispositif, version, revision, savedAt, entreprise, progress, reopened }: DraftSummary): DraftSummary => ({
  id,
  dispositif,
  version,
  revision,
  savedAt,
  entreprise,
  progress,
  reopened,
});

export const asDossier = ({ id, reference, transmittedAt, transmission, versions, history, entreprise }: TransmittedDossier): TransmittedDossier => ({
  id,
  reference,
  transmittedAt,
  transmission,
  versions: versions.map(asVersion),
  history,
  entreprise,
});

const asVersion = ({ transmittedAt, transmission }: Version): Version => ({ transmittedAt, transmission });

/** Undefined where the server has no such thing; otherwise rejects as the contract says. */
export async function found<Answer>(work: () => Promise<Answer>, isMissing: (error: unknown) => boolean): Promise<Answer | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw asStoreError(error);
  }
}
