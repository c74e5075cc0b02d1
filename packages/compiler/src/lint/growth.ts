import type { checkSync } from 'recheck';
import type { Growth, MeasurePattern } from './patterns.js';
import { mayBeSlow } from './repetitions.js';

/** Milliseconds; a pattern that takes longer to judge is taken for a good one. Few come this far, and a machine may be busy. */
const PATIENCE = 5_000;

/** Measures patterns with recheck, each once. @param load gives its function: it weighs 3 MB, and is only asked for with the first doubtful pattern */
export function measureWith(load: () => typeof checkSync): MeasurePattern {
  const known = new Map<string, Growth>();
  return (pattern) => {
    const growth = known.get(pattern) ?? (mayBeSlow(pattern) ? growthOf(pattern, load()) : 1);
    known.set(pattern, growth);
    return growth;
  };
}

function growthOf(pattern: string, check: typeof checkSync): Growth {
  const diagnostics = check(pattern, 'u', { timeout: PATIENCE });
  const complexity = diagnostics.status === 'unknown' ? undefined : diagnostics.complexity;
  if (complexity?.type === 'exponential') return Infinity;
  return complexity?.type === 'polynomial' ? complexity.degree : 1;
}
