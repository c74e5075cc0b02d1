import { css } from 'lit';

/** What every root starts from: type, links, focus, and text kept for screen readers. Needs `tokens`. */
export const base = css`
  :host {
    display: block;
    color: var(--akto-color-text);
    font: 400 var(--akto-text-body) / 1.5 var(--akto-font);
    -webkit-text-size-adjust: 100%;
    overflow-wrap: break-word;
  }
  *, ::before, ::after { box-sizing: border-box; }
  [hidden], :host([hidden]) { display: none !important; }
  p, h1, h2, h3, h4, ul, ol, dl, dd, fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
  ul, ol { list-style: none; }
  h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
  h1 { font-size: var(--akto-text-title-1); }
  h2 { font-size: var(--akto-text-title-2); }
  h3, h4 { font-size: var(--akto-text-title-3); }
  a { color: var(--akto-color-primary); text-underline-offset: .18em; text-decoration-thickness: 1px; }
  a:hover { color: var(--akto-color-primary-hover); text-decoration-thickness: 2px; }
  :focus-visible {
    outline: var(--akto-focus-width) solid var(--akto-color-focus);
    outline-offset: 2px;
  }
  .akto-sr-only {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
