import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, invalid } from '../../field/frame.js';
import type { Notation } from '../../field/typed.js';
import { typed } from '../../field/typed.js';
import { icon } from '../../icon/icon.js';
import { define } from '../../define.js';
import { LightElement } from '../light-element.js';
import { popupStyles } from '../popup.js';
import type { AktoCalendar } from './calendar.js';
import { dateStyles } from './date-control.styles.js';
import type { DateProps } from './props.js';
import { isIsoDate, localToday } from './iso.js';
import { dateToText, textToDate, writtenInFull } from './text.js';

/** While a person types, only a date written in full counts; the rest is kept as typed. */
const whileTyping: Notation<string | undefined> = {
  format: dateToText,
  parse: (text) => writtenInFull(text) ?? asTyped(text),
};

/**
 * The control of `dateField`: a text and a button that opens the calendar, which is loaded the first time.
 * @tagname akto-date-control
 * @summary Saisie d'une date, au clavier ou dans un calendrier
 */
export class AktoDateControl extends LightElement {
  static override properties = {
    props: { attribute: false },
    open: { state: true },
    calendar: { state: true },
  };
  static override styles = [popupStyles, dateStyles];

  /** What `dateField` was given. */
  declare props: DateProps;
  declare private open: boolean;
  declare private calendar: 'unloaded' | 'loaded' | 'failed';

  constructor() {
    super();
    this.open = false;
    this.calendar = 'unloaded';
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) this.props.onLeave?.();
    });
  }

  protected override render(): TemplateResult {
    const { id, label, value, required, disabled } = this.props;
    return html`<div class="akto-anchor akto-date"
      ><input
        class="akto-input"
        part="control"
        id=${id}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        ?required=${required}
        ?disabled=${disabled}
        aria-invalid=${invalid(this.props)}
        aria-describedby=${describedBy(this.props)}
        .value=${typed(value, whileTyping)}
        @input=${this.#type}
        @change=${this.#finish}
      /><button
        type="button"
        class="akto-date-button"
        id="${id}-open"
        ?disabled=${disabled}
        aria-haspopup="dialog"
        aria-expanded=${this.open ? 'true' : 'false'}
        popovertarget="${id}-calendar"
        @click=${focusClicked}
        >${icon('calendar')}<span class="akto-sr-only">Choisir une date, ${label}</span></button
      ><div
        class="akto-popup"
        id="${id}-calendar"
        popover="auto"
        role="dialog"
        aria-labelledby="${id}-open"
        @beforetoggle=${this.#toggle}
        @toggle=${this.#enter}
        @keydown=${this.#escape}
        @focusout=${this.#closeBehind}
        >${this.open ? this.#renderCalendar() : nothing}</div
      ></div
    >`;
  }

  #renderCalendar(): TemplateResult | typeof nothing {
    if (this.calendar === 'failed') {
      return html`<p class="akto-date-failure" role="alert">Le calendrier ne répond pas. Saisissez la date au clavier.</p>`;
    }
    if (this.calendar === 'unloaded') return nothing;
    const { value, min, max, today = localToday() } = this.props;
    return html`<akto-calendar
      .value=${value !== undefined && isIsoDate(value) ? value : undefined}
      .limits=${{ min, max }}
      .today=${today}
      .onChoose=${this.#choose}
    ></akto-calendar>`;
  }

  #type(event: InputEvent): void {
    this.props.onInput?.(whileTyping.parse((event.target as HTMLInputElement).value));
  }

  /** Years of two digits are only understood here, once the person is done. */
  #finish(event: Event): void {
    const input = event.target as HTMLInputElement;
    const date = textToDate(input.value, this.props.today ?? localToday());
    if (date === undefined) return;
    input.value = dateToText(date);
    if (date !== this.props.value) this.props.onInput?.(date);
  }

  readonly #choose = (date: string): void => {
    this.props.onInput?.(date);
    this.#leaveCalendar();
  };

  #toggle(event: ToggleEvent): void {
    this.open = event.newState === 'open';
    if (this.open && this.calendar !== 'loaded') void this.#load();
  }

  async #load(): Promise<void> {
    try {
      await import('./calendar.js');
      this.calendar = 'loaded';
      await this.#enter();
    } catch {
      this.calendar = 'failed';
    }
  }

  /** Once the popover shows and the calendar is there, whichever comes last. */
  async #enter(): Promise<void> {
    await this.updateComplete;
    this.querySelector<AktoCalendar>('akto-calendar')?.focus();
  }

  /** Chrome does not give the focus back by itself when the popover stands in a shadow root. */
  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#leaveCalendar();
  }

  #leaveCalendar(): void {
    this.querySelector<HTMLElement>('.akto-date-button')?.focus();
  }

  /** The calendar closes as soon as the focus goes elsewhere, by Tab too. */
  #closeBehind(event: FocusEvent): void {
    const popup = event.currentTarget as HTMLElement;
    if (event.relatedTarget && !popup.contains(event.relatedTarget as Node)) popup.hidePopover();
  }
}

function asTyped(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}

/** Safari does not focus a button that is clicked, and could not give the focus back to it. */
function focusClicked(event: Event): void {
  (event.currentTarget as HTMLElement).focus();
}

define('akto-date-control', AktoDateControl);

declare global {
  interface HTMLElementTagNameMap {
    'akto-date-control': AktoDateControl;
  }
}
