import { button, emptyState, formStyles, openDialog, statefulStyles } from '@akto/design-system';
import { todayInParis, type DraftSummary, type TransmittedDossier } from '@akto/dossier';
import { html, LitElement } from 'lit';
import settings from 'virtual:portail';
import { PageController } from '../page-controller.js';
import type { Portal } from '../portal.js';
import { exportZip, saveFile } from './export.js';
import { Loaded } from './loaded.js';
import { pageStyles } from './page-styles.js';
import { Tried } from './tried.js';

interface Kept {
  readonly drafts: readonly DraftSummary[];
  readonly discarded: readonly DraftSummary[];
  readonly dossiers: readonly TransmittedDossier[];
}

/** « Mes données »: everything that is kept, to take away, and the drafts to remove (GDPR, articles 15, 17 and 20). */
export class PageMesDonnees extends LitElement {
  static override properties = { portal: { attribute: false } };
  static override styles = [formStyles, statefulStyles, pageStyles];

  declare portal: Portal;

  readonly #action = new Tried(this);
  readonly #kept = new Loaded(this, async (): Promise<Kept> => {
    const { store } = this.portal;
    const [drafts, discarded, dossiers] = await Promise.all([store.drafts(), store.discarded(), store.dossiers()]);
    return { drafts, discarded, dossiers };
  });

  constructor() {
    super();
    new PageController(this, 'Mes données');
  }

  protected override render(): unknown {
    return html`<h1 tabindex="-1">Mes données</h1>
      ${this.#action.template()} ${this.#kept.render((kept) => this.#content(kept))}`;
  }

  #content({ drafts, discarded, dossiers }: Kept): unknown {
    if (drafts.length + discarded.length + dossiers.length === 0) return emptyState('Rien n’est gardé', 'Vous n’avez ni brouillon ni dossier.');
    const own = drafts.filter(({ reopened }) => !reopened);
    return html`<p class="lead">
        Mon Espace garde ${many(drafts.length, 'brouillon')} et ${many(dossiers.length, 'dossier transmis', 'dossiers transmis')}.
        Un brouillon est retiré ${settings.brouillons.conservationJours} jours après sa dernière modification.
      </p>
      <section class="akto-card list" aria-labelledby="exporter">
        <h2 id="exporter">Exporter</h2>
        <p>Une archive ZIP : chaque brouillon et chaque dossier en JSON, avec ses fichiers tels que vous les avez ajoutés.</p>
        <div class="akto-actions">
          ${button({ label: 'Exporter mes données', variant: 'primary', icon: 'save', onClick: () => void this.#export(drafts, dossiers) })}
        </div>
      </section>
      <section class="akto-card list" aria-labelledby="supprimer">
        <h2 id="supprimer">Supprimer mes brouillons</h2>
        <p>Les dossiers transmis ne sont pas touchés : AKTO les instruit. Pour exercer vos droits sur eux, voyez <a href="/informations/donnees-personnelles">la page sur vos données personnelles</a>.</p>
        ${own.length + discarded.length === 0
          ? html`<p class="muted">Aucun brouillon à supprimer.</p>`
          : html`<div class="akto-actions">
              ${button({ label: `Supprimer ${many(own.length + discarded.length, 'brouillon')}`, icon: 'trash', onClick: () => void this.#removeAll([...own, ...discarded]) })}
            </div>`}
      </section>`;
  }

  async #export(drafts: readonly DraftSummary[], dossiers: readonly TransmittedDossier[]): Promise<void> {
    const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
    await this.#action.run(async () => {
      saveFile(await exportZip(this.portal.store, { drafts: ids(drafts), dossiers: ids(dossiers) }), `mes-donnees-akto-${todayInParis()}.zip`);
    }, 'L’archive est prête : votre navigateur la télécharge.');
  }

  async #removeAll(drafts: readonly DraftSummary[]): Promise<void> {
    const answer = await openDialog(this.renderRoot as ShadowRoot, {
      title: `Supprimer ${many(drafts.length, 'brouillon')} ?`,
      body: 'Leurs données et leurs fichiers seront supprimés de cet appareil, sans retour possible.',
      actions: [
        { key: 'garder', label: 'Garder mes brouillons', variant: 'primary' },
        { key: 'supprimer', label: 'Supprimer définitivement' },
      ],
    });
    if (answer !== 'supprimer') return;
    await this.#action.run(async () => {
      for (const { id } of drafts) await this.portal.store.remove(id);
    }, 'Vos brouillons sont supprimés.');
    await this.#kept.reload();
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }
}

const many = (count: number, one: string, several = `${one}s`): string => `${count} ${count > 1 ? several : one}`;

customElements.define('page-mes-donnees', PageMesDonnees);
