import { get, textAt } from '../source/json.js';
import { positionOf, type Report } from '../source/position.js';
import type { Part } from '../symbols/part.js';

/** Two things of the same place that a person could not tell apart by their titles. What a section without a title holds is of the place around it. */
export function lintTwins(part: Part, report: Report): void {
  if (part.role === 'section' && !get(part.schema, 'title')) return;
  const seen = new Map<string, Part>();
  for (const child of namedIn(part)) {
    const [at, title] = [get(child.schema, 'title'), textAt(child.schema, 'title')?.trim()];
    if (!at || !title) continue;
    const earlier = seen.get(title);
    // Conditions may show one in place of the other.
    if (earlier && !(get(earlier.schema, 'x-visible') && get(child.schema, 'x-visible'))) {
      const { line } = positionOf(earlier.at.source, earlier.at.offset);
      report(at.source === child.at.source ? at : child.at, 'titre-double', `« ${title} » est déjà le titre de « ${earlier.key} » (ligne ${line}) : donnez à chacun le sien`, 'warning');
    } else seen.set(title, child);
  }
}

const namedIn = (part: Part): readonly Part[] =>
  part.children.flatMap((child) => (child.role === 'section' && !get(child.schema, 'title') ? namedIn(child) : [child]));
