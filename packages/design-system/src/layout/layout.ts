import { css, unsafeCSS } from 'lit';

const columns = unsafeCSS(
  Array.from({ length: 12 }, (_, index) => `.akto-grid>[data-width='${index + 1}']{--_span:${index + 1}}`).join(''),
);

/** As many as `akto-block` may hold. */
const fields = unsafeCSS(Array.from({ length: 20 }, (_, index) => `.akto-block[data-fields='${index + 1}']{--_fields:${index + 1}}`).join(''));

/**
 * The form's grid: 12 columns where there is room, 2 then 1 where there is not (320 px, or zoom at 400 %).
 *
 * `akto-block` holds up to twenty fields in one `akto-grid`: off screen it costs neither layout nor paint, and has room
 * for its `data-fields`: too little, and what measures the page would find its fields over the next ones. Whatever opens over the
 * page from inside a block must be in the top layer (`popover`, `dialog`), for a block clips what overflows it.
 * `akto-actions` is a row of buttons.
 */
export const layoutStyles = css`
  :host, .akto-block { container-type: inline-size; }
  .akto-block {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(12rem + var(--_fields, 12) * var(--_height, 9rem));
    margin-inline: -.5rem;
    padding: .375rem .5rem;
  }
  .akto-grid { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); column-gap: var(--akto-space-4); }
  .akto-grid > * { grid-column: 1 / -1; }
  :is(.akto-field, .akto-group, .akto-single) { padding-bottom: var(--akto-space-5); }
  akto-document-control { padding-bottom: var(--akto-space-4); }
  ${columns}${fields}
  @container (min-width: 34rem) {
    .akto-block { --_height: 4rem; }
    .akto-grid > [data-width] { grid-column: span 6; }
    .akto-grid > :is([data-width='7'], [data-width='8'], [data-width='9'], [data-width='10'], [data-width='11'], [data-width='12']) { grid-column: 1 / -1; }
    /* One row of fields shares three lines, so that controls stay level whatever the length of what stands above them. */
    .akto-grid > .akto-field { grid-row: span 3; grid-template-rows: subgrid; }
    .akto-grid > .akto-field > .akto-help { grid-row: 2; }
    .akto-grid > .akto-field > .akto-control { grid-row: 3; }
  }
  @container (min-width: 52rem) {
    .akto-grid > [data-width] { grid-column: span var(--_span) !important; }
  }
  .akto-actions { display: flex; flex-wrap: wrap; gap: var(--akto-space-3); align-items: center; }
  @media print {
    .akto-block { content-visibility: visible; }
    .akto-actions { display: none; }
    .akto-field, .akto-card, .akto-row { break-inside: avoid; }
  }
`;
