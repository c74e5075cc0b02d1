import { css } from 'lit';

/** The page of a transmitted dossier, on a screen and on the paper that a person files. */
export const transmittedStyles = css`
  .columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--akto-space-6); }
  .main, .side { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--akto-space-5); align-content: start; }
  .receipt { display: grid; gap: 0 var(--akto-space-5); grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); }
  .receipt > div { padding-block: var(--akto-space-2); }
  .receipt dt { color: var(--akto-color-muted); font-size: var(--akto-text-small); }
  .receipt dd { font-weight: 650; }
  .block { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--akto-space-3); }
  .timeline { display: grid; gap: var(--akto-space-4); padding-inline-start: var(--akto-space-4); border-inline-start: 2px solid var(--akto-color-line); }
  .timeline li { display: grid; gap: var(--akto-space-2); }
  .message { white-space: pre-line; }
  .documents { display: grid; }
  .documents li { display: flex; flex-wrap: wrap; align-items: center; gap: var(--akto-space-2) var(--akto-space-3); padding-block: var(--akto-space-2); border-top: 1px solid var(--akto-color-line); }
  .documents li:first-child { border-top: 0; }
  .documents li > .akto-icon { color: var(--akto-color-muted); }
  .fingerprint { display: none; }
  .changes { display: grid; gap: var(--akto-space-2); margin-block: var(--akto-space-3); }
  .changes > div { padding-block: var(--akto-space-2); border-top: 1px solid var(--akto-color-line); }
  .changes del { color: var(--akto-color-muted); }
  .changes ins { font-weight: 600; text-decoration: none; }
  summary { min-height: var(--akto-target); padding-block: .625rem; color: var(--akto-color-primary); font-weight: 600; cursor: pointer; }
  @container (min-width: 60rem) {
    .columns { grid-template-columns: minmax(0, 2fr) minmax(18rem, 1fr); }
  }
  @media print {
    :host { color: #000; font-size: 10.5pt; }
    h1 { font-size: 17pt; }
    h2 { font-size: 13pt; break-after: avoid; }
    .columns { display: block; }
    .main, .side { gap: 1rem; }
    .side { margin-top: 1rem; }
    .akto-card { padding: .5rem 0; border: 0; border-top: 1.5pt solid #000; border-radius: 0; background: none; box-shadow: none; }
    .akto-recap { gap: .5rem; }
    .akto-recap h3 { font-size: 11.5pt; break-after: avoid; }
    .akto-recap dl > div, .documents li { break-inside: avoid; padding-block: .2rem; border-color: #bbb; }
    .akto-recap .akto-card { break-inside: auto; }
    .akto-recap dl { margin-top: .25rem; }
    .fingerprint { display: inline; }
    .receipt { grid-template-columns: 1fr 1fr 1fr; }
    .state { padding: 0; background: none; color: #000; }
    .muted, .facts, .receipt dt, .akto-recap dt { color: #333; }
    details { display: none; }
  }
`;
