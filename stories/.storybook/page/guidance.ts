import { icon } from '@akto/design-system';
import { html, type TemplateResult } from 'lit';
import type { ElementDocs, KeyHelp } from './element-docs.js';

/** « À faire » beside « À éviter »: a mark and words, never the colour alone. */
export const guidance = ({ dos, donts }: ElementDocs): TemplateResult =>
  html`<div class="doc-guidance">
    <section class="doc-advice" data-kind="do" aria-labelledby="dos">
      <h3 id="dos">${icon('check')} À faire</h3>
      <ul>${dos.map((advice) => html`<li>${advice}</li>`)}</ul>
    </section>
    <section class="doc-advice" data-kind="dont" aria-labelledby="donts">
      <h3 id="donts">${icon('close')} À éviter</h3>
      <ul>${donts.map((advice) => html`<li>${advice}</li>`)}</ul>
    </section>
  </div>`;

export const keyboard = (entries: readonly KeyHelp[]): TemplateResult =>
  html`<div class="doc-scroll" tabindex="0" role="region" aria-label="Touches">
    <table class="doc-table">
      <thead><tr><th scope="col">Touche</th><th scope="col">Effet</th></tr></thead>
      <tbody>
        ${entries.map(({ keys, does }) => html`<tr><th scope="row">${keys.map((key) => html`<kbd>${key}</kbd> `)}</th><td>${does}</td></tr>`)}
      </tbody>
    </table>
  </div>`;
