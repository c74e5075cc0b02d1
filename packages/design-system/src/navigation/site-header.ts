import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

export interface SiteHeaderProps {
  /** Address of the home page. */
  readonly home: string;
  readonly links: readonly { readonly text: string; readonly href: string; readonly current: boolean }[];
  /** « Profil Adhérent » and who is signed in (S21). */
  readonly profile?: { readonly name: string; readonly user: string } | undefined;
  /** In its place, where there is more to it than words: a menu. */
  readonly account?: TemplateResult | undefined;
}

/** The top of every page of « Mon Espace ». */
export const siteHeader = ({ home, links, profile, account }: SiteHeaderProps): TemplateResult =>
  headerFrame({
    home,
    service: 'Mon Espace',
    entries: links.map(({ text, href, current }) => html`<a href=${href} aria-current=${current ? 'page' : nothing}>${text}</a>`),
    profile,
    account,
  });

export interface HeaderFrameProps extends Pick<SiteHeaderProps, 'home' | 'profile' | 'account'> {
  /** « Mon Espace » */
  readonly service: string;
  /** Of the menu; there is none without them. */
  readonly entries: readonly TemplateResult[];
}

/** The same, whatever its links are made of. */
export const headerFrame = ({ home, service, entries, profile, account }: HeaderFrameProps): TemplateResult =>
  html`<header class="akto-header">
    <div class="akto-bar" part="bar">
      <a class="akto-brand" part="brand" href=${home}><span>AKTO</span> <span>${service}</span></a>
      ${entries.length > 0
        ? html`<nav class="akto-nav" part="menu" aria-label="Menu principal"><ul>${entries.map((entry) => html`<li>${entry}</li>`)}</ul></nav>`
        : nothing}
      ${profile ? html`<p class="akto-profile" part="profile">Profil ${profile.name} <strong>${profile.user}</strong></p>` : (account ?? nothing)}
    </div>
  </header>`;

/** The bottom of every page. */
export const siteFooter = (content: TemplateResult): TemplateResult =>
  html`<footer class="akto-footer"><div class="akto-bar" part="bar">${content}</div></footer>`;
