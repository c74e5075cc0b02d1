import { decisions, refusalOf, stateOf, type DossierState, type Instruction } from '@akto/core';
import { button, checkboxGroup, formStyles, radioGroup, textArea } from '@akto/design-system';
import type { TransmittedDossier } from '@akto/dossier';
import { html, LitElement, nothing } from 'lit';
import { pageStyles } from '../pages/page-styles.js';
import { Tried } from '../pages/tried.js';
import type { Askable } from './reading.js';

const words: Readonly<Record<DossierState, string>> = {
  transmis: '',
  reçu: 'Accuser réception',
  'complément demandé': 'Demander un complément',
  accepté: 'Accepter',
  refusé: 'Refuser',
};

/** What whoever examines a dossier decides of it, and says to the employer (S72). */
export class DossierInstruction extends LitElement {
  static override properties = { dossier: { attribute: false }, askables: { attribute: false }, instruct: { attribute: false }, _draft: { state: true }, _error: { state: true } };
  static override styles = [formStyles, pageStyles];

  declare dossier: TransmittedDossier;
  declare askables: readonly Askable[];
  /** Keeps the decision; rejects with an error for the person. */
  declare instruct: (instruction: Instruction) => Promise<void>;
  declare private _draft: { readonly state?: DossierState | undefined; readonly message: string; readonly reopened: readonly string[] };
  declare private _error: string | undefined;

  readonly #sending = new Tried(this);

  constructor() {
    super();
    this._draft = { message: '', reopened: [] };
  }

  protected override render(): unknown {
    const open = decisions(stateOf(this.dossier.history));
    if (open.length === 0) return html`<p>La décision est prise : ce dossier n’attend plus rien.</p>`;
    const { state, message, reopened } = this._draft;
    return html`${this.#sending.template()}
      ${radioGroup<DossierState>({
        id: 'decision',
        label: 'Décision',
        required: true,
        options: open.map((code) => ({ code, title: words[code] })),
        value: state,
        error: this._error,
        onInput: (code) => this.#change({ state: code }),
      })}
      ${state === 'complément demandé'
        ? checkboxGroup<string>({
            id: 'a-completer',
            label: 'À compléter par l’employeur',
            required: true,
            options: this.askables.map(({ path, title, tab }) => ({ code: path, title: `${tab} – ${title}` })),
            value: reopened,
            onInput: (paths) => this.#change({ reopened: paths }),
          })
        : nothing}
      ${textArea({ id: 'message', label: 'Message à l’employeur', width: 12, required: state === 'refusé' || state === 'complément demandé', value: message, onInput: (text) => this.#change({ message: text }) })}
      <div class="akto-actions">${button({ label: 'Enregistrer la décision', variant: 'primary', onClick: () => void this.#send() })}</div>`;
  }

  #change(change: Partial<typeof this._draft>): void {
    this._draft = { ...this._draft, ...change };
    this._error = undefined;
  }

  async #send(): Promise<void> {
    const { state, message, reopened } = this._draft;
    const instruction = state && { state, message: message.trim(), ...(state === 'complément demandé' ? { reopened } : {}) };
    this._error = instruction ? refusalOf(stateOf(this.dossier.history), instruction) : 'Choisissez une décision.';
    if (!instruction || this._error) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#decision')?.focus();
      return;
    }
    if (await this.#sending.run(() => this.instruct(instruction), 'Décision enregistrée.')) this._draft = { message: '', reopened: [] };
  }
}

customElements.define('dossier-instruction', DossierInstruction);
