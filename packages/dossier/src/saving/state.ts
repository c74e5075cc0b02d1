import type { Disagreement, Draft } from '@akto/core';
import { ConflictError, StoreError, type KeptError } from '../store/store.js';

/** Where a draft stands between the person and the store. Only « enregistré » says that nothing can be lost. */
export type SaveState =
  /** The store acknowledged everything. `savedAt` is an ISO instant. */
  | { readonly kind: 'enregistré'; readonly savedAt: string }
  | { readonly kind: 'non enregistré' }
  | { readonly kind: 'enregistrement en cours' }
  /** This device keeps everything, and the server does not have it yet. The message says why, for the person. */
  | { readonly kind: 'gardé'; readonly error: KeptError }
  /** Nothing is lost in the page, and it is tried again. The message of a StoreError is for the person. */
  | { readonly kind: 'échec'; readonly error: Error }
  /**
   * Another tab or device saved `current` first, and the person is to choose: an answer for each disagreement or, where
   * there is none, between the two versions as wholes. The detail says so, for the person: those words come with what saves, no page needs them before.
   */
  | { readonly kind: 'conflit'; readonly current: Draft; readonly disagreements: readonly Disagreement[]; readonly detail: string };

/** Why a draft that was to be saved is not. */
export function unsaved(state: SaveState): Error {
  if ('error' in state) return state.error;
  return state.kind === 'conflit' ? new ConflictError(state.current) : new StoreError('Le brouillon n’est pas enregistré : réessayez.');
}
