import { button, emptyState, pagination } from '@akto/design-system';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { filters } from './filters.js';
import { widened, type Query } from './query.js';
import { pageSize, select, type Line } from './select.js';

export interface ListViewProps<Item extends Line> {
  /** « brouillon », « dossier » */
  readonly noun: string;
  readonly lines: readonly Item[];
  readonly query: Query;
  readonly onChange: (query: Query) => void;
  readonly onPage: (page: number) => void;
  readonly line: (line: Item) => TemplateResult;
  /** What is said when there is nothing at all. */
  readonly empty: TemplateResult;
}

/** A list that is searched, narrowed, sorted and turned page by page. */
export function listView<Item extends Line>({ noun, lines, query, onChange, onPage, line, empty }: ListViewProps<Item>): TemplateResult {
  if (lines.length === 0) return empty;
  const { items, total, page, pages } = select(lines, query);
  return html`${filters(lines, query, onChange)}
    <p class="count" role="status" tabindex="-1">${count(total, noun)}${pages > 1 ? `, page ${page} sur ${pages}` : ''}</p>
    ${total === 0
      ? emptyState(
          'Aucun résultat',
          `Aucun ${noun} ne correspond à cette recherche.`,
          button({ label: 'Tout afficher', onClick: () => onChange(widened(query)) }),
        )
      : html`<ul class="list">${repeat(items, ({ id }) => id, (item) => html`<li class="akto-card item">${line(item)}</li>`)}</ul>`}
    ${pages > 1 ? pagination({ label: `Pages des ${noun}s`, page, pageSize, total, onPage }) : nothing}`;
}

const count = (total: number, noun: string): string => `${total} ${noun}${total > 1 ? 's' : ''}`;
