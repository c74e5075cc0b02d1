import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../action/button.js';
import { labelText } from '../../field/framed.js';
import { fieldMessage } from '../../field/message.js';
import { define } from '../../define.js';
import { word } from '../../words.js';
import { LightElement } from '../light-element.js';
import { documentStyles } from './document.styles.js';
import type { DocumentTypeProps } from './props.js';
import { fileList } from './file-list.js';
import { extensionsOf, limitTexts } from './file-text.js';
import { sendingText } from './sending-text.js';

/**
 * The state of `documentType`: files held over it, which ones are sent together, and where the focus goes when one is removed.
 * @tagname akto-document-control
 * @summary Un type de document et ses fichiers
 */
export class AktoDocumentControl extends LightElement {
  static override properties = {
    props: { attribute: false },
    over: { state: true },
  };
  static override styles = documentStyles;

  /** What `documentType` was given. */
  declare props: DocumentTypeProps;
  /** Files are held over the zone. */
  declare private over: boolean;
  /** Where the removed file stood: the focus goes to its neighbour once it is gone. */
  #removed: { id: string; index: number } | undefined;
  /** Ids of the files on their way, and of those that left with them. */
  #sentTogether: ReadonlySet<string> = new Set();

  constructor() {
    super();
    this.over = false;
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) this.props.onLeave?.();
    });
  }

  protected override render(): TemplateResult {
    const { id, label, description, hint, example, required, readonly, disabled, asField, formats, files, refused = [], error, warning, onCancel, onRetry, onDiscard } = this.props;
    // What may be sent, and what was refused, are for who still sends.
    const help = readonly ? [] : [...limitTexts(this.props), hint, example].filter(Boolean);
    const ids = [description && `${id}-description`, help.length > 0 && `${id}-hint`, (error || warning) && `${id}-message`];
    const describedBy = ids.filter(Boolean).join(' ');
    const title = html`${labelText(this.props)}${required ? html`<span class="akto-sr-only"> (obligatoire)</span>` : nothing}`;
    const about = typeof label === 'string' ? `: ${label}` : undefined;
    // Without its button, the group itself is what a link to the error reaches.
    return html`<div
      class="akto-document"
      role="group"
      id=${readonly ? id : nothing}
      tabindex=${readonly ? -1 : nothing}
      aria-describedby=${(readonly && describedBy) || nothing}
      aria-labelledby="${id}-title"
      aria-disabled=${disabled ? 'true' : nothing}
      ?data-invalid=${Boolean(error)}
      ?data-disabled=${disabled}
      ?data-over=${this.over}
      @dragover=${this.#hold}
      @dragleave=${this.#release}
      @drop=${this.#drop}
    >
      ${asField
        ? html`<div class="akto-label" part="label" id="${id}-title">${title}</div>`
        : html`<h3 class="akto-document-title" part="label" id="${id}-title">${title}</h3>`}
      ${description ? html`<div class="akto-description" id="${id}-description">${description}</div>` : nothing}
      ${help.length > 0 ? html`<p class="akto-help" part="help" id="${id}-hint">${help.map((text) => html`<span>${text}</span> `)}</p>` : nothing}
      ${readonly
        ? nothing
        : html`<div class="akto-document-actions">
            ${button({
              id,
              label: 'Charger des fichiers',
              about,
              icon: 'upload',
              disabled,
              describedBy: describedBy || undefined,
              onClick: () => this.#input.click(),
            })}
            ${disabled ? nothing : html`<span class="akto-document-drop" aria-hidden="true">${word('ou déposez-les ici')}</span>`}
            <input type="file" hidden multiple accept=${extensionsOf(formats).map((extension) => `.${extension}`).join()} @change=${this.#choose} />
            ${onDiscard && !disabled ? button({ label: 'Retirer de la liste', about, variant: 'plain', onClick: onDiscard }) : nothing}
          </div>`}
      ${fileList({ files, readonly: Boolean(readonly || disabled), onRetry, onRemove: this.#remove, onCancel: onCancel && this.#cancel })}
      <div class="akto-sr-only" role="status">${sendingText(files.filter((file) => this.#sentTogether.has(file.id)))}</div>
      ${readonly ? nothing : refused.map(({ reason }, index) => fieldMessage({ id: `${id}-refused-${index}`, error: reason }))}
      ${fieldMessage(this.props)}
    </div>`;
  }

  protected override willUpdate(): void {
    const { files } = this.props;
    const pending = files.filter(({ state }) => state === 'pending').map(({ id }) => id);
    this.#sentTogether = new Set(pending.length > 0 ? [...this.#sentTogether, ...pending] : []);
  }

  protected override updated(): void {
    const removed = this.#removed;
    if (!removed || this.props.files.some(({ id }) => id === removed.id)) return;
    this.#removed = undefined;
    const rows = this.querySelectorAll('.akto-file');
    const next = rows[Math.min(removed.index, rows.length - 1)]?.querySelector<HTMLElement>('.akto-file-remove');
    (next ?? this.querySelector<HTMLElement>('button'))?.focus();
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  #choose(): void {
    this.props.onAdd([...(this.#input.files ?? [])]);
    // The same file may be chosen again, once corrected.
    this.#input.value = '';
  }

  readonly #remove = (id: string): void => {
    this.#goesAway(id);
    this.props.onRemove(id);
  };

  readonly #cancel = (id: string): void => {
    this.#goesAway(id);
    this.props.onCancel?.(id);
  };

  #goesAway(id: string): void {
    this.#removed = { id, index: this.props.files.findIndex((file) => file.id === id) };
  }

  #hold(event: DragEvent): void {
    if (this.props.readonly || this.props.disabled || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = true;
  }

  #release(event: DragEvent): void {
    if (!this.contains(event.relatedTarget as Node | null)) this.over = false;
  }

  #drop(event: DragEvent): void {
    if (!this.over) return;
    event.preventDefault();
    this.over = false;
    this.props.onAdd([...(event.dataTransfer?.files ?? [])]);
  }
}

define('akto-document-control', AktoDocumentControl);

declare global {
  interface HTMLElementTagNameMap {
    'akto-document-control': AktoDocumentControl;
  }
}
