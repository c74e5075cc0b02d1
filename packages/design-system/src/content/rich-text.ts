import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ButtonVariant } from '../action/button.js';
import { icon } from '../icon/icon.js';

/** Text, or a link inside text. */
export type InlinePart = string | { readonly text: string; readonly href: string };

export interface LinkProps {
  readonly text: string | TemplateResult;
  readonly href: string;
  /** Opens in another window, and says so. By default what is on another site does, because leaving would interrupt the dossier. */
  readonly external?: boolean | undefined;
  /** The look of such a button, for what leads to another page; needs `buttonStyles`. */
  readonly variant?: ButtonVariant | undefined;
}

/** The mark never stands alone at the start of a line. */
const NBSP = '\u00a0';

export const link = ({ text, href, external = /^https?:/i.test(href), variant }: LinkProps): TemplateResult =>
  html`<a
    part="link"
    class=${variant ? 'akto-button' : nothing}
    data-variant=${variant ?? nothing}
    href=${href}
    target=${external ? '_blank' : nothing}
    rel=${external ? 'noopener' : nothing}
    >${text}${external ? html`<span class="akto-sr-only"> (nouvelle fenêtre)</span>${variant ? nothing : NBSP}${icon('external')}` : nothing}</a
  >`;

/** Text with its links, for a label. */
export const inline = (parts: readonly InlinePart[]): TemplateResult =>
  html`${parts.map((part) => (typeof part === 'string' ? part : link(part)))}`;

/** Paragraphs with their links. */
export const richText = (paragraphs: readonly (readonly InlinePart[])[]): TemplateResult =>
  html`<div class="akto-prose">${paragraphs.map((parts) => html`<p>${inline(parts)}</p>`)}</div>`;

/** Useful links, one a line (S60). `label` names the list for a screen reader. */
export const linkList = (links: readonly { readonly text: string; readonly href: string }[], label = 'Liens utiles'): TemplateResult =>
  html`<ul class="akto-links" aria-label=${label}>${links.map((entry) => html`<li>${link(entry)}</li>`)}</ul>`;

export const linkStyles = css`
  .akto-prose { display: grid; gap: var(--akto-space-3); max-width: 70ch; }
  .akto-links { display: grid; gap: var(--akto-space-1); }
  .akto-links a { display: inline-block; padding-block: .25rem; }
  a .akto-icon { width: .9em; height: .9em; vertical-align: -.05em; }
`;
