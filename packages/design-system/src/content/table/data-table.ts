/* eslint-disable lit-a11y/no-redundant-role -- Laid out as cards, a table loses its roles in several browsers. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../icon/icon.js';
import { nextSort, type Sort } from './sort.js';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => string | number | TemplateResult;
  /** Its header is a button that asks for another order. */
  readonly sortable?: boolean | undefined;
  /** Figures, which line up on the right. */
  readonly numeric?: boolean | undefined;
}

export interface DataTableProps<Row> {
  /** Unique in its root; the caption is `${id}-caption`. */
  readonly id: string;
  /** What the table holds: its name for a screen reader, and its title. */
  readonly caption: string;
  /** The first one names each row. */
  readonly columns: readonly Column<Row>[];
  /** In the order to show. */
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Where the name of a row leads. */
  readonly rowHref?: ((row: Row) => string) | undefined;
  readonly sort?: Sort | undefined;
  readonly onSort?: ((sort: Sort) => void) | undefined;
  /** What stands there while there is no row. */
  readonly empty: TemplateResult;
}

/**
 * Rows and columns; where there is no room for columns (320 px), a list of cards on which each value carries its header, and
 * still a table to a screen reader (ARIA APG « table » and « sortable table »).
 */
export function dataTable<Row>(props: DataTableProps<Row>): TemplateResult {
  const { id, caption, columns, rows, rowKey } = props;
  if (rows.length === 0) return props.empty;
  return html`<div class="akto-table">
    <table role="table" aria-labelledby="${id}-caption">
      <caption id="${id}-caption">${caption}</caption>
      <thead role="rowgroup" ?data-sortable=${columns.some(({ sortable }) => sortable)}>
        <tr role="row">${columns.map((column) => header(props, column))}</tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(rows, rowKey, (row) => html`<tr role="row">${columns.map((column, index) => cell(props, column, row, index))}</tr>`)}
      </tbody>
    </table>
  </div>`;
}

function header<Row>({ sort, onSort }: DataTableProps<Row>, { key, header: words, sortable, numeric }: Column<Row>): TemplateResult {
  const direction = sort?.key === key ? sort.direction : undefined;
  return html`<th role="columnheader" scope="col" ?data-numeric=${numeric} ?data-sortable=${sortable} aria-sort=${direction ?? nothing}>
    ${sortable
      ? html`<button type="button" class="akto-sort" @click=${() => onSort?.(nextSort(sort, key))}>
          ${words}${icon(direction ?? 'sort')}<span class="akto-sr-only">, trier</span>
        </button>`
      : words}
  </th>`;
}

function cell<Row>({ rowHref }: DataTableProps<Row>, column: Column<Row>, row: Row, index: number): TemplateResult {
  const content = column.cell(row);
  if (index === 0) return html`<th role="rowheader" scope="row">${rowHref ? html`<a href=${rowHref(row)}>${content}</a>` : content}</th>`;
  return html`<td role="cell" ?data-numeric=${column.numeric}>
    <span class="akto-cell-header" aria-hidden="true">${column.header}</span><span>${content}</span>
  </td>`;
}
