import { html, nothing, type TemplateResult } from 'lit';
import { attributes } from '../../field/attributes.js';
import { controlled } from '../../field/framed.js';
import { typed, type Notation } from '../../field/typed.js';
import { define } from '../../define.js';
import { word } from '../../words.js';
import { PopupControl } from '../popup-control.js';
import { popupStyles } from '../popup.js';
import { later } from '../../later.js';
import type { AktoCalendar } from './calendar.js';
import { dateStyles } from './date-control.styles.js';
import type { DateProps } from './props.js';
import { isIsoDate, localToday } from './iso.js';
import { dateToText, textToDate, writtenInFull } from './text.js';

const calendar = later(() => import('./calendar.js'), 'AktoCalendar');

/** While a person types, only a date written in full counts; the rest is kept as typed. */
const whileTyping: Notation<string | undefined> = {
  format: dateToText,
  parse: (text) => writtenInFull(text) ?? asTyped(text),
};

/** A text and a button that opens the calendar, which is loaded the first time. */
export function dateControl(props: DateProps): TemplateResult {
  const { id, label, value, disabled } = props;
  return html`<akto-date-control class="akto-anchor akto-date" .props=${props}
    ><input
      class="akto-input"
      part="control"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      ${attributes(controlled(props))}
      .value=${typed(value, whileTyping)}
    /><button
      type="button"
      class="akto-date-button"
      aria-haspopup="dialog"
      aria-expanded="false"
      aria-label=${openerName(label)}
      ${attributes({ id: `${id}-open`, disabled, popovertarget: `${id}-calendar` })}
    ></button
    ><div class="akto-popup" popover="auto" role="dialog" id=${`${id}-calendar`} aria-labelledby=${`${id}-open`}></div
  ></akto-date-control>`;
}

/** A label with links in it is no plain text. */
const openerName = (label: DateProps['label']): string => [word('Choisir une date'), typeof label === 'string' && label].filter(Boolean).join(', ');

/**
 * What moves in a `dateControl`.
 * @tagname akto-date-control
 * @summary Saisie d'une date, au clavier ou dans un calendrier
 */
export class AktoDateControl extends PopupControl<DateProps> {
  protected override readonly styles = [popupStyles, dateStyles];
  #calendar: 'unloaded' | 'loaded' | 'failed' = 'unloaded';

  constructor() {
    super();
    this.addEventListener('input', this.#type);
    this.addEventListener('change', this.#finish);
    this.addEventListener('click', this.#focusClicked);
    this.addEventListener('keydown', this.#escape);
    this.addEventListener('focusout', this.#closeBehind);
  }

  protected override content(): TemplateResult | typeof nothing {
    if (this.#calendar === 'failed') {
      return html`<p class="akto-date-failure" role="alert">${word('Le calendrier ne répond pas. Saisissez la date au clavier, ou rouvrez-le pour réessayer.')}</p>`;
    }
    if (this.#calendar === 'unloaded') return nothing;
    const { value, min, max, today = localToday() } = this.props;
    return html`<akto-calendar
      .value=${value !== undefined && isIsoDate(value) ? value : undefined}
      .limits=${{ min, max }}
      .today=${today}
      .onChoose=${this.#choose}
    ></akto-calendar>`;
  }

  protected override toggled(): void {
    if (this.open && this.#calendar !== 'loaded') void this.#load();
  }

  /** Once the box shows and the calendar is there, whichever comes last. */
  protected override entered(): void {
    this.querySelector<AktoCalendar>('akto-calendar')?.focus();
  }

  async #load(): Promise<void> {
    try {
      await calendar.load();
      this.#calendar = 'loaded';
    } catch {
      this.#calendar = 'failed';
    }
    this.refresh();
    if (this.open) this.entered();
  }

  #type({ target }: Event): void {
    this.props.onInput?.(whileTyping.parse((target as HTMLInputElement).value));
  }

  /** Years of two digits are only understood here, once the person is done. */
  #finish({ target }: Event): void {
    const input = target as HTMLInputElement;
    const date = textToDate(input.value, this.props.today ?? localToday());
    if (date === undefined) return;
    input.value = dateToText(date);
    if (date !== this.props.value) this.props.onInput?.(date);
  }

  readonly #choose = (date: string): void => {
    this.props.onInput?.(date);
    this.opener.focus();
  };

  /** Safari does not focus a button that is clicked, and could not give the focus back to it. */
  #focusClicked({ target }: Event): void {
    if (this.opener.contains(target as Node)) this.opener.focus();
  }

  /** Chrome does not give the focus back by itself when the popover stands in a shadow root. */
  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.popup.contains(event.target as Node)) return;
    event.preventDefault();
    this.opener.focus();
  }

  /** The calendar closes as soon as the focus goes elsewhere, by Tab too. */
  #closeBehind({ target, relatedTarget }: FocusEvent): void {
    const { popup } = this;
    if (relatedTarget && popup.contains(target as Node) && !popup.contains(relatedTarget as Node)) popup.hidePopover();
  }
}

function asTyped(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}

define('akto-date-control', AktoDateControl);

declare global {
  interface HTMLElementTagNameMap {
    'akto-date-control': AktoDateControl;
  }
}
