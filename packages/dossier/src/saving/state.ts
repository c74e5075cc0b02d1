import type { Draft } from '@akto/core';

/** Where a draft stands between the person and the store. Only « enregistré » says that nothing can be lost. */
export type SaveState =
  /** The store acknowledged everything. `savedAt` is an ISO instant. */
  | { readonly kind: 'enregistré'; readonly savedAt: string }
  | { readonly kind: 'non enregistré' }
  | { readonly kind: 'enregistrement en cours' }
  /** Nothing is lost in the page, and it is tried again. The message of a StoreError is for the person. */
  | { readonly kind: 'échec'; readonly error: Error }
  /** Another tab or device saved the draft first: the person chooses between `current` and theirs. */
  | { readonly kind: 'conflit'; readonly current: Draft };
