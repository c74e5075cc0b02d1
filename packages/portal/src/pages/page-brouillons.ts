import { button, formStyles, openDialog, statefulStyles } from '@akto/design-system';
import type { DraftSummary } from '@akto/dossier';
import { html, LitElement } from 'lit';
import { dispositifs } from '../dispositifs.js';
import { PageController } from '../page-controller.js';
import type { Portal } from '../portal.js';
import { CreateButton } from './create-button.js';
import { draftList } from './draft-list.js';
import { Loaded } from './loaded.js';
import { pageStyles } from './page-styles.js';

/** « Brouillons » (S7, S86): what was begun and not transmitted. */
export class PageBrouillons extends LitElement {
  static override properties = { portal: { attribute: false } };
  static override styles = [formStyles, statefulStyles, pageStyles];

  declare portal: Portal;

  readonly #create = new CreateButton(this);
  readonly #work = new Loaded(this, () => Promise.all([this.portal.store.drafts(), dispositifs()]));

  constructor() {
    super();
    new PageController(this, 'Brouillons');
  }

  protected override render(): unknown {
    return html`<div class="page-head">
        <h1 tabindex="-1">Brouillons</h1>
        ${this.#create.template()}
      </div>
      ${this.#work.render(([drafts, entries]) =>
        draftList(drafts, entries, (draft, title) =>
          button({
            label: 'Supprimer',
            about: `le brouillon ${title}`,
            variant: 'plain',
            icon: 'trash',
            onClick: () => void this.#remove(draft, title),
          }),
        ),
      )}`;
  }

  async #remove({ id }: DraftSummary, title: string): Promise<void> {
    const answer = await openDialog(this.renderRoot as ShadowRoot, {
      title: 'Supprimer ce brouillon ?',
      body: `Les données et les fichiers du brouillon « ${title} » seront supprimés de cet appareil.`,
      actions: [
        { key: 'garder', label: 'Garder le brouillon', variant: 'primary' },
        { key: 'supprimer', label: 'Supprimer définitivement' },
      ],
    });
    if (answer !== 'supprimer') return;
    await this.portal.store.remove(id);
    await this.#work.reload();
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }
}

customElements.define('page-brouillons', PageBrouillons);
