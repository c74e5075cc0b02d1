import { followPaths, stateOf, type Definition, type Transmission } from '@akto/core';
import { alert, button, formStyles, recap } from '@akto/design-system';
import type { TransmittedDossier } from '@akto/dossier';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { stateTitle } from '../lists/dossier-line.js';
import { stateTag } from '../lists/state-tag.js';
import { listStyles } from '../lists/styles.js';
import { saveFile } from '../pages/export.js';
import { pageStyles } from '../pages/page-styles.js';
import { Tried } from '../pages/tried.js';
import type { Portal } from '../portal.js';
import { momentOf } from '../words.js';
import { documentTable } from './documents.js';
import './instruction.js';
import { askables, changesBetween, readTransmission, type ReadDocument, type Reading } from './reading.js';
import { transmittedStyles } from './styles.js';
import { timeline } from './timeline.js';

/** A transmitted dossier (S85): its receipt, what became of it, every answer and document; printed, a recap to file. */
export class TransmittedDossierView extends LitElement {
  static override properties = { portal: { attribute: false }, instructs: { type: Boolean }, dossier: { attribute: false }, definition: { attribute: false }, sent: { attribute: false } };
  static override styles = [formStyles, pageStyles, listStyles, transmittedStyles];

  declare portal: Portal;
  /** The person examines the dossier, and decides of it. */
  declare instructs: boolean;
  declare dossier: TransmittedDossier;
  /** By which a complement is answered. */
  declare definition: Definition;
  /** By which each transmission is read, by its hash. */
  declare sent: ReadonlyMap<string, Definition>;

  readonly #download = new Tried(this);

  /** Puts the focus on the heading. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('h1')?.focus());
  }

  protected override render(): unknown {
    const { dossier } = this;
    const definition = this.#sentWith(dossier.transmission);
    const { history, transmission, transmittedAt, reference, entreprise, id } = dossier;
    const reading = readTransmission(definition, dossier, transmission, transmittedAt);
    const state = stateOf(history);
    return html`<div class="page-head">
        <div class="item-words">
          ${definition.description ? html`<p class="muted">${definition.description}</p>` : nothing}
          <h1 tabindex="-1">${definition.title}</h1>
          ${stateTag(stateTitle(state))}
        </div>
        <div class="akto-actions">
          <a class="akto-button" href="/dossiers/${id}/${definition.tabs[0]?.key ?? ''}">Voir le formulaire</a>
          ${button({ label: 'Imprimer ou enregistrer en PDF', variant: 'primary', onClick: () => print() })}
        </div>
      </div>
      ${this.#download.template()} ${this.#asked(state)}
      <div class="columns">
        <div class="main">
          <section class="akto-card block" aria-labelledby="recu">
            <h2 id="recu">Accusé de transmission</h2>
            <dl class="receipt">
              <div><dt>Référence</dt><dd>${reference}</dd></div>
              <div><dt>Transmis le</dt><dd>${momentOf(transmittedAt)}</dd></div>
              ${entreprise ? html`<div><dt>Entreprise</dt><dd>${entreprise}</dd></div>` : nothing}
            </dl>
          </section>
          <section class="block" aria-labelledby="reponses">
            <h2 id="reponses">Récapitulatif des réponses</h2>
            ${recap(reading.recap)}
          </section>
          <section class="akto-card block" aria-labelledby="documents">
            <h2 id="documents">Documents transmis</h2>
            ${documentTable(reading.documents, (document) => void this.#save(document))}
          </section>
          ${this.#versions(reading)}
        </div>
        <div class="side">
          <section class="akto-card block" aria-labelledby="suivi">
            <h2 id="suivi">Suivi</h2>
            ${timeline(history)}
          </section>
          ${this.instructs ? this.#instruction() : nothing}
        </div>
      </div>`;
  }

  #asked(state: string): unknown {
    if (state !== 'complément demandé' || this.instructs) return nothing;
    const asked = this.dossier.history.at(-1);
    const [first = ''] = followPaths(this.definition, this.dossier.transmission.version, asked?.reopened ?? []);
    const [tab] = first.split('.');
    return html`<div class="no-print">${alert({
      level: 'warning',
      title: 'AKTO vous demande un complément',
      body: html`<p class="message">${asked?.message}</p>
        <p><a href="/dossiers/${this.dossier.id}/${tab}">Compléter le dossier</a></p>`,
    })}</div>`;
  }

  #instruction(): TemplateResult {
    return html`<section class="akto-card block no-print" aria-labelledby="instruction">
      <h2 id="instruction">Instruction</h2>
      <dossier-instruction
        .dossier=${this.dossier}
        .askables=${askables(this.#sentWith(this.dossier.transmission), this.dossier)}
        .instruct=${async (instruction: Parameters<Portal['store']['instruct']>[1]) => {
          this.dossier = await this.portal.store.instruct(this.dossier.id, instruction);
        }}
      ></dossier-instruction>
    </section>`;
  }

  /** What was transmitted before a complement, and what the complement changed in it. */
  #versions(now: Reading): unknown {
    const { versions } = this.dossier;
    const read = versions.map(({ transmission, transmittedAt }) => readTransmission(this.#sentWith(transmission), this.dossier, transmission, transmittedAt));
    return versions.map(({ transmittedAt }, index) => {
      const reading = read[index] as Reading;
      const after = read[index + 1] ?? now;
      return html`<details class="akto-card">
        <summary>Version transmise le ${momentOf(transmittedAt)}</summary>
        <h3>Ce que le complément a changé</h3>
        <dl class="changes">
          ${changesBetween(reading, after).map(
            ({ label, before, after: next }) => html`<div><dt>${label}</dt><dd><del>${before || 'rien'}</del> → <ins>${next || 'rien'}</ins></dd></div>`,
          )}
        </dl>
        <h3>Ses documents</h3>
        ${documentTable(reading.documents, (document) => void this.#save(document))}
      </details>`;
    });
  }

  #sentWith({ hash }: Transmission): Definition {
    return this.sent.get(hash) ?? this.definition;
  }

  async #save({ id, meta }: ReadDocument): Promise<void> {
    await this.#download.run(async () => {
      const file = await this.portal.store.file(id);
      if (!file) throw new Error(`Le fichier « ${meta.name} » n’est pas sur cet appareil.`);
      saveFile(file, meta.name);
    });
  }
}

customElements.define('transmitted-dossier', TransmittedDossierView);
