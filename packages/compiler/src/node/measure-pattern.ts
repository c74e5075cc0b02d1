import { createRequire } from 'node:module';
import type { checkSync } from 'recheck';
import type { Growth } from '../lint/patterns.js';
import { mayBeSlow } from './repetitions.js';

/** Loaded with the first doubtful pattern: it takes 200 ms. Its JavaScript form alone, with neither Java nor a native program. */
const recheck = (): { checkSync: typeof checkSync } => createRequire(import.meta.url)('recheck/lib/browser.js') as { checkSync: typeof checkSync };

/** Milliseconds; a pattern that takes longer to judge is taken for a good one. Few come this far, and a machine may be busy. */
const PATIENCE = 5_000;

const known = new Map<string, Growth>();

/** How the time that a regular expression takes grows with the length of the text. */
export function measurePattern(pattern: string): Growth {
  const growth = known.get(pattern) ?? growthOf(pattern);
  known.set(pattern, growth);
  return growth;
}

function growthOf(pattern: string): Growth {
  if (!mayBeSlow(pattern)) return 1;
  const diagnostics = recheck().checkSync(pattern, 'u', { timeout: PATIENCE });
  const complexity = diagnostics.status === 'unknown' ? undefined : diagnostics.complexity;
  if (complexity?.type === 'exponential') return Infinity;
  return complexity?.type === 'polynomial' ? complexity.degree : 1;
}
