import type { Limits } from '../limits.js';
import { Problem } from './problem.js';

/** Throws a Problem when JSON is deeper, longer or more numerous than anything that a person could have typed. Walks without recursion. */
export function assertShape(value: unknown, limits: Limits): void {
  let level: unknown[] = [value];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    count += level.length;
    if (depth > limits.depth) throw tooMuch(`plus de ${limits.depth} niveaux`);
    if (count > limits.values) throw tooMuch(`plus de ${limits.values} valeurs`);
    level = level.flatMap((item) => inside(item, limits));
  }
}

function inside(value: unknown, limits: Limits): readonly unknown[] {
  if (typeof value === 'number' && !Number.isFinite(value)) throw tooMuch('un nombre trop grand');
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.values(value);
  if (value.length > limits.listLength) throw tooMuch(`une liste de plus de ${limits.listLength} éléments`);
  return value;
}

const tooMuch = (what: string): Problem => new Problem('donnees-demesurees', `Les données contiennent ${what} : elles ne sont pas enregistrées. Retirez des lignes ou du texte, puis réessayez.`);
