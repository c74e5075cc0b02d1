import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { iconPaths } from './paths.js';
import type { IconName } from './paths.js';

/** A decoration, as high as a line of text: what it means is always said by words beside it. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="akto-icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${iconPaths[name]}></path></svg>`;

export const iconStyles = css`
  .akto-icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    vertical-align: -.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
