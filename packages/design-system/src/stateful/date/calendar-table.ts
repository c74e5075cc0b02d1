import { html, nothing, type TemplateResult } from 'lit';
import { word } from '../../words.js';
import { DAYS, SHORT_DAYS } from './names.js';
import { isOutside, sameCell, type Limits, VIEWS, type ViewName } from './views.js';
import { monthOf } from './iso.js';

/** What one page of the calendar shows. */
export interface Page {
  readonly view: ViewName;
  /** The date under the keyboard. */
  readonly active: string;
  readonly value: string | undefined;
  readonly today: string;
  readonly limits: Limits;
}

/** The grid of one page. Each cell says its date in `data-date`. */
export function calendarTable(page: Page): TemplateResult {
  const { cells, pageName } = VIEWS[page.view];
  return html`<table role="grid" aria-label=${pageName(page.active)} data-view=${page.view}>
    ${page.view === 'days' ? weekHeader() : nothing}
    <tbody>
      ${cells(page.active).map((row) => html`<tr>${row.map((date) => cell(date, page))}</tr>`)}
    </tbody>
  </table>`;
}

const weekHeader = (): TemplateResult => html`<thead>
  <tr>
    ${SHORT_DAYS.map(
      (day, index) => html`<th scope="col"><span aria-hidden="true">${word<string>(day)}</span><span class="akto-sr-only">${word<string | undefined>(DAYS[index])}</span></th>`,
    )}
  </tr>
</thead>`;

function cell(date: string, { view: viewName, active, value, today, limits }: Page): TemplateResult {
  const view = VIEWS[viewName];
  return html`<td
    ?data-neighbour=${viewName === 'days' && monthOf(date) !== monthOf(active)}
    data-date=${date}
    tabindex=${sameCell(view, active, date) ? 0 : -1}
    aria-selected=${sameCell(view, value, date) ? 'true' : 'false'}
    aria-current=${sameCell(view, today, date) ? 'date' : nothing}
    aria-disabled=${isOutside(view, date, limits) ? 'true' : nothing}
    aria-label=${view.name?.(date) ?? nothing}
  >${view.text(date)}</td>`;
}
