import { css } from 'lit';

/** « Nouvelle demande »: one question on a card, with what leads on below it. */
export const requestStyles = css`
  .request { display: grid; gap: var(--akto-space-5); width: 100%; max-width: 58rem; margin-inline: auto; grid-template-columns: minmax(0, 1fr); }
  .request-head { display: flex; gap: var(--akto-space-3); align-items: center; justify-content: space-between; }
  .request-title { color: var(--akto-color-muted); font-weight: 600; }
  .question { display: grid; gap: var(--akto-space-4); grid-template-columns: minmax(0, 1fr); }
  .question .akto-field, .question .akto-group { padding-bottom: 0; }
  .question > :is(.search, .choices), .lookup { display: grid; gap: var(--akto-space-4); grid-template-columns: minmax(0, 1fr); }
  .lookup:empty { position: absolute; }
  legend > h1 { display: inline; }
  .choices legend { margin-bottom: var(--akto-space-3); }
  .choices .akto-star { font-size: var(--akto-text-title-1); }
  .employer { padding: var(--akto-space-2) var(--akto-space-4); border-inline-start: 4px solid var(--akto-color-accent); background: var(--akto-color-primary-soft); border-radius: var(--akto-radius-small); }
  .request-actions { display: flex; flex-wrap: wrap; gap: var(--akto-space-3); justify-content: space-between; }
`;
