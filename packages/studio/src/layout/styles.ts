import { css } from 'lit';

/** Three panes side by side, two then one as the window narrows, and what stands in them. */
export const studioStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    height: 100dvh;
    background: var(--akto-color-page);
    --akto-target: 2.25rem;
  }
  small { color: var(--akto-color-muted); font-size: var(--akto-text-small); font-weight: 400; }
  h2 { font-size: var(--akto-text-body); }
  h3 { font-size: var(--akto-text-body); margin-top: var(--akto-space-4); }
  h4 { font-size: var(--akto-text-small); margin-top: var(--akto-space-3); color: var(--akto-color-muted); }

  header { display: flex; flex-wrap: wrap; align-items: center; gap: var(--akto-space-2) var(--akto-space-3); padding: var(--akto-space-2) var(--akto-space-4); border-bottom: 1px solid var(--akto-color-line); background: var(--akto-color-surface); }
  header h1 { font-size: var(--akto-text-title-3); color: var(--akto-color-primary); }
  .state { color: var(--akto-color-muted); font-size: var(--akto-text-small); }
  .state[data-unsaved]::before { content: '●'; color: var(--akto-color-accent); margin-inline-end: .35em; }
  .spring { flex: 1; }
  select { min-height: var(--akto-target); max-width: 100%; padding: 0 var(--akto-space-3); border: 1px solid var(--akto-color-border); border-radius: var(--akto-radius-small); background: var(--akto-color-surface); color: inherit; font: inherit; font-weight: 600; }
  .switch { display: inline-flex; padding: 2px; border-radius: var(--akto-radius-full); background: var(--akto-color-sunken); }
  .switch button { min-height: calc(var(--akto-target) - 4px); padding: 0 var(--akto-space-3); border: 0; border-radius: var(--akto-radius-full); background: none; color: var(--akto-color-text); font: inherit; font-size: var(--akto-text-small); font-weight: 600; cursor: pointer; }
  .switch button[aria-pressed='true'] { background: var(--akto-color-surface); color: var(--akto-color-primary); box-shadow: var(--akto-shadow-1); outline: 1px solid var(--akto-color-border); }
  .switch button:focus-visible { outline: var(--akto-focus-width) solid var(--akto-color-focus); }
  .views { display: none; }

  .panes {
    display: grid;
    min-height: 0;
    grid-template: 'file first preview second tools' minmax(0, 1fr) / minmax(0, var(--_file, 38fr)) 5px minmax(0, var(--_preview, 33fr)) 5px minmax(0, var(--_tools, 29fr));
  }
  .pane { display: flex; flex-direction: column; min-width: 0; min-height: 0; }
  .file { grid-area: file; background: var(--akto-color-surface); }
  .preview { grid-area: preview; }
  .tools { grid-area: tools; background: var(--akto-color-surface); }
  .first { grid-area: first; }
  .second { grid-area: second; }

  .editor { flex: 1; min-height: 0; padding: var(--akto-focus-width); }
  .keys { padding: var(--akto-space-1) var(--akto-space-3); border-top: 1px solid var(--akto-color-line); color: var(--akto-color-muted); font-size: .8125rem; }
  .keys span { white-space: nowrap; }
  kbd { padding: 0 .35em; border: 1px solid var(--akto-color-line); border-radius: 4px; background: var(--akto-color-sunken); color: var(--akto-color-text); font: inherit; }

  .pane-head { display: flex; flex-wrap: wrap; align-items: center; gap: var(--akto-space-1) var(--akto-space-3); padding: var(--akto-space-1) var(--akto-space-3); border-bottom: 1px solid var(--akto-color-line); }
  .notice { padding: var(--akto-space-2) var(--akto-space-3); background: var(--akto-color-warning-soft); color: var(--akto-color-text); font-size: var(--akto-text-small); }
  .notice:empty { display: none; }
  .stage { flex: 1; min-height: 0; overflow: auto; padding: var(--akto-space-4); background: var(--akto-color-page); color: var(--akto-color-text); }
  /* Without colours rather than pale: it is still to be read. */
  .stage[data-fault] { box-shadow: inset 0 0 0 4px var(--akto-color-warning-soft); }
  .stage[data-fault] akto-dossier { filter: grayscale(1); }
  .stage[data-device='telephone'] akto-dossier { inline-size: 22.5rem; max-inline-size: 100%; margin-inline: auto; padding: var(--akto-space-3); border: 1px solid var(--akto-color-border); border-radius: var(--akto-radius-large); background: var(--akto-color-page); }

  .tools .akto-tabs { padding: var(--akto-space-1) var(--akto-space-2) 0; flex-wrap: wrap; }
  .tools .akto-tab { flex: 0 1 auto; padding: var(--akto-space-1) .3125rem; font-size: .8125rem; border-radius: var(--akto-radius-small) var(--akto-radius-small) 0 0; }
  .tools .akto-panel { flex: 1; min-height: 0; overflow: auto; padding: var(--akto-space-3); font-size: var(--akto-text-small); }
  .tools .akto-panel:focus-visible { outline-offset: -3px; }
  .calm { color: var(--akto-color-muted); }
  .bar { display: grid; gap: var(--akto-space-2); justify-items: start; margin-bottom: var(--akto-space-3); }

  .lines, .tree, .tree ul, .example ul { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2px; }
  .tree ul { padding-inline-start: var(--akto-space-4); border-inline-start: 1px solid var(--akto-color-line); margin-inline-start: var(--akto-space-2); }
  .plain { display: grid; gap: var(--akto-space-1); padding-inline-start: var(--akto-space-4); list-style: disc; }
  .line { display: flex; gap: var(--akto-space-2); width: 100%; min-height: 1.75rem; padding: var(--akto-space-1) var(--akto-space-2); border: 0; border-radius: var(--akto-radius-small); background: none; color: var(--akto-color-text); font: inherit; text-align: start; cursor: pointer; }
  .line:hover, .line[aria-current] { background: var(--akto-color-primary-soft); }
  .line small { display: inline-block; }
  .line[data-level] small { display: block; }
  .line[data-role='tab'], .line[data-role='section'] { font-weight: 700; }
  [data-level='error'] > .mark, [data-level='error'] > p > .mark { color: var(--akto-color-error); }
  [data-level='warning'] > .mark { color: var(--akto-color-warning); }
  [data-level='good'] > p > .mark { color: var(--akto-color-success); }
  .mark .akto-icon { width: 1em; height: 1em; vertical-align: -.125em; }
  .remedy { display: block; padding: 0 var(--akto-space-2) var(--akto-space-2) calc(var(--akto-space-4) + var(--akto-space-3)); }
  .remedy .akto-button { max-width: 100%; overflow-wrap: anywhere; text-align: start; }
  .example { padding: var(--akto-space-2); border-bottom: 1px solid var(--akto-color-line); }
  .example > p { display: flex; gap: var(--akto-space-2); }
  .example .acts { flex-wrap: wrap; }
  .acts .akto-button { min-height: 2rem; padding: 0 var(--akto-space-2); font-size: var(--akto-text-small); }
  .condition { margin-block: var(--akto-space-1); padding: var(--akto-space-2) var(--akto-space-3); border-inline-start: 3px solid var(--akto-color-line); background: var(--akto-color-page); }
  .condition code { font-family: ui-monospace, Consolas, 'Liberation Mono', monospace; overflow-wrap: anywhere; }
  .condition dl { margin-block: var(--akto-space-2); }
  .condition dl > div { display: flex; flex-wrap: wrap; gap: 0 var(--akto-space-2); }
  .condition dt { color: var(--akto-color-muted); }
  .condition dt::after { content: ' :'; }
  .condition dd { font-weight: 600; }
  .rule { margin-top: var(--akto-space-3); padding-top: var(--akto-space-2); border-top: 1px solid var(--akto-color-line); }
  .link { padding: 0; border: 0; background: none; color: var(--akto-color-primary); font: inherit; text-align: start; text-decoration: underline; cursor: pointer; min-height: 1.5rem; }
  .result[data-result='true'] strong { color: var(--akto-color-success); }
  .result[data-result='false'] strong { color: var(--akto-color-error); }

  @media (max-width: 79.99rem) {
    .panes { grid-template: 'file first preview' minmax(0, var(--_top, 62fr)) 'second first preview' 5px 'tools first preview' minmax(0, var(--_bottom, 38fr)) / minmax(0, var(--_left, 52fr)) 5px minmax(0, var(--_right, 48fr)); }
  }
  @media (max-width: 51.99rem) {
    :host { grid-template-rows: auto auto minmax(0, 1fr); }
    header select { flex: 1 1 12rem; min-width: 0; }
    header .akto-button { padding-inline: var(--akto-space-2); }
    .keys { font-size: .75rem; }
    header { gap: var(--akto-space-1) var(--akto-space-2); padding: var(--akto-space-2); }
    header > .state { margin-inline-end: auto; }
    .spring { display: none; }
    .views { display: flex; justify-content: center; padding: var(--akto-space-1); border-radius: 0; background: var(--akto-color-surface); border-bottom: 1px solid var(--akto-color-line); }
    .panes { grid-template: 'only' minmax(0, 1fr) / minmax(0, 1fr); }
    .pane { grid-area: only; display: none; }
    studio-splitter { display: none; }
    .panes[data-view='fichier'] .file, .panes[data-view='apercu'] .preview, .panes[data-view='outils'] .tools { display: flex; }
    .stage { padding: var(--akto-space-2); }
  }
`;
