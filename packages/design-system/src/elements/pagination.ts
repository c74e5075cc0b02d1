import { LitElement, type CSSResultGroup, type nothing, type TemplateResult } from 'lit';
import { define } from '../define.js';
import { iconStyles } from '../icon/icon.js';
import { pagination, paginationStyles } from '../navigation/pagination.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';

/** The person goes to another page of results. */
export class AktoPageEvent extends Event {
  /** From 1. */
  readonly page: number;

  constructor(page: number) {
    super('akto-page', { bubbles: true, composed: true, cancelable: true });
    this.page = page;
  }
}

/**
 * Which part of the results is shown, and the way to the others. The page shows them on `akto-page`.
 *
 * @tagname akto-pagination
 * @summary Pagination
 * @fires {AktoPageEvent} akto-page - The person goes to another page of results; `preventDefault()` keeps them here.
 */
export class AktoPagination extends LitElement {
  static override styles: CSSResultGroup = [tokens, base, iconStyles, paginationStyles];
  static override properties = {
    label: {},
    page: { type: Number, reflect: true, useDefault: true },
    pageSize: { attribute: 'page-size', type: Number, reflect: true, useDefault: true },
    total: { type: Number, reflect: true, useDefault: true },
  };

  /** What is cut into pages, said to a screen reader: « Pages des dossiers ». */
  declare label: string;
  /** The one that is shown, from 1. */
  declare page: number;
  /** How many results on each. */
  declare pageSize: number;
  /** How many results in all. */
  declare total: number;

  constructor() {
    super();
    this.label = 'Pages';
    this.page = 1;
    this.pageSize = 20;
    this.total = 0;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { label, page, pageSize, total } = this;
    const last = Math.max(1, Math.ceil(total / pageSize));
    return pagination({ label, pageSize, total, page: Math.min(Math.max(page, 1), last), onPage: (next) => this.#goTo(next) });
  }

  #goTo(page: number): void {
    if (page !== this.page && this.dispatchEvent(new AktoPageEvent(page))) this.page = page;
  }
}

define('akto-pagination', AktoPagination);

declare global {
  interface HTMLElementTagNameMap {
    'akto-pagination': AktoPagination;
  }
  interface HTMLElementEventMap {
    'akto-page': AktoPageEvent;
  }
}
