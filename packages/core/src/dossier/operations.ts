import type { Documents, Field, Rows } from '../model/definition.js';
import type { DocumentMeta, Draft } from '../model/draft.js';
import { asideName } from '../draft/aside.js';
import { initialData } from '../draft/initial.js';
import { placesOf, type Place } from '../evaluate/place.js';
import { equal } from '../language/equal.js';
import { getAt, own } from '../model/data.js';
import { fits, isAnswer } from '../model/value.js';
import type { Live } from './live.js';
import type { OpenDossier } from './open-dossier.js';
import { newRowId } from './row-id.js';

/** What is done to a dossier beyond answering its fields; each is a method of `Dossier`, which says more. */

export function addRow(dossier: OpenDossier, path: string): string {
  const place = dossier.writable(path, ['rows']);
  const raw = getAt(dossier.draft.data, path);
  const rows: readonly unknown[] = Array.isArray(raw) ? raw : [];
  const id = newRowId(rows);
  const { children } = place.entry.node as Rows;
  dossier.live.write(place, [...rows, { _id: id, ...initialData(children, dossier.draft.origin) }]);
  dossier.settle();
  return id;
}

export function removeRow(dossier: OpenDossier, path: string, id: string): void {
  const place = dossier.writable(path, ['rows']);
  if (!dossier.live.place(`${path}.${id}`)) return;
  const rows = getAt(dossier.draft.data, path) as readonly unknown[];
  dossier.live.write(place, rows.filter((row) => own(row, '_id') !== id));
  dossier.settle();
}

export function setDocument(dossier: OpenDossier, path: string, id: string, meta: DocumentMeta): void {
  const { live } = dossier;
  const place = dossier.writable(path, ['documents']);
  const ids = (place.value ?? []) as readonly string[];
  if (!ids.includes(id)) live.write(place, [...ids, id]);
  if (!equal(own(live.documents, id), meta)) describe(live, id, { ...live.documents, [id]: meta });
  dossier.settle();
}

export function removeDocument(dossier: OpenDossier, path: string, id: string): void {
  const { live } = dossier;
  const place = dossier.writable(path, ['documents']);
  const ids = (place.value ?? []) as readonly string[];
  if (!ids.includes(id)) return;
  const others = ids.filter((other) => other !== id);
  live.write(place, others.length > 0 ? others : undefined);
  if (holders(live, id).length === 0) {
    const { [id]: _, ...documents } = live.documents;
    describe(live, id, documents);
  }
  dossier.settle();
}

export function restore(dossier: OpenDossier, asidePath: string, path: string): void {
  const { draft, live } = dossier;
  const place = dossier.writable(path, ['field', 'rows', 'documents']);
  const { [asidePath]: value, ...others } = draft.aside;
  const node = place.entry.node as Field | Rows | Documents;
  if (!Object.hasOwn(draft.aside, asidePath) || !fits(node, value)) throw new RangeError(`Rien de côté sous ${asidePath} ne va à ${path}`);
  // Choices and documents join those that are there, unless they are too many together.
  const all = new Set([place.value ?? [], value].flat());
  const joins = node.kind !== 'rows' && Array.isArray(value) && all.size <= (node.limits.maxItems ?? Infinity);
  const aside = joins || !isAnswer(node, place.value) ? others : { ...others, [asideName(others, path)]: getAt(draft.data, path) };
  live.write(place, undefined); // rows that keep an id must not keep their old content
  live.write(place, joins ? [...all] : value);
  dossier.settle({ aside });
}

export function adopt(dossier: OpenDossier, draft: Draft): void {
  const { live } = dossier;
  for (const place of roots(live)) {
    const value = getAt(draft.data, place.path);
    if (equal(getAt(dossier.draft.data, place.path), value)) continue;
    if (place.entry.node?.kind === 'rows') live.write(place, undefined); // rows that keep an id must not keep their old content
    live.write(place, value);
  }
  const ids = new Set([...Object.keys(live.documents), ...Object.keys(draft.documents)]);
  const changed = [...ids].filter((id) => !equal(own(live.documents, id), own(draft.documents, id)));
  for (const id of changed) describe(live, id, draft.documents);
  dossier.settle({}, draft);
}

/** The places that hold a value of their own and stand in no row: together they hold all the data but what is computed. */
function roots({ world }: Live): readonly Place[] {
  return [...world.places.values()].filter(({ entry: { node }, rows }) => {
    if (rows.size > 0 || !node || node.kind === 'tab' || node.kind === 'section') return false;
    return node.kind !== 'field' || !node.value;
  });
}

/** Replaces the documents' metadata and marks the document types that hold this one. */
function describe(live: Live, id: string, documents: Live['documents']): void {
  live.world.documents = documents;
  for (const place of holders(live, id)) live.mark(place);
}

/** The document types that hold a document. */
function holders({ world }: Live, id: string): readonly Place[] {
  const types = [...world.outline.values()].filter(({ node }) => node?.kind === 'documents');
  const places = types.flatMap(({ path }) => placesOf(world, path, new Map()));
  return places.filter(({ value }) => Array.isArray(value) && value.includes(id));
}
