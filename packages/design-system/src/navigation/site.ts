import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface SiteHeaderProps {
  /** Address of the home page. */
  readonly home: string;
  readonly links: readonly { readonly text: string; readonly href: string; readonly current: boolean }[];
  /** « Profil Adhérent » and who is signed in (S21). */
  readonly profile?: { readonly name: string; readonly user: string } | undefined;
}

/** The top of every page of « Mon Espace ». */
export const siteHeader = ({ home, links, profile }: SiteHeaderProps): TemplateResult =>
  html`<header class="akto-header">
    <div class="akto-bar">
      <a class="akto-brand" href=${home}><span>AKTO</span> <span>Mon Espace</span></a>
      <nav class="akto-nav" aria-label="Menu principal">
        <ul>${links.map(({ text, href, current }) => html`<li><a href=${href} aria-current=${current ? 'page' : nothing}>${text}</a></li>`)}</ul>
      </nav>
      ${profile ? html`<p class="akto-profile">Profil ${profile.name} <strong>${profile.user}</strong></p>` : nothing}
    </div>
  </header>`;

/** The bottom of every page. */
export const siteFooter = (content: TemplateResult): TemplateResult =>
  html`<footer class="akto-footer"><div class="akto-bar">${content}</div></footer>`;
