import type { Rendering } from '../rendering.js';

/** What was typed, or '' when there is nothing. A value of another shape (from elsewhere) is shown as it is. */
export const typedText = (rendering: Rendering, path: string): string => {
  const { value } = rendering.dossier.node(path);
  return value === undefined ? '' : String(value);
};
