import { Announcer, button, emptyState, formStyles, paginationStyles, statefulStyles } from '@akto/design-system';
import { loadFromCatalogue, todayInParis } from '@akto/dossier';
import { html, LitElement, nothing } from 'lit';
import settings from 'virtual:portail';
import { dispositifs, dispositifsUrl } from '../dispositifs.js';
import { draftLine, toDraftLine, type DraftLine } from '../lists/draft-line.js';
import { duplicateDraft } from '../lists/duplicate.js';
import { ListState } from '../lists/list-state.js';
import { listView } from '../lists/list-view.js';
import { listStyles } from '../lists/styles.js';
import { undoBar } from '../lists/undo-bar.js';
import { PageController } from '../page-controller.js';
import type { Portal } from '../portal.js';
import { isOver } from '../settings/retention.js';
import { CreateButton } from './create-button.js';
import { Loaded } from './loaded.js';
import { pageStyles } from './page-styles.js';
import { Tried } from './tried.js';

/** « Brouillons » (S7, S86): what was begun and not transmitted. */
export class PageBrouillons extends LitElement {
  static override properties = { portal: { attribute: false } };
  static override styles = [formStyles, statefulStyles, paginationStyles, pageStyles, listStyles];

  declare portal: Portal;

  readonly #create = new CreateButton(this);
  readonly #list = new ListState(this);
  readonly #work = new Loaded(this, () => this.#load());
  readonly #action = new Tried(this);
  #announcer: Announcer | undefined;

  constructor() {
    super();
    new PageController(this, 'Brouillons');
  }

  protected override firstUpdated(): void {
    this.#announcer = new Announcer(this.renderRoot as ShadowRoot);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer?.dispose();
  }

  protected override render(): unknown {
    return html`<div class="page-head">
        <h1 tabindex="-1">Brouillons</h1>
        ${this.#create.template()}
      </div>
      ${this.#action.template()}
      ${this.#work.render(
        ({ lines, discarded }) => html`${undoBar(discarded, { onRestore: (id) => void this.#restore(id), onRemove: (id) => void this.#remove(id) })}
          ${listView({
            noun: 'brouillon',
            lines,
            query: this.#list.query,
            onChange: this.#list.set,
            onPage: (number) => void this.#list.turn(number),
            line: (line) => draftLine(line, { retention: settings.brouillons, now: new Date(), level: 2, actions: this.#actions(line) }),
            empty: emptyState('Aucun brouillon', 'Un dossier commencé et pas encore transmis apparaît ici.'),
          })}`,
      )}`;
  }

  #actions({ draft, title, known }: DraftLine): unknown {
    const about = `le brouillon ${title}`;
    return html`${known && !draft.reopened
      ? button({ label: 'Dupliquer', about, variant: 'plain', icon: 'plus', onClick: () => void this.#duplicate(draft.id, draft.dispositif) })
      : nothing}
    ${draft.reopened ? nothing : button({ label: 'Supprimer', about, variant: 'plain', icon: 'trash', onClick: () => void this.#discard(draft.id) })}`;
  }

  async #load(): Promise<{ readonly lines: readonly DraftLine[]; readonly discarded: readonly DraftLine[] }> {
    const { store } = this.portal;
    const [kept, entries] = await Promise.all([store.drafts(), dispositifs()]);
    const over = kept.filter(({ savedAt, reopened }) => !reopened && isOver(savedAt, settings.brouillons, new Date()));
    for (const { id } of over) await store.discard(id);
    const lines = kept.filter((draft) => !over.includes(draft)).map((draft) => toDraftLine(draft, entries));
    return { lines, discarded: (await store.discarded()).map((draft) => toDraftLine(draft, entries)) };
  }

  /** The focus goes to what undoes it, where the keyboard would otherwise be nowhere. */
  #discard(id: string): Promise<void> {
    return this.#act('Brouillon retiré. Vous pouvez annuler.', () => this.portal.store.discard(id), { focus: `#annuler-${CSS.escape(id)}` });
  }

  #restore(id: string): Promise<void> {
    return this.#act('Le brouillon est revenu dans la liste.', () => this.portal.store.restore(id));
  }

  #remove(id: string): Promise<void> {
    return this.#act('Brouillon supprimé définitivement.', () => this.portal.store.remove(id));
  }

  #duplicate(id: string, code: string): Promise<void> {
    const done = 'Brouillon dupliqué, fichiers compris. Les attestations sont à cocher de nouveau.';
    const work = async (): Promise<void> => {
      const definition = await loadFromCatalogue(dispositifsUrl, code);
      await duplicateDraft(this.portal.store, definition, id, todayInParis());
    };
    return this.#act(done, work, { said: done });
  }

  /** @param said shown as well as announced; '' where the list itself shows what was done */
  async #act(done: string, work: () => Promise<unknown>, { focus = 'h1', said = '' } = {}): Promise<void> {
    if (!(await this.#action.run(work, said))) return;
    await this.#work.reload();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
    this.#announcer?.polite(done);
  }
}

customElements.define('page-brouillons', PageBrouillons);
