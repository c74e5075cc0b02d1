import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { descriptionList, type DescriptionLine } from './description-list.js';

export interface RecapProps {
  readonly title: string;
  readonly lines: readonly DescriptionLine[];
}

/** What was filled, to be checked before transmitting (S68). */
export const recap = (blocks: readonly RecapProps[]): TemplateResult =>
  html`<div class="akto-recap">
    ${blocks.map(({ title, lines }) => html`<section class="akto-card"><h3>${title}</h3>${descriptionList(lines)}</section>`)}
  </div>`;

/** After `cardStyles` and `descriptionListStyles`. */
export const recapStyles = css`
  .akto-recap { display: grid; gap: var(--akto-space-4); }
  .akto-recap dl { margin-top: var(--akto-space-3); }
`;
