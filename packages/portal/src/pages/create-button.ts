import { alert, button } from '@akto/design-system';
import { html, nothing, type TemplateResult } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import { files } from '../accounts/account.js';
import { createDossier } from '../new-dossier.js';
import type { Portal } from '../portal.js';

interface Host extends LitElement {
  readonly portal: Portal;
}

/** The button « Créer un nouveau dossier » of three pages (S2), for who may file, and what is said when it fails. */
export class CreateButton implements ReactiveController {
  readonly #host: Host;
  #busy = false;
  #failure = '';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#failure = '';
  }

  template(): TemplateResult | typeof nothing {
    if (!files(this.#host.portal.account)) return nothing;
    return html`${this.#failure ? alert({ level: 'error', title: 'Le dossier n’a pas pu être créé', body: this.#failure }) : nothing}
    ${button({ label: 'Créer un nouveau dossier', variant: 'primary', icon: 'plus', busy: this.#busy, onClick: () => void this.#create() })}`;
  }

  async #create(): Promise<void> {
    this.#show(true, '');
    try {
      await createDossier(this.#host.portal);
      this.#show(false, '');
    } catch (error) {
      this.#show(false, error instanceof Error ? error.message : String(error));
    }
  }

  #show(busy: boolean, failure: string): void {
    this.#busy = busy;
    this.#failure = failure;
    this.#host.requestUpdate();
  }
}
