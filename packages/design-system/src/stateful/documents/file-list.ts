import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../icon/icon.js';
import { phrase, word } from '../../words.js';
import type { DocumentFile } from './props.js';
import { shownName, sizeText } from './file-text.js';

interface FileListProps {
  readonly files: readonly DocumentFile[];
  readonly readonly: boolean;
  readonly onRemove: (id: string) => void;
  readonly onCancel: ((id: string) => void) | undefined;
  readonly onRetry: ((id: string) => void) | undefined;
}

/** The files of one document type, in the order they were added. */
export function fileList(props: FileListProps): TemplateResult | typeof nothing {
  if (props.files.length === 0) return nothing;
  return html`<ul class="akto-files">
    ${repeat(
      props.files,
      ({ id }) => id,
      (file) => row(file, props),
    )}
  </ul>`;
}

/** A file's name is a text that someone else wrote: it is isolated from the direction of what surrounds it. */
function row(file: DocumentFile, { readonly, onRemove, onCancel, onRetry }: FileListProps): TemplateResult {
  const name = shownName(file.name);
  // One button in both cases: the file may be stored while the focus is on it.
  const cancel = file.state === 'pending' ? onCancel : undefined;
  return html`<li class="akto-file" data-state=${file.state ?? nothing}>
    ${icon('file')}
    <span class="akto-file-name"><bdi>${name}</bdi> <span class="akto-file-size">${sizeText(file.size)}</span></span>
    ${state(file, name)}
    ${file.state === 'failed' && onRetry && !readonly
      ? html`<button type="button" class="akto-file-retry" @click=${() => onRetry(file.id)}>
          ${word('Réessayer')}<span class="akto-sr-only"> : ${name}</span>
        </button>`
      : nothing}
    ${readonly
      ? nothing
      : html`<button type="button" class="akto-file-remove" @click=${() => (cancel ?? onRemove)(file.id)}>
          ${icon(cancel ? 'close' : 'trash')}<span>${cancel ? word('Annuler') : word('Retirer')}<span class="akto-sr-only">${cancel ? ` ${word('l’envoi')}` : ''} : ${name}</span></span>
        </button>`}
  </li>`;
}

function state({ state: current, progress }: DocumentFile, name: string): TemplateResult | typeof nothing {
  if (current === undefined) return nothing;
  if (current === 'failed') return html`<span class="akto-file-state">${icon('alert')}${word('Échec de l’envoi')}</span>`;
  if (current === 'stored') return html`<span class="akto-file-state">${icon('check')}${word('Enregistré')}</span>`;
  const label = phrase('Envoi de {file}', { file: name });
  return html`<span class="akto-file-state">
    ${word('Envoi en cours')}
    ${progress === undefined
      ? html`<progress aria-label=${label}></progress>`
      : html`<progress aria-label=${label} max="1" .value=${progress}></progress>`}
  </span>`;
}
