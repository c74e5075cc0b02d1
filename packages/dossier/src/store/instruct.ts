import { refusalOf, stateOf, type Draft, type Instruction } from '@akto/core';
import { GoneError, StoreError, type TransmittedDossier } from './store.js';

export interface Instructed {
  readonly dossier: TransmittedDossier;
  /** What the employer completes; undefined when nothing is asked. */
  readonly draft?: (Draft & { readonly savedAt: string }) | undefined;
}

/**
 * A dossier and what AKTO decided of it.
 * @throws StoreError when it may not be decided; GoneError when there is no such dossier
 */
export function instructed(dossier: TransmittedDossier | undefined, instruction: Instruction, now: Date): Instructed {
  if (!dossier) throw new GoneError('Ce dossier n’existe pas ou plus.');
  const refusal = refusalOf(stateOf(dossier.history), instruction);
  if (refusal) throw new StoreError(refusal);
  const at = now.toISOString();
  const next = { ...dossier, history: [...dossier.history, { ...instruction, at }] };
  return { dossier: next, draft: instruction.state === 'complément demandé' ? reopen(dossier, instruction, at) : undefined };
}

/** The draft of what was last transmitted, in which only what is asked may be answered. */
function reopen({ id, transmission, entreprise }: TransmittedDossier, { reopened }: Instruction, savedAt: string): Draft & { readonly savedAt: string } {
  return {
    ...transmission,
    id,
    visited: [],
    origin: { etablissement: { denomination: entreprise } },
    aside: {},
    review: [],
    reopened,
    savedAt,
    revision: 1,
  };
}
