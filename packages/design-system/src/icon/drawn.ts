import { css } from 'lit';

/**
 * Declarations for a box or a `::before` with a size: the shapes that stand on every field. An `<svg>` takes as long to lay out and
 * paint as the field itself, and an image would be one more address to allow.
 */
const drawn = css`flex: none; background: currentColor; forced-color-adjust: none; print-color-adjust: exact;`;

export const triangle = css`${drawn} clip-path: polygon(50% 0, 100% 100%, 0 100%);`;

export const chevronDown = css`${drawn} clip-path: polygon(22% 40.4%, 50% 68.4%, 78% 40.4%, 72% 34.6%, 50% 56.7%, 28% 34.6%);`;

/** Its outside, then the two holes under its rings and under its head, each by the same way there and back. */
export const calendar = css`${drawn} clip-path: polygon(evenodd,
  8% 8%, 29% 8%, 29% 4%, 37% 4%, 37% 8%, 63% 8%, 63% 4%, 71% 4%, 71% 8%, 92% 8%, 92% 92%, 8% 92%, 8% 8%,
  16% 16%, 29% 16%, 29% 25%, 37% 25%, 37% 16%, 63% 16%, 63% 25%, 71% 25%, 71% 16%, 84% 16%, 84% 33%, 16% 33%, 16% 16%,
  16% 41%, 84% 41%, 84% 84%, 16% 84%, 16% 41%, 16% 16%);`;
