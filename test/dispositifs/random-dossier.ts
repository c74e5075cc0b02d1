/** Fills dossiers of a real dispositif at random, as a person in no order would. */
import { createDossier, getAt, isDate, newDraft, nodeAt, type Definition, type Documents, type Dossier, type DocumentMeta, type Draft, type NodeState } from '@akto/core';
import type { Example } from '@akto/compiler/examples';
import type { Random } from '../core/property-generator.js';
import { leavesOf } from './leaves.js';
import { anyAnswer, rightAnswer, type Moment } from './plausible.js';

export const TODAY = '2026-03-16';

const REFERENCE = {
  etablissement: {
    denomination: 'HUM', siret: '40101593800012', siren: '401015938', naf: '7820Z', idcc: '2378',
    voie: '2 RUE HENRI LEGAY', complement: '', codePostal: '69100', commune: 'VILLEURBANNE',
  },
  demande: { typePublic: 'I' },
};

/** A dossier in which nothing was typed. */
export const emptyDossier = (definition: Definition): Dossier =>
  createDossier(definition, newDraft(definition, { id: 'b1', reference: REFERENCE, today: TODAY }), { today: TODAY });

/** The dossier of an example. */
export function exampleDossier(definition: Definition, { data, documents, today }: Example): Dossier {
  const draft: Draft = { ...newDraft(definition, { id: 'b1', reference: REFERENCE, today }), data, documents };
  return createDossier(definition, draft, { today });
}

export function momentOf(dossier: Dossier, random: Random, today: string): Moment {
  const dates = [...leavesOf(dossier.draft.data).values()].filter((value): value is string => isDate(value));
  return { random, today, dates };
}

/** Whether a person may answer here. */
export function isOpen({ definition }: Dossier, { path, visible, readonly }: NodeState): boolean {
  const node = nodeAt(definition, path);
  if (!visible || readonly || !node) return false;
  return node.kind === 'rows' || node.kind === 'documents' || (node.kind === 'field' && !node.value && node.source === undefined);
}

type Answer = typeof rightAnswer;

/** Answers, adds or removes a row or a file, at one place. */
export function answer(dossier: Dossier, path: string, moment: Moment, give: Answer = rightAnswer): void {
  const node = nodeAt(dossier.definition, path);
  if (node?.kind === 'field') dossier.set(path, give(node, dossier.node(path), moment));
  if (node?.kind === 'rows') addOrRemoveRow(dossier, path, moment, node.limits.maxItems ?? 3);
  if (node?.kind === 'documents') addOrRemoveFile(dossier, path, moment, node);
}

function addOrRemoveRow(dossier: Dossier, path: string, { random }: Moment, most: number): void {
  const rows = dossier.node(path).value as readonly string[];
  if (rows.length > 0 && (rows.length > most || random.chance(0.2))) dossier.removeRow(path, random.pick(rows));
  else dossier.addRow(path);
}

function addOrRemoveFile(dossier: Dossier, path: string, { random }: Moment, { limits, document }: Documents): void {
  const files = (dossier.node(path).value ?? []) as readonly string[];
  const broken = files.find((id) => !isStored(getAt(dossier.draft.documents, id)));
  if (broken !== undefined) dossier.removeDocument(path, broken);
  else if (files.length >= (limits.maxItems ?? 5) || (files.length > 0 && random.chance(0.2))) dossier.removeDocument(path, random.pick(files));
  else dossier.setDocument(path, `d${random.below(1e9)}`, { name: `piece.${document.formats[0]}`, size: 1000, type: '', sha256: '', state: random.chance(0.97) ? 'stored' : 'pending' });
}

const isStored = (meta: unknown): boolean => (meta as DocumentMeta | undefined)?.state === 'stored';

/** Answers what is open, most of it, again while answers open more. */
export function fill(dossier: Dossier, random: Random, today: string): void {
  const asked = new Set<string>();
  const share = random.pick([0.3, 0.8, 1]);
  for (let pass = 0; pass < 4; pass += 1) {
    const open = [...dossier.evaluation().nodes.values()].filter((state) => !asked.has(state.path) && isOpen(dossier, state));
    for (const { path } of open) {
      asked.add(path);
      if (random.chance(share) && isThere(dossier, path)) answer(dossier, path, momentOf(dossier, random, today), anyAnswer);
    }
  }
}

/** Changes one thing, anywhere. */
export function edit(dossier: Dossier, random: Random, today: string): void {
  const open = [...dossier.evaluation().nodes.values()].filter((state) => isOpen(dossier, state));
  if (open.length > 0) answer(dossier, random.pick(open).path, momentOf(dossier, random, today), anyAnswer);
}

/** A row may have gone since. */
function isThere(dossier: Dossier, path: string): boolean {
  return dossier.evaluation().nodes.has(path);
}
