import { css, html, LitElement, type CSSResultGroup, type TemplateResult } from 'lit';
import { buttonStyles } from '../action/button-styles.js';
import { rowsGroup, rowsStyles } from '../content/rows-group.js';
import { define } from '../define.js';
import { frameStyles } from '../field/frame-styles.js';
import { iconStyles } from '../icon/icon.js';
import { Announcer } from '../status/announcer.js';
import { base } from '../tokens/base.js';
import { tokens } from '../tokens/tokens.js';
import { assign } from './assign.js';
import { optionalNumber, optionalText } from './attributes.js';
import { focusWithin } from './focus-within.js';
import { Slots } from './slots.js';

/** A row of `<akto-repeated-group>` comes or goes. */
export class AktoRowEvent extends Event {
  /** The row; none where the page has no `<template>` to make one from. */
  readonly row: Element | undefined;

  constructor(type: 'akto-add' | 'akto-remove', row: Element | undefined) {
    super(type, { bubbles: true, composed: true, cancelable: true });
    this.row = row;
  }
}

/** Tells rows apart as long as they live. */
const ids = new WeakMap<Element, string>();
let created = 0;

function idOf(row: Element): string {
  const id = ids.get(row) ?? `row-${(created += 1)}`;
  ids.set(row, id);
  return id;
}

/**
 * Fields that repeat. Each child is a row; « Ajouter » makes one more from the `<template>`, in a `<div>`. The fields stay in
 * the page, and in its form, which sends those of one name in the order of the rows.
 *
 * @tagname akto-repeated-group
 * @summary Groupe répété
 * @fires {AktoRowEvent} akto-add - The person asks for a row; `preventDefault()` leaves it to the page.
 * @fires {AktoRowEvent} akto-remove - The person asks to take a row away; `preventDefault()` leaves it to the page.
 * @slot - A `<template>` for a new row, and the rows.
 * @csspart label - The heading.
 * @csspart help - The description.
 * @csspart row - A row, its heading included.
 * @csspart message - The message below.
 * @csspart button - « Ajouter », and each « Retirer ».
 * @cssprop [--akto-button-background] - Of the buttons at rest.
 * @cssprop [--akto-button-background-hover] - Under the pointer.
 * @cssprop [--akto-button-color] - Of their words, and of the border of « Ajouter ».
 * @cssprop [--akto-button-radius] - Rounding of their corners.
 */
export class AktoRepeatedGroup extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, slotAssignment: 'manual' };
  static override styles: CSSResultGroup = [
    tokens,
    base,
    iconStyles,
    buttonStyles,
    frameStyles,
    rowsStyles,
    css`
      .akto-row { padding-bottom: var(--akto-space-5); }
      ::slotted(*) { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--akto-space-4); }
    `,
  ];
  static override properties = {
    label: {},
    rowTitle: { attribute: 'row-title' },
    description: { converter: optionalText },
    error: { converter: optionalText },
    min: { type: Number, reflect: true, useDefault: true },
    max: { reflect: true, converter: optionalNumber },
    required: { type: Boolean, reflect: true },
    readonly: { type: Boolean, reflect: true },
  };

  /** The heading. */
  declare label: string;
  /** « Période »: each row's heading is this and its number. */
  declare rowTitle: string;
  /** Help under the heading. */
  declare description: string | undefined;
  /** A message under the rows. */
  declare error: string | undefined;
  /** How many rows the person cannot go below; the page writes them. */
  declare min: number;
  /** How many rows at most. */
  declare max: number | undefined;
  /** Marked as mandatory. */
  declare required: boolean;
  /** Rows neither come nor go. */
  declare readonly: boolean;

  #announcer: Announcer | undefined;

  constructor() {
    super();
    this.label = '';
    this.rowTitle = '';
    this.min = 0;
    this.required = false;
    this.readonly = false;
    // Rendered anew when a child comes or goes.
    new Slots(this);
  }

  /** In their order in the page. */
  get rows(): readonly Element[] {
    return [...this.children].filter((child) => child.localName !== 'template');
  }

  protected override render(): TemplateResult {
    const { label, rowTitle, description, error, min, max, required, readonly } = this;
    return rowsGroup({
      id: 'group',
      label,
      rowTitle,
      description,
      error,
      required,
      readonly,
      minRows: min,
      maxRows: max,
      rows: this.rows.map((row) => ({ id: idOf(row), content: html`<slot ${assign(row)}></slot>` })),
      onAdd: () => void this.#add(),
      onRemove: (id) => void this.#remove(id),
    });
  }

  protected override firstUpdated(): void {
    this.#announcer = new Announcer(this.renderRoot as ShadowRoot);
  }

  async #add(): Promise<void> {
    const row = this.#newRow();
    if (!this.dispatchEvent(new AktoRowEvent('akto-add', row)) || !row) return;
    this.append(row);
    this.requestUpdate();
    await this.updateComplete;
    await focusWithin(row);
  }

  async #remove(id: string): Promise<void> {
    const index = this.rows.findIndex((row) => idOf(row) === id);
    const row = this.rows[index];
    if (!this.dispatchEvent(new AktoRowEvent('akto-remove', row))) return;
    row?.remove();
    this.requestUpdate();
    await this.updateComplete;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('[part="button"]')];
    buttons[Math.min(index, buttons.length - 1)]?.focus();
    this.#announcer?.polite(`${this.rowTitle} : ligne retirée de « ${this.label} ».`);
  }

  #newRow(): Element | undefined {
    const template = this.querySelector<HTMLTemplateElement>(':scope > template');
    if (!template) return undefined;
    const row = this.ownerDocument.createElement('div');
    row.append(this.ownerDocument.importNode(template.content, true));
    return row;
  }
}

define('akto-repeated-group', AktoRepeatedGroup);

declare global {
  interface HTMLElementTagNameMap {
    'akto-repeated-group': AktoRepeatedGroup;
  }
  interface HTMLElementEventMap {
    'akto-add': AktoRowEvent;
    'akto-remove': AktoRowEvent;
  }
}
