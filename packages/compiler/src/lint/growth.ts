import type { checkSync } from 'recheck';
import type { Growth, MeasurePattern } from './patterns.js';

/** Milliseconds; a pattern that takes longer to judge is taken for a good one. */
const PATIENCE = 500;

/** Measures patterns with recheck, each once. @param load gives its function: it weighs 3 MB, and is only asked for with the first pattern */
export function measureWith(load: () => typeof checkSync): MeasurePattern {
  const known = new Map<string, Growth>();
  return (pattern) => {
    const growth = known.get(pattern) ?? growthOf(pattern, load());
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
