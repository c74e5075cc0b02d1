import { css } from 'lit';

/**
 * Declarations for a box or a `::before` that has a size and a `clip-path`: the shapes that stand on every field. An `<svg>` takes as
 * long to lay out and paint as the field itself, and an image would be one more address to allow.
 */
export const drawn = css`flex: none; background: currentColor; forced-color-adjust: none; print-color-adjust: exact;`;
