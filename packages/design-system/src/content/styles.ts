import { css } from 'lit';

/** For `richText`, `linkList`, `section`, `recap`, `card` and `emptyState`. */
export const contentStyles = css`
  .akto-prose { display: grid; gap: var(--akto-space-3); max-width: 70ch; }
  .akto-links { display: grid; gap: var(--akto-space-1); }
  .akto-links a { display: inline-block; padding-block: .25rem; }
  a .akto-icon { width: .9em; height: .9em; vertical-align: -.05em; }
  .akto-section { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--akto-space-4); margin-block: var(--akto-space-5); }
  .akto-section > :is(h2, h3, h4)::after {
    content: '';
    display: block;
    width: 2.5rem;
    height: .1875rem;
    margin-top: var(--akto-space-2);
    border-radius: var(--akto-radius-full);
    background: var(--akto-color-accent);
  }
  .akto-card {
    padding: var(--akto-space-5);
    border: 1px solid var(--akto-color-line);
    border-radius: var(--akto-radius-large);
    background: var(--akto-color-surface);
    box-shadow: var(--akto-shadow-1);
  }
  .akto-recap { display: grid; gap: var(--akto-space-4); }
  .akto-recap dl { margin-top: var(--akto-space-3); }
  .akto-recap dl > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--akto-space-4);
    padding-block: var(--akto-space-2);
    border-top: 1px solid var(--akto-color-line);
  }
  .akto-recap dt { flex: 1 1 12rem; max-width: 20rem; color: var(--akto-color-muted); }
  .akto-recap dd { flex: 2 1 14rem; font-weight: 600; white-space: pre-line; }
  .akto-empty {
    display: grid;
    justify-items: center;
    gap: var(--akto-space-3);
    padding: var(--akto-space-7) var(--akto-space-4);
    border: 2px dashed var(--akto-color-line);
    border-radius: var(--akto-radius-large);
    color: var(--akto-color-muted);
    text-align: center;
  }
  .akto-empty-title { color: var(--akto-color-text); font-size: var(--akto-text-title-3); font-weight: 650; }
`;
