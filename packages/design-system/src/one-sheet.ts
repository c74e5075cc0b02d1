import { unsafeCSS, type CSSResult, type CSSResultGroup } from 'lit';

/** The text of several sheets as one, in the same order. */
export const oneSheet = (group: CSSResultGroup): CSSResult => unsafeCSS(textsOf(group).join('\n'));

function textsOf(group: CSSResultGroup): string[] {
  if (Array.isArray(group)) return group.flatMap(textsOf);
  return [(group as CSSResult).cssText];
}
