import { html, type TemplateResult } from 'lit';
import { icon } from '../../icon/icon.js';
import type { IconName } from '../../icon/paths.js';
import { define } from '../../define.js';
import { word } from '../../words.js';
import { LightElement } from '../light-element.js';
import { calendarStyles } from './calendar.styles.js';
import { calendarTable } from './calendar-table.js';
import { addMonths, clampDate, yearOf } from './iso.js';
import { keyTarget } from './keys.js';
import { shortMonth } from './names.js';
import { isOutside, VIEWS, type Limits, type ViewName } from './views.js';

/**
 * A month of days, a year of months, nine years (S27 to S30), with the keyboard of the ARIA APG date picker dialog.
 * @tagname akto-calendar
 * @summary Calendrier d'un champ date
 */
export class AktoCalendar extends LightElement {
  static override properties = {
    value: { attribute: false },
    today: { attribute: false },
    limits: { attribute: false },
    view: { state: true },
    active: { state: true },
  };
  static override styles = calendarStyles;

  /** ISO date. */
  declare value: string | undefined;
  /** ISO date of the clock. */
  declare today: string;
  /** Days outside cannot be chosen. */
  declare limits: Limits;
  /** Called with the ISO date that the person chose. */
  onChoose?: (date: string) => void;

  declare private view: ViewName;
  /** The date under the keyboard; it also says which page is shown. */
  declare private active: string | undefined;

  constructor() {
    super();
    this.limits = { min: undefined, max: undefined };
    this.view = 'days';
  }

  /** Moves the focus to the active cell. */
  override focus(): void {
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('td[tabindex="0"]')?.focus());
  }

  protected override render(): TemplateResult {
    const { view, value, today, limits } = this;
    const { previous, next, pageName } = VIEWS[view];
    const active = this.#active;
    return html`<div class="akto-calendar-header">
        ${this.#turnButton(previous, 'chevron-left', -1)}
        <div class="akto-calendar-title">${this.#title(active)}</div>
        ${this.#turnButton(next, 'chevron-right', 1)}
      </div>
      <div class="akto-sr-only" aria-live="polite">${pageName(active)}</div>
      <div @keydown=${this.#press} @click=${this.#click}>${calendarTable({ view, active, value, today, limits })}</div>`;
  }

  /** The calendar opens on its value, else on the day nearest to today that may be chosen. */
  get #active(): string {
    return this.active ?? this.value ?? clampDate(this.today, this.limits.min, this.limits.max);
  }

  #turnButton(name: string, mark: IconName, direction: -1 | 1): TemplateResult {
    const turn = (): void => {
      this.active = addMonths(this.#active, direction * VIEWS[this.view].page);
    };
    return html`<button type="button" class="akto-calendar-turn" @click=${turn}>${icon(mark)}<span class="akto-sr-only">${word(name)}</span></button>`;
  }

  #title(active: string): TemplateResult {
    if (this.view === 'years') return html`<span>${VIEWS.years.pageName(active)}</span>`;
    const year = this.#titleButton(String(yearOf(active)), 'choisir une année', 'years');
    return this.view === 'months' ? year : html`${this.#titleButton(shortMonth(active), 'choisir un mois', 'months')} ${year}`;
  }

  #titleButton(text: string, action: string, view: ViewName): TemplateResult {
    return html`<button type="button" aria-label="${text}, ${word(action)}" @click=${() => this.#show(view)}>${text}</button>`;
  }

  /** The button that was pressed may be gone in the new view: the focus goes to its grid. */
  #show(view: ViewName): void {
    this.view = view;
    this.focus();
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.#pick(this.#active);
    else {
      const target = keyTarget(event.key, event.shiftKey, this.#active, this.view);
      if (target === undefined) return;
      this.active = target;
      this.focus();
    }
    event.preventDefault();
  }

  #click(event: MouseEvent): void {
    const date = (event.target as HTMLElement).closest<HTMLElement>('[data-date]')?.dataset.date;
    if (date !== undefined) this.#pick(date);
  }

  /** Years lead to months, months to days, a day is the answer. */
  #pick(date: string): void {
    if (isOutside(VIEWS[this.view], date, this.limits)) return;
    this.active = clampDate(date, this.limits.min, this.limits.max);
    if (this.view === 'days') this.onChoose?.(date);
    else this.#show(this.view === 'years' ? 'months' : 'days');
  }
}

define('akto-calendar', AktoCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'akto-calendar': AktoCalendar;
  }
}
