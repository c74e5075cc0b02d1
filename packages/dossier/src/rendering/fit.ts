import { insertPart, removePart, setCommittedValue } from 'lit/directive-helpers.js';
import type { ChildPart } from 'lit/directive.js';

/** Makes or takes away parts at the end until a directive has so many in the part that it fills. */
export function fit(container: ChildPart, parts: ChildPart[], count: number): void {
  for (const extra of parts.splice(count)) removePart(extra);
  while (parts.length < count) parts.push(insertPart(container));
  // So that another value, `nothing` among them, takes these parts away.
  setCommittedValue(container, parts);
}
