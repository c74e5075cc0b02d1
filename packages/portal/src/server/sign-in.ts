import { alert, button, formStyles, siteHeader, siteStyles } from '@akto/design-system';
import { css, html, LitElement, type TemplateResult } from 'lit';
import type { Closed } from '../portal.js';

/** The application before anybody is signed in, in the place of its pages. */
class SignIn extends LitElement {
  static closed: Closed;
  static override styles = [formStyles, siteStyles, css`main { display: grid; gap: 1.5rem; max-width: 72rem; margin-inline: auto; padding: 1.5rem 1rem; }`];

  protected override render(): TemplateResult {
    const { closed, signIn } = SignIn.closed;
    const here = encodeURIComponent(location.pathname + location.search);
    return html`${siteHeader({ home: '/', links: [] })}
      <main>
        <h1>Mon Espace</h1>
        ${alert({ level: signIn === undefined ? 'error' : 'info', title: signIn === undefined ? 'Mon Espace ne peut pas s’ouvrir' : 'Connectez-vous', body: closed })}
        <div class="akto-actions">
          ${signIn === undefined
            ? button({ label: 'Réessayer', variant: 'primary', onClick: () => location.reload() })
            : html`<a class="akto-button" href="${signIn}?back=${here}">Se connecter</a>`}
        </div>
      </main>`;
  }
}

export function showSignIn(closed: Closed): void {
  document.title = 'Connexion — Mon Espace AKTO';
  SignIn.closed = closed;
  customElements.define('mon-espace', SignIn);
}
