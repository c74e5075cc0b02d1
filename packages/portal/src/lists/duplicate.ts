import { createDossier, isCheckbox, migrate, nodeAt, progressOf, setAt, type Data, type Definition, type Draft, type DocumentMeta } from '@akto/core';
import { GoneError, newId, type DossierStore } from '@akto/dossier';

/**
 * A new draft with the answers and files of another. Attestations are to be given anew: a box that must be ticked is not
 * ticked beforehand (article 441-7 of the penal code).
 * @returns the id of the new draft
 * @throws GoneError when there is no such draft; StoreError when something cannot be kept
 */
export async function duplicateDraft(store: DossierStore, definition: Definition, id: string, today: string): Promise<string> {
  const source = await store.open(id);
  if (!source) throw new GoneError('Ce brouillon n’existe plus : il a été supprimé, peut-être dans un autre onglet.');
  const copy = copyOf(definition, migrate(definition, source), today);
  const saved = await store.create(copy.draft);
  const documents: Record<string, DocumentMeta> = {};
  for (const [from, to] of copy.documents) {
    const meta = copy.draft.documents[to];
    const file = await store.file(from);
    if (meta) documents[to] = file ? await store.putFile(copy.draft.id, to, file, meta.name) : { ...meta, state: 'failed' };
  }
  await store.save({ ...copy.draft, ...saved, documents });
  return copy.draft.id;
}

/** `documents`: ids of the source's documents → ids of the copy's, pending until their files are copied. */
function copyOf(definition: Definition, source: Draft, today: string): { readonly draft: Draft; readonly documents: ReadonlyMap<string, string> } {
  const documents = new Map(Object.keys(source.documents).map((document) => [document, newId()]));
  const data = withoutAttestations(definition, source, today);
  const draft: Draft = {
    ...source,
    id: newId(),
    data: renamed(data, documents) as Data,
    documents: Object.fromEntries(Object.entries(source.documents).map(([id, meta]) => [documents.get(id) ?? id, { ...meta, state: 'pending' }])),
    visited: [],
    savedAt: null,
    revision: 0,
  };
  return { draft: { ...draft, progress: progressOf(createDossier(definition, draft, { today })) }, documents };
}

function withoutAttestations(definition: Definition, source: Draft, today: string): Data {
  const { nodes } = createDossier(definition, source, { today }).evaluation();
  return [...nodes.keys()].reduce((data, path) => {
    const node = nodeAt(definition, path);
    return isCheckbox(node) && !node.check(false) ? setAt(data, path, undefined) : data;
  }, source.data);
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => renamed(item, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, names)]));
}
