import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { icon } from '../icon/icon.js';

/** Text, or a link inside text. */
export type InlinePart = string | { readonly text: string; readonly href: string };

/** A link of a schema file. A page opens in another window, and says so, because leaving would interrupt the dossier. */
export const link = ({ text, href }: { readonly text: string; readonly href: string }): TemplateResult =>
  /^https?:/i.test(href)
    ? html`<a href=${href} target="_blank" rel="noopener">${text}<span class="akto-sr-only"> (nouvelle fenêtre)</span>&nbsp;${icon('external')}</a>`
    : html`<a href=${href}>${text}</a>`;

/** Text with its links, for a label. */
export const inline = (parts: readonly InlinePart[]): TemplateResult =>
  html`${parts.map((part) => (typeof part === 'string' ? part : link(part)))}`;

/** Paragraphs with their links. */
export const richText = (paragraphs: readonly (readonly InlinePart[])[]): TemplateResult =>
  html`<div class="akto-prose">${paragraphs.map((parts) => html`<p>${inline(parts)}</p>`)}</div>`;

/** Useful links, one a line (S60). `label` names the list for a screen reader. */
export const linkList = (links: readonly { readonly text: string; readonly href: string }[], label = 'Liens utiles'): TemplateResult =>
  html`<ul class="akto-links" aria-label=${label}>${links.map((entry) => html`<li>${link(entry)}</li>`)}</ul>`;
