import { formStyles, siteFooter, siteHeader, siteStyles } from '@akto/design-system';
import { Router } from '@lit-labs/router';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import settings from 'virtual:portail';
import { instructs } from './accounts/account.js';
import './accounts/account-menu.js';
import { Navigation } from './navigation.js';
import './pages/page-hors-ligne.js';
import type { Portal, Space } from './portal.js';

/** The application: header, the page of the address, footer. */
export class MonEspace extends LitElement {
  static override styles = [
    formStyles,
    siteStyles,
    css`
      :host { display: grid; grid-template-rows: auto 1fr auto; min-height: 100dvh; background: var(--akto-color-page); --akto-page-width: 72rem; }
      main { box-sizing: border-box; width: 100%; max-width: var(--akto-page-width); margin-inline: auto; padding: var(--akto-space-6) var(--akto-space-4); }
      footer .akto-nav { margin-inline-start: calc(-1 * var(--akto-space-3)); }
      footer .akto-nav a { font-weight: 400; }
      @media print {
        :host { display: block; min-height: 0; background: none; }
        main { max-width: none; padding: 0; }
        footer { display: none; }
      }
    `,
  ];

  /** Given before the element is defined. */
  static space: Space;

  /** The code of the page gone to did not come. */
  #unloaded = false;
  // Before the router: its listeners come first.
  readonly #navigation = new Navigation(this);
  readonly #portal: Portal = { ...MonEspace.space, navigation: this.#navigation };
  readonly #router = new Router(
    this,
    [
      this.#route('/', () => import('./pages/page-accueil.js'), () => html`<page-accueil .portal=${this.#portal}></page-accueil>`),
      this.#route('/brouillons', () => import('./pages/page-brouillons.js'), () => html`<page-brouillons .portal=${this.#portal}></page-brouillons>`),
      this.#route('/dossiers', () => import('./pages/page-dossiers.js'), () => html`<page-dossiers .portal=${this.#portal}></page-dossiers>`),
      this.#route('/nouvelle-demande/:draft/:etape?', () => import('./pages/page-nouvelle-demande.js'), ({ draft, etape }) =>
        html`<page-nouvelle-demande .portal=${this.#portal} .draft=${draft} .etape=${etape} .query=${location.search}></page-nouvelle-demande>`,
      ),
      this.#route('/mes-donnees', () => import('./pages/page-mes-donnees.js'), () => html`<page-mes-donnees .portal=${this.#portal}></page-mes-donnees>`),
      this.#route('/informations/:chemin', () => import('./pages/page-information.js'), ({ chemin }) => html`<page-information .chemin=${chemin}></page-information>`),
      this.#route('/dossiers/:dossier/:onglet?', () => import('./pages/page-dossier.js'), ({ dossier, onglet }) =>
        html`<page-dossier .portal=${this.#portal} ?instructs=${instructs(this.#portal.account)} .dossier=${dossier} .onglet=${onglet}></page-dossier>`,
      ),
    ],
    { fallback: this.#route('/*', () => import('./pages/page-introuvable.js'), () => html`<page-introuvable></page-introuvable>`) },
  );

  constructor() {
    super();
    this.#navigation.routing = this.#router;
  }

  protected override render(): unknown {
    const here = location.pathname;
    const link = (text: string, href: string) => ({ text, href, current: href === '/' ? here === '/' : here.startsWith(href) });
    return html`${siteHeader({
        home: '/',
        links: [link('Accueil', '/'), link('Dossiers', '/dossiers'), link('Brouillons', '/brouillons')],
        account: html`<account-menu .accounts=${this.#portal.accounts}></account-menu>`,
      })}
      <main>${this.#portal.notice ?? nothing}${this.#unloaded ? html`<page-hors-ligne></page-hors-ligne>` : this.#router.outlet()}</main>
      ${siteFooter(html`<nav class="akto-nav" aria-label="Pied de page">
        <ul>
          ${settings.pages.map(({ chemin, titre, lien }) => html`<li>${anchor(lien ?? titre, `/informations/${chemin}`, here)}</li>`)}
          <li>${anchor('Mes données', '/mes-donnees', here)}</li>
        </ul>
      </nav>`)}`;
  }

  /** A page whose code is fetched when it is first gone to; a slow one gives way to where the person went meanwhile. */
  #route(
    path: string,
    load: () => Promise<unknown>,
    render: (params: Readonly<Record<string, string | undefined>>) => TemplateResult,
  ): { path: string; enter: () => Promise<boolean>; render: typeof render } {
    return {
      path,
      render,
      enter: async () => {
        const asked = location.pathname;
        this.#unloaded = !(await load().then(() => true, () => false));
        return asked === location.pathname;
      },
    };
  }
}

const anchor = (text: string, href: string, here: string): TemplateResult =>
  html`<a href=${href} aria-current=${here === href ? 'page' : nothing}>${text}</a>`;
