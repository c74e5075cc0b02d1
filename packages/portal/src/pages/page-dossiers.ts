import { emptyState, formStyles, paginationStyles, statefulStyles } from '@akto/design-system';
import { html, LitElement } from 'lit';
import { dispositifs } from '../dispositifs.js';
import { dossierLine, toDossierLine } from '../lists/dossier-line.js';
import { ListState } from '../lists/list-state.js';
import { listView } from '../lists/list-view.js';
import { listStyles } from '../lists/styles.js';
import { PageController } from '../page-controller.js';
import type { Portal } from '../portal.js';
import { CreateButton } from './create-button.js';
import { Loaded } from './loaded.js';
import { pageStyles } from './page-styles.js';

/** « Dossiers » (S85): what was transmitted, and what became of it. */
export class PageDossiers extends LitElement {
  static override properties = { portal: { attribute: false } };
  static override styles = [formStyles, statefulStyles, paginationStyles, pageStyles, listStyles];

  declare portal: Portal;

  readonly #create = new CreateButton(this);
  readonly #list = new ListState(this);
  readonly #work = new Loaded(this, async () => {
    const [dossiers, entries] = await Promise.all([this.portal.store.dossiers(), dispositifs()]);
    return dossiers.map((dossier) => toDossierLine(dossier, entries));
  });

  constructor() {
    super();
    new PageController(this, 'Dossiers');
  }

  protected override render(): unknown {
    return html`<div class="page-head">
        <h1 tabindex="-1">Dossiers</h1>
        ${this.#create.template()}
      </div>
      ${this.#work.render((lines) =>
        listView({
          noun: 'dossier',
          lines,
          query: this.#list.query,
          onChange: this.#list.set,
          onPage: (number) => void this.#list.turn(number),
          line: (line) => dossierLine(line, 2),
          empty: emptyState('Aucun dossier transmis', 'Une fois transmis à AKTO, un dossier apparaît ici avec sa référence.'),
        }),
      )}`;
  }
}

customElements.define('page-dossiers', PageDossiers);
