import { button, formStyles, icon, statefulStyles } from '@akto/design-system';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Account, Accounts } from './account.js';
import { accountMenuStyles } from './account-menu.styles.js';
import { menuMove } from './menu-keys.js';
import { signOut } from './sign-out.js';

/** Who is signed in (S21), and the other accounts that this person may take: the ARIA APG « menu button ». */
export class AccountMenu extends LitElement {
  static override properties = { accounts: { attribute: false }, _open: { state: true } };
  static override styles = [formStyles, statefulStyles, accountMenuStyles];

  declare accounts: Accounts;
  declare private _open: boolean;

  constructor() {
    super();
    this._open = false;
  }

  protected override render(): TemplateResult {
    const { current, all } = this.accounts;
    const words = html`<span class="profile">Profil ${current.profile.title}</span> <strong>${current.name}</strong>`;
    if (all.length < 2) return html`<p class="who">${words}</p>${this.#signOut()}`;
    return html`<button
        type="button"
        class="who"
        aria-haspopup="menu"
        aria-expanded=${this._open ? 'true' : 'false'}
        aria-controls="comptes"
        @click=${() => (this._open ? this.#close() : void this.#show(0))}
        @keydown=${this.#pressButton}
      ><span>${words}<span class="akto-sr-only"> (changer de compte)</span></span>${icon('chevron-down')}</button>
      <div id="comptes" role="menu" aria-label="Comptes" ?hidden=${!this._open} @keydown=${this.#pressItem} @focusout=${this.#onFocusOut}>
        ${all.map((account) => this.#item(account))}
      </div>`;
  }

  #signOut(): TemplateResult | typeof nothing {
    if (!this.accounts.signOut) return nothing;
    return button({ label: 'Se déconnecter', variant: 'plain', onClick: () => void signOut(this.renderRoot as ShadowRoot, this.accounts) });
  }

  #item({ id, name, profile, detail }: Account): TemplateResult {
    const checked = id === this.accounts.current.id;
    return html`<button type="button" role="menuitemradio" aria-checked=${checked ? 'true' : 'false'} tabindex="-1" @click=${() => this.#choose(id)}>
      <span class="mark" aria-hidden="true">${checked ? icon('check') : ''}</span>
      <span><strong>${name}</strong> <span class="detail">${profile.title}</span><span class="detail line">${detail}</span></span>
    </button>`;
  }

  get #items(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role=menuitemradio]')];
  }

  get #button(): HTMLElement | null {
    return this.renderRoot.querySelector('.who');
  }

  async #show(index: number): Promise<void> {
    this._open = true;
    await this.updateComplete;
    this.#items.at(index)?.focus();
  }

  #close(): void {
    this._open = false;
    this.#button?.focus();
  }

  #choose(id: string): void {
    this.#close();
    if (id !== this.accounts.current.id) this.accounts.choose(id);
  }

  readonly #pressButton = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.#show(event.key === 'ArrowDown' ? 0 : -1);
  };

  readonly #pressItem = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const items = this.#items;
    const move = menuMove(event.key, items.indexOf(event.target as HTMLElement), this.accounts.all.map(({ name }) => name));
    if (move === undefined) return;
    // Tab goes on from the button, where the menu stands.
    if (move === 'leave') return this.#close();
    event.preventDefault();
    if (move === 'close') this.#close();
    else items[move.to]?.focus();
  };

  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (!this.renderRoot.contains(relatedTarget as Node | null)) this._open = false;
  };
}

customElements.define('account-menu', AccountMenu);
