import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icon/icon.js';
import { word } from '../../words.js';
import { countText } from '../count.js';
import { activeId, listbox, type ListboxProps } from './listbox.js';

interface SearchedListProps extends ListboxProps {
  readonly label: string;
  /** What is typed in the search box. */
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onPress: (event: KeyboardEvent) => void;
}

/**
 * What stands inside the dialog of a long list: a search box, which is the ARIA APG « editable combobox with list autocomplete »
 * and keeps the focus, above the options that it leaves.
 */
export function searchedList(props: SearchedListProps): TemplateResult {
  const { id, label, text, options, onText, onPress } = props;
  const count = options.length;
  return html`<div class="akto-list-search">
      ${icon('search')}
      <input
        class="akto-input"
        id="${id}-search"
        type="text"
        role="combobox"
        aria-label=${word('Rechercher dans la liste')}
        aria-autocomplete="list"
        aria-expanded=${count > 0 ? 'true' : 'false'}
        aria-controls="${id}-list"
        aria-activedescendant=${activeId(props) ?? nothing}
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        placeholder=${word('Rechercher')}
        .value=${text}
        @input=${(event: InputEvent) => onText((event.target as HTMLInputElement).value)}
        @keydown=${onPress}
      />
    </div>
    <p class=${count > 0 ? 'akto-sr-only' : 'akto-list-none'} role="status">${text.trim() ? countText(count) : ''}</p>
    <div class="akto-list-options" id="${id}-list" role="listbox" aria-label=${label} ?hidden=${count === 0}>${listbox(props)}</div>`;
}
