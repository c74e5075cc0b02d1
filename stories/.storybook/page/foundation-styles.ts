import { css } from 'lit';

/** For the pages of « Fondations ». A specimen takes what it shows from `--_value`. */
export const foundationStyles = css`
  .doc-foundation { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--akto-space-6); max-width: 64rem; margin-inline: auto; }
  .doc-part { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--akto-space-4); }
  .doc-note { max-width: 70ch; color: var(--akto-color-muted); }
  .doc-hero { grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: var(--akto-space-6); align-items: center; }
  .doc-hero > div { display: grid; gap: var(--akto-space-3); min-width: 0; }
  .doc-figures { display: flex; flex-wrap: wrap; gap: var(--akto-space-2) var(--akto-space-5); margin-top: var(--akto-space-3); }
  .doc-figures li { display: grid; }
  .doc-figures strong { color: var(--akto-color-primary); font-size: 2rem; line-height: 1.1; }
  .doc-figures span { color: var(--akto-color-muted); font-size: var(--akto-text-small); }
  .doc-foundation .akto-action-cards { grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); }
  .doc-taste { box-shadow: var(--akto-shadow-2); }
  .doc-swatches { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: var(--akto-space-4); }
  .doc-swatch { border: 1px solid var(--akto-color-line); border-radius: var(--akto-radius-large); background: var(--akto-color-surface); overflow: hidden; }
  .doc-swatch-colors { display: grid; grid-template-columns: 1fr 1fr; height: 4.5rem; border-bottom: 1px solid var(--akto-color-line); forced-color-adjust: none; }
  .doc-swatch-colors > span { background: var(--_value); }
  .doc-swatch-text { display: grid; gap: var(--akto-space-1); padding: var(--akto-space-3) var(--akto-space-4) var(--akto-space-4); }
  .doc-swatch-text p { color: var(--akto-color-muted); font-size: var(--akto-text-small); }
  .doc-hex { display: flex; justify-content: space-between; font-size: var(--akto-text-small); font-variant-numeric: tabular-nums; }
  .doc-pair { display: inline-grid; place-items: center; min-width: 3.5rem; padding: .2rem .6rem; border: 1px solid var(--akto-color-line); border-radius: var(--akto-radius-small); background: var(--_back); color: var(--_value); font-weight: 650; forced-color-adjust: none; }
  .doc-pair > i { width: 1.75rem; height: 1rem; border: 3px solid var(--_value); border-radius: var(--akto-radius-small); }
  .doc-ratio { margin-inline-start: var(--akto-space-2); font-variant-numeric: tabular-nums; white-space: nowrap; }
  .doc-ratio .akto-icon { width: 1em; height: 1em; color: var(--akto-color-success); stroke-width: 3; }
  .doc-ratio[data-weak] .akto-icon { color: var(--akto-color-error); }
  .doc-sample { font-size: var(--_value); line-height: 1.3; }
  .doc-bar { display: block; width: var(--_value); height: 1.25rem; border-radius: 2px; background: var(--akto-color-primary); }
  .doc-shapes { display: flex; flex-wrap: wrap; gap: var(--akto-space-5); }
  .doc-shape { display: grid; gap: var(--akto-space-2); justify-items: center; text-align: center; font-size: var(--akto-text-small); }
  .doc-shape > span { width: 8rem; height: 5rem; border: 1px solid var(--akto-color-line); background: var(--akto-color-surface); }
  .doc-shape[data-kind='radius'] > span { border: 2px solid var(--akto-color-primary); border-radius: var(--_value); background: var(--akto-color-primary-soft); }
  .doc-shape[data-kind='shadow'] > span { border-radius: var(--akto-radius-medium); box-shadow: var(--_value); }
  .doc-shape > code { color: var(--akto-color-text); }
  .doc-shape > small { color: var(--akto-color-muted); }
  .doc-moving { width: 3rem; height: 3rem; border-radius: var(--akto-radius-medium); background: var(--akto-color-primary); transition: transform var(--akto-motion); }
  .doc-track { display: flex; flex-direction: row-reverse; flex-wrap: wrap; justify-content: flex-end; align-items: center; gap: var(--akto-space-3); padding: var(--akto-space-3); border-radius: var(--akto-radius-large); background: var(--akto-color-sunken); }
  .doc-track:is(:hover, :focus-within) .doc-moving { transform: translateX(6rem); }
  .doc-focused { outline: var(--akto-focus-width) solid var(--akto-color-focus); outline-offset: 2px; }
  .doc-panel { display: flex; flex-wrap: wrap; gap: var(--akto-space-5); align-items: center; padding: var(--akto-space-5); border-radius: var(--akto-radius-large); background: var(--_value); }
  .doc-icons { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: var(--akto-space-3); }
  .doc-icons li { display: grid; gap: var(--akto-space-2); justify-items: center; padding: var(--akto-space-4) var(--akto-space-2); border: 1px solid var(--akto-color-line); border-radius: var(--akto-radius-medium); background: var(--akto-color-surface); }
  .doc-icons .akto-icon { width: 1.75rem; height: 1.75rem; color: var(--akto-color-primary); }
  .doc-prose { display: grid; gap: var(--akto-space-3); }
  .doc-column { padding-block: var(--akto-space-3); margin-bottom: var(--akto-space-3); border-radius: var(--akto-radius-small); background: var(--akto-color-primary-soft); color: var(--akto-color-primary); font-size: var(--akto-text-small); font-weight: 600; text-align: center; }
`;
