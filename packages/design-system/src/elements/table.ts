import { html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { dataTable, type Column } from '../content/table/data-table.js';
import type { Sort } from '../content/table/sort.js';
import { tableStyles } from '../content/table/table-styles.js';
import { define } from '../define.js';
import { iconStyles } from '../icon/icon.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';

/** What a table shows on one line. */
export type TableRow = Readonly<Record<string, unknown>>;

/** A column; without `cell`, it shows what the row holds under its key. */
export type TableColumn = Omit<Column<TableRow>, 'cell'> & Partial<Pick<Column<TableRow>, 'cell'>>;

/** The person asks for another order. */
export class AktoSortEvent extends Event {
  readonly sort: Sort;

  constructor(sort: Sort) {
    super('akto-sort', { bubbles: true, composed: true, cancelable: true });
    this.sort = sort;
  }
}

/**
 * Rows and columns; where there is no room for columns, a card for each row, still a table to a screen reader. The page gives
 * the rows in the order to show, anew on `akto-sort`.
 *
 * @tagname akto-table
 * @summary Tableau
 * @fires {AktoSortEvent} akto-sort - The person asks for another order; `preventDefault()` keeps the headers as they are.
 * @slot empty - What stands there while there is no row.
 */
export class AktoTable extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, iconStyles, tableStyles];
  static override properties = {
    caption: {},
    columns: { attribute: false },
    rows: { attribute: false },
    rowKey: { attribute: false },
    rowHref: { attribute: false },
    sort: { attribute: false },
  };

  /** What the table holds: its title, and its name for a screen reader. */
  declare caption: string;
  /** The first one names each row. */
  declare columns: readonly TableColumn[];
  /** In the order to show. */
  declare rows: readonly TableRow[];
  /** Tells rows apart; what the first column holds by default. */
  declare rowKey: ((row: TableRow) => string) | undefined;
  /** Where the name of a row leads. */
  declare rowHref: ((row: TableRow) => string) | undefined;
  /** By which column they are ordered, and how. */
  declare sort: Sort | undefined;

  constructor() {
    super();
    this.caption = '';
    this.columns = [];
    this.rows = [];
  }

  protected override render(): TemplateResult {
    const { caption, rows, rowHref, sort } = this;
    const columns = this.columns.map((column): Column<TableRow> => ({ cell: (row) => row[column.key] as ReturnType<Column<TableRow>['cell']>, ...column }));
    const rowKey = this.rowKey ?? ((row) => String(row[columns[0]?.key ?? '']));
    return dataTable({ id: 'table', caption, columns, rows, rowKey, rowHref, sort, onSort: (next) => this.#order(next), empty: html`<slot name="empty"></slot>` });
  }

  #order(sort: Sort): void {
    if (this.dispatchEvent(new AktoSortEvent(sort))) this.sort = sort;
  }
}

define('akto-table', AktoTable);

declare global {
  interface HTMLElementTagNameMap {
    'akto-table': AktoTable;
  }
  interface HTMLElementEventMap {
    'akto-sort': AktoSortEvent;
  }
}
