import { css } from 'lit';

/** In a frame: the browser's margins of the first and last thing that a page puts in it would add to the frame's. */
export const flushStyles = css`
  ::slotted(:first-child) { margin-block-start: 0; }
  ::slotted(:last-child) { margin-block-end: 0; }
`;

/** In a stack, whose gap stands for the browser's margins. */
export const stackStyles = css`
  ::slotted(*) { margin-block: 0; }
`;
