import { css } from 'lit';

/** What the pages of the portal share. */
export const pageStyles = css`
  :host { display: grid; gap: var(--akto-space-6); grid-template-columns: minmax(0, 1fr); }
  .page-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--akto-space-4); }
  h1:focus { outline: none; }
  .lead { max-width: 65ch; }
  .cards { display: grid; gap: var(--akto-space-4); grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
  .list { display: grid; gap: var(--akto-space-3); }
  .item { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--akto-space-3) var(--akto-space-5); }
  .item-words { display: grid; gap: var(--akto-space-1); }
  .muted { color: var(--akto-color-muted); }
`;
