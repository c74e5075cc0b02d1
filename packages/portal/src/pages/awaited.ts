import { skeleton } from '@akto/design-system';
import { html } from 'lit';

/** In the place of a page's content while it is fetched: the page keeps its height, and what is fast shows nothing in between. */
export const awaited = html`<div class="awaited">
  <p class="akto-sr-only" role="status">Chargement…</p>
  ${[3, 3, 3].map((lines) => html`<div class="akto-card">${skeleton(lines)}</div>`)}
</div>`;
