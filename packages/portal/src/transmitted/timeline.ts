import type { Step } from '@akto/core';
import { html, nothing, type TemplateResult } from 'lit';
import { stateTitle } from '../lists/dossier-line.js';
import { stateTag } from '../lists/state-tag.js';
import { momentOf } from '../words.js';

/** What happened to a dossier, from its transmission on. */
export const timeline = (history: readonly Step[]): TemplateResult =>
  html`<ol class="timeline">
    ${history.map(
      ({ state, at, message }) => html`<li>
        <p class="title-line">${stateTag(stateTitle(state))}<span class="muted"><time datetime=${at}>${momentOf(at)}</time></span></p>
        ${message ? html`<p class="message">${message}</p>` : nothing}
      </li>`,
    )}
  </ol>`;
