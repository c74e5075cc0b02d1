import { css } from 'lit';

/** For the parts of a documentation page. */
export const pageStyles = css`
  :host { margin-block: var(--akto-space-4); }
  code, kbd, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace; font-size: .9em; }
  .doc-header {
    position: relative;
    display: grid;
    gap: var(--akto-space-3);
    padding: var(--akto-space-6) var(--akto-space-6) var(--akto-space-5);
    border: 1px solid var(--akto-color-line);
    border-radius: var(--akto-radius-large);
    background: linear-gradient(120deg, var(--akto-color-primary-soft), var(--akto-color-surface) 70%);
    overflow: hidden;
  }
  .doc-header::before { content: ''; position: absolute; inset: 0 auto 0 0; width: .375rem; background: linear-gradient(var(--akto-color-primary), var(--akto-color-accent)); }
  .doc-eyebrow { color: var(--akto-color-muted); font-size: var(--akto-text-small); font-weight: 650; letter-spacing: .06em; text-transform: uppercase; }
  .doc-header h1 { font-size: 2.25rem; letter-spacing: -.01em; }
  .doc-lead { max-width: 62ch; font-size: var(--akto-text-title-3); }
  .doc-facts { display: flex; flex-wrap: wrap; gap: var(--akto-space-2); }
  .doc-facts li {
    display: inline-flex;
    align-items: center;
    gap: var(--akto-space-2);
    padding: .2em .8em;
    border: 1px solid var(--akto-color-line);
    border-radius: var(--akto-radius-full);
    background: var(--akto-color-surface);
    font-size: var(--akto-text-small);
  }
  .doc-facts span { color: var(--akto-color-muted); }
  .doc-facts strong { display: inline-flex; align-items: center; gap: .3em; font-weight: 600; }
  .doc-facts .akto-icon { width: 1em; height: 1em; color: var(--akto-color-success); stroke-width: 3; }
  .doc-code { margin: 0; padding: var(--akto-space-3) var(--akto-space-4); border-radius: var(--akto-radius-medium); background: var(--akto-color-sunken); overflow-x: auto; }
  .doc-guidance { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: var(--akto-space-4); }
  .doc-advice { --_ink: var(--akto-color-success); padding: var(--akto-space-4) var(--akto-space-5); border-radius: var(--akto-radius-large); border-top: 4px solid var(--_ink); background: var(--akto-color-success-soft); }
  .doc-advice[data-kind='dont'] { --_ink: var(--akto-color-error); background: var(--akto-color-error-soft); }
  .doc-advice h3 { display: flex; align-items: center; gap: var(--akto-space-2); margin-bottom: var(--akto-space-3); color: var(--_ink); }
  .doc-advice .akto-icon { stroke-width: 3; }
  .doc-advice li { padding-block: var(--akto-space-1) var(--akto-space-2); padding-inline-start: 1.1em; text-indent: -1.1em; }
  .doc-advice li::before { content: '•'; display: inline-block; width: 1.1em; text-indent: 0; color: var(--_ink); }
  .doc-anatomy { display: grid; gap: var(--akto-space-5); }
  .doc-scroll { position: relative; overflow-x: auto; border: 1px solid var(--akto-color-line); border-radius: var(--akto-radius-large); background: var(--akto-color-surface); }
  .doc-table { width: 100%; border-collapse: collapse; text-align: start; }
  .doc-table caption { padding: var(--akto-space-3) var(--akto-space-4) var(--akto-space-2); font-size: var(--akto-text-title-3); font-weight: 650; text-align: start; }
  .doc-table :is(th, td) { padding: var(--akto-space-2) var(--akto-space-4); border-top: 1px solid var(--akto-color-line); font-weight: 400; text-align: start; vertical-align: top; }
  .doc-table > :first-child > tr:first-child > * { border-top: 0; }
  .doc-table thead th { color: var(--akto-color-muted); font-size: var(--akto-text-small); font-weight: 600; }
  .doc-table th[scope='row'] { width: 40%; }
  .doc-table th > code { color: var(--akto-color-primary); font-weight: 600; }
  .doc-type { color: var(--akto-color-muted); font-size: var(--akto-text-small); }
  kbd {
    display: inline-block;
    min-width: 1.9em;
    padding: .1em .5em;
    border: 1px solid var(--akto-color-border);
    border-bottom-width: 3px;
    border-radius: var(--akto-radius-small);
    background: var(--akto-color-surface);
    text-align: center;
  }
`;
