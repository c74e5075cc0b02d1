import { alert, button, formStyles } from '@akto/design-system';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ServerAccounts } from './server-accounts.js';

/** Before the end of a session, in milliseconds. */
const NOTICE = 10 * 60_000;
/** What a browser can wait for at once. */
const LONGEST = 2 ** 31 - 1;

/** Says that the session ends soon, or has ended, and what to do (WCAG 2.2.1). */
export class SessionNotice extends LitElement {
  static override properties = { accounts: { attribute: false }, expires: {}, _state: { state: true } };
  static override styles = [formStyles];

  declare accounts: ServerAccounts;
  /** ISO instant. */
  declare expires: string;
  declare private _state: 'open' | 'ending' | 'ended';

  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this._state = 'open';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('akto-signed-out', this.#onEnd);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('akto-signed-out', this.#onEnd);
    clearTimeout(this.#timer);
  }

  protected override firstUpdated(): void {
    this.#follow();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this._state === 'open') return nothing;
    const [title, body, label, act] =
      this._state === 'ending'
        ? ['Votre session se termine bientôt', 'Prolongez-la pour continuer à enregistrer.', 'Prolonger la session', () => this.#extend()] as const
        : ['Votre session est terminée', 'Ce que vous saisissez reste sur cet appareil, et sera envoyé une fois que vous serez reconnecté.', 'Se reconnecter', () => this.#signInAgain()] as const;
    return html`<div role="alert">${alert({ level: 'warning', title, body: html`<p>${body}</p>${button({ label, onClick: () => void act() })}` })}</div>`;
  }

  #follow(): void {
    clearTimeout(this.#timer);
    const left = Date.parse(this.expires) - Date.now();
    this._state = left <= 0 ? 'ended' : left <= NOTICE ? 'ending' : 'open';
    if (left > 0) this.#timer = setTimeout(() => this.#follow(), Math.min(left > NOTICE ? left - NOTICE : left, LONGEST));
  }

  async #extend(): Promise<void> {
    this.expires = await this.accounts.extend().catch(() => this.expires);
    this.#follow();
  }

  async #signInAgain(): Promise<void> {
    await this.accounts.signInAgain();
    this._state = 'open';
  }

  readonly #onEnd = (): void => {
    this._state = 'ended';
  };
}

customElements.define('session-notice', SessionNotice);
