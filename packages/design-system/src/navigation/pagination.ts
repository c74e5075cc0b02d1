import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../icon/icon.js';
import { pageMarks } from './pages.js';

export interface PaginationProps {
  /** What is cut into pages, said to a screen reader: « Pages des dossiers ». */
  readonly label: string;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  /** How many results in all. */
  readonly total: number;
  readonly onPage: (page: number) => void;
}

const number = new Intl.NumberFormat('fr-FR');

/**
 * Which part of the results is shown, and the way to the others. At the ends « Précédent » and « Suivant » do nothing, but keep
 * the focus of whoever pressed them to get there.
 */
export function pagination(props: PaginationProps): TemplateResult | typeof nothing {
  const { label, page, pageSize, total } = props;
  if (total === 0) return nothing;
  const count = Math.ceil(total / pageSize);
  const range = `${number.format((page - 1) * pageSize + 1)}–${number.format(Math.min(page * pageSize, total))} sur ${number.format(total)}`;
  return html`<nav class="akto-pagination" aria-label=${label}>
    <div class="akto-pagination-row">
      <p role="status">${range}${count > 1 ? html`<span class="akto-page-short">, page ${page} sur ${count}</span>` : nothing}</p>
      ${count > 1
        ? html`<ul>
            <li>${turn(props, 'Précédent', page - 1, count)}</li>
            ${repeat(pageMarks(page, count), (mark, index) => mark ?? `gap-${index}`, (mark) => html`<li class="akto-page-mark">${mark ? pageButton(props, mark) : '…'}</li>`)}
            <li>${turn(props, 'Suivant', page + 1, count)}</li>
          </ul>`
        : nothing}
    </div>
  </nav>`;
}

const pageButton = ({ page, onPage }: PaginationProps, mark: number): TemplateResult =>
  html`<button type="button" class="akto-page" aria-current=${mark === page ? 'page' : nothing} @click=${() => onPage(mark)}>
    <span class="akto-sr-only">Page </span>${mark}
  </button>`;

function turn({ onPage }: PaginationProps, label: string, target: number, count: number): TemplateResult {
  const isEnd = target < 1 || target > count;
  const back = label === 'Précédent';
  return html`<button type="button" class="akto-page" aria-disabled=${isEnd ? 'true' : nothing} @click=${() => isEnd || onPage(target)}>
    ${back ? icon('chevron-left') : nothing}<span>${label}</span>${back ? nothing : icon('chevron-right')}
  </button>`;
}

export const paginationStyles = css`
  .akto-pagination { container-type: inline-size; }
  .akto-pagination-row { display: flex; flex-wrap: wrap; gap: var(--akto-space-2) var(--akto-space-5); align-items: center; justify-content: space-between; padding-block: var(--akto-space-3); }
  .akto-pagination p { color: var(--akto-color-muted); font-variant-numeric: tabular-nums; }
  .akto-pagination ul { display: flex; flex-wrap: wrap; gap: var(--akto-space-1); align-items: center; }
  .akto-page {
    display: inline-flex;
    gap: var(--akto-space-1);
    align-items: center;
    justify-content: center;
    min-width: var(--akto-target);
    min-height: var(--akto-target);
    padding: 0 var(--akto-space-2);
    border: 1px solid transparent;
    border-radius: var(--akto-radius-small);
    background: none;
    color: var(--akto-color-primary);
    font: inherit;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .akto-page:hover { background: var(--akto-color-primary-soft); color: var(--akto-color-primary-hover); }
  .akto-page[aria-current] { background: var(--akto-color-primary); color: var(--akto-color-on-primary); }
  .akto-page[aria-disabled] { background: none; color: var(--akto-color-muted); cursor: default; }
  .akto-page-short { display: none; }
  @container (max-width: 36rem) {
    .akto-pagination ul { flex: 1 1 100%; justify-content: space-between; }
    .akto-page-mark { display: none; }
    .akto-page-short { display: inline; }
  }
  @media (forced-colors: active) {
    .akto-page[aria-current] { background: Highlight; color: HighlightText; forced-color-adjust: none; }
    .akto-page[aria-disabled] { color: GrayText; }
  }
  @media print { .akto-pagination ul { display: none; } }
`;
