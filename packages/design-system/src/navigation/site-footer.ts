import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** The bottom of every page. */
export const siteFooter = (content: TemplateResult): TemplateResult =>
  html`<footer class="akto-footer"><div class="akto-bar" part="bar">${content}</div></footer>`;
