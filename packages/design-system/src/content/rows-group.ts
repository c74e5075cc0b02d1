import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../action/button.js';
import { describedBy, fieldHelp, labelText } from '../field/framed.js';
import { fieldMessage } from '../field/message.js';
import type { FrameProps } from '../field/props.js';

export interface RowsGroupProps extends FrameProps {
  /** « Période »: each row's title is this and its number. */
  readonly rowTitle: string;
  /** In order; `id` is the row's own, stable one. */
  readonly rows: readonly { readonly id: string; readonly content: TemplateResult }[];
  readonly minRows?: number | undefined;
  readonly maxRows?: number | undefined;
  readonly onAdd: () => void;
  readonly onRemove: (id: string) => void;
}

/**
 * A group that repeats. « Ajouter » carries the group's id, so that a link to its error reaches it; where no row can be added, the
 * group itself does. Each « Retirer » names its row.
 */
export function rowsGroup(props: RowsGroupProps): TemplateResult {
  const { id, rows, rowTitle, minRows = 0, maxRows = Infinity } = props;
  const ids = describedBy(props);
  const addable = !props.readonly && rows.length < maxRows;
  const removable = !props.readonly && rows.length > minRows;
  return html`<div
    class="akto-rows"
    role="group"
    id=${addable ? nothing : id}
    tabindex=${addable ? nothing : -1}
    aria-labelledby="${id}-label"
    aria-describedby=${addable ? nothing : (ids ?? nothing)}
    ?data-invalid=${Boolean(props.error)}
  >
    <h3 id="${id}-label" part="label">${labelText(props)}${props.required ? html`<span class="akto-sr-only"> (obligatoire)</span>` : nothing}</h3>
    ${fieldHelp(props)}
    ${repeat(
      rows,
      (row) => row.id,
      (row, index) => {
        const title = `${rowTitle} ${index + 1}`;
        return html`<div class="akto-row" part="row" role="group" aria-labelledby="${id}-${row.id}-label">
          <div class="akto-row-head">
            <h4 id="${id}-${row.id}-label">${title}</h4>
            ${removable
              ? button({ label: 'Retirer', about: title, variant: 'plain', icon: 'trash', onClick: () => props.onRemove(row.id) })
              : nothing}
          </div>
          ${row.content}
        </div>`;
      },
    )}
    ${fieldMessage(props)}
    ${addable
      ? button({ id, label: 'Ajouter', about: rowTitle, icon: 'plus', onClick: props.onAdd, describedBy: ids })
      : nothing}
  </div>`;
}

export const rowsStyles = css`
  .akto-rows { display: grid; gap: var(--akto-space-4); justify-items: start; margin-block: var(--akto-space-4); }
  .akto-row {
    justify-self: stretch;
    padding: var(--akto-space-4) var(--akto-space-5) 0;
    border: 1px solid var(--akto-color-line);
    border-radius: var(--akto-radius-large);
    background: var(--akto-color-surface);
    container-type: inline-size;
  }
  .akto-row-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 var(--akto-space-4); margin-bottom: var(--akto-space-3); }
`;
