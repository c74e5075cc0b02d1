import type { Establishment, ReferenceProvider } from './provider.js';

/** Where the look-up of an establishment stands. */
export type LookUp =
  | { readonly state: 'idle' | 'waiting' | 'not-found' | 'unavailable' }
  | { readonly state: 'found'; readonly establishment: Establishment }
  | { readonly state: 'closed' | 'not-disclosed'; readonly establishment: Establishment };

/** Asks for an establishment by its SIRET. Rejects only when `signal` was aborted. */
export async function lookUp(provider: ReferenceProvider, siret: string, signal?: AbortSignal): Promise<LookUp> {
  try {
    const establishment = await provider.load(siret, signal);
    if (!establishment) return { state: 'not-found' };
    return { state: establishment.state === 'open' ? 'found' : establishment.state, establishment };
  } catch (error) {
    if (signal?.aborted) throw error;
    return { state: 'unavailable' };
  }
}
