import { createDossier, migrate, recapOf, walk, type Definition, type Documents, type Dossier, type DocumentMeta, type Recap, type Transmission } from '@akto/core';
import { asDraft, todayInParis, type TransmittedDossier } from '@akto/dossier';

export interface ReadDocument {
  readonly id: string;
  /** Title of the document type. */
  readonly type: string;
  readonly meta: DocumentMeta;
}

/** A transmission as a person reads it: every answer, tab by tab, and its documents. */
export interface Reading {
  readonly recap: readonly Recap[];
  readonly documents: readonly ReadDocument[];
}

/** A field or document type that AKTO may ask to complete. */
export interface Askable {
  /** Concrete path. */
  readonly path: string;
  readonly title: string;
  /** Title of the tab. */
  readonly tab: string;
}

/** @param at ISO instant at which it was transmitted: the rules of that day say what is shown */
export function readTransmission(definition: Definition, dossier: TransmittedDossier, transmission: Transmission, at: string): Reading {
  const live = open(definition, { ...dossier, transmission }, at);
  const tab = definition.tabs[0];
  // As the recap of a tab of its own, so that it holds all of them.
  const recap = tab ? recapOf(definition, { ...tab, key: '', recap: true }, (path) => live.node(path)) : [];
  const documents = [...walk(definition)].flatMap(({ node }) => (node.kind === 'documents' ? documentsOf(live, node, transmission) : []));
  return { recap, documents };
}

function documentsOf(live: Dossier, { path, title }: Documents, { documents }: Transmission): ReadDocument[] {
  if (path.includes('*')) return [];
  const { value } = live.node(path);
  return ((value ?? []) as readonly string[]).flatMap((id) => {
    const meta = documents[id];
    return meta ? [{ id, type: title, meta }] : [];
  });
}

/** What may be asked again, in file order: what was shown and is typed by the employer. */
export function askables(definition: Definition, dossier: TransmittedDossier): readonly Askable[] {
  const live = open(definition, dossier, dossier.transmittedAt);
  return [...walk(definition)].flatMap(({ node, path, tab }) => {
    if (path.includes('*') || !['field', 'rows', 'documents'].includes(node.kind)) return [];
    const { visible, readonly } = live.node(path);
    const isComputed = node.kind === 'field' && node.value !== undefined;
    return visible && !readonly && !isComputed ? [{ path, title: node.title, tab: tab.title }] : [];
  });
}

const open = (definition: Definition, dossier: TransmittedDossier, at: string): Dossier =>
  createDossier(definition, migrate(definition, asDraft(dossier)), { today: todayInParis(new Date(at)) });

/** The lines that a complement changed: « before » and « after », '' where there was nothing. */
export interface Change {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export function changesBetween(before: Reading, after: Reading): readonly Change[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const labels = [...new Set([...old.keys(), ...now.keys()])];
  return labels
    .map((label) => ({ label, before: old.get(label) ?? '', after: now.get(label) ?? '' }))
    .filter((change) => change.before !== change.after);
}

function linesOf({ recap, documents }: Reading): ReadonlyMap<string, string> {
  const lines = new Map<string, string>(recap.flatMap(({ title, lines: inside }) => inside.map(({ label, value }): [string, string] => [`${title} – ${label}`, value])));
  for (const { type, meta } of documents) lines.set(type, [lines.get(type), meta.name].filter(Boolean).join(', '));
  return lines;
}
