import type { TemplateResult } from 'lit';
import { buttonStyles } from '../action/button.js';
import type { FieldProps } from '../field/props.js';
import { iconStyles } from '../icon/icon.js';
import { checkFiles, type FileLimits, type RefusedFile } from '../stateful/documents/check-files.js';
import { documentType } from '../stateful/documents/document-type.js';
import { MO } from '../stateful/documents/file-text.js';
import { define } from '../define.js';
import { optionalNumber } from './attributes.js';
import { FormControl } from './form-control.js';
import { formEntries } from './form-entries.js';
import { AktoTransferEvent, type Transfer } from './transfer.js';
import type { Fault } from './validity.js';
import { ValueControl } from './value-control.js';
import * as wording from './wording.js';

export { AktoTransferEvent, type Transfer } from './transfer.js';

/**
 * Files to join, chosen or dropped; those that pass a limit are refused one by one, with the reason. They are sent with the form,
 * each under the element's name, as those of `<input type="file" multiple>`; the form needs `enctype="multipart/form-data"`.
 * A page that sends them by itself, as they are chosen, says in `transfers` how far each is.
 *
 * @tagname akto-file-field
 * @summary Dépôt de fichiers
 * @fires input - When a person adds files or removes one.
 * @fires change - The same.
 * @fires {AktoTransferEvent} akto-retry - When a person asks for a failed file to be sent again; `file` says which.
 * @fires {AktoTransferEvent} akto-cancel - When a person stops sending `file`, which is then removed.
 * @slot label - The label, where it holds more than text.
 * @slot description - Paragraphs between the label and the limits.
 * @csspart label - The label.
 * @csspart help - The limits, hint and example.
 * @csspart button - The button that opens the choice of files.
 * @csspart message - The message below, and why each file was refused.
 * @cssprop [--akto-button-background] - Of the button at rest.
 * @cssprop [--akto-button-background-hover] - Under the pointer.
 * @cssprop [--akto-button-color] - Of its words and border.
 * @cssprop [--akto-button-radius] - Rounding of its corners.
 */
export class AktoFileField extends ValueControl<readonly File[]> {
  static override styles = [FormControl.styles, iconStyles, buttonStyles];
  static override properties = {
    maxSize: { attribute: 'maxsize', converter: optionalNumber },
    formats: {},
    max: { converter: optionalNumber },
    transfers: { attribute: false },
    defaultValue: { attribute: false },
    _refused: { state: true },
  };

  /** In Mo of 1 048 576 bytes, per file. */
  declare maxSize: number | undefined;
  /** Extensions that are accepted: « pdf, jpg, png ». Any by default. */
  declare formats: string;
  /** How many files. */
  declare max: number | undefined;
  /** What becomes of the files that the page sends by itself; give another map at each change. */
  declare transfers: ReadonlyMap<File, Transfer>;
  declare private _refused: readonly RefusedFile[];

  protected override readonly empty = [];
  readonly #ids = new Map<File, string>();

  constructor() {
    super();
    this.formats = '';
    this.transfers = new Map();
    this.defaultValue = [];
    this._refused = [];
  }

  protected override get missing(): string {
    return wording.document;
  }

  protected override field({ value, onInput, ...props }: FieldProps<readonly File[]>): TemplateResult {
    const remove = (id: string): void => onInput?.(value.filter((file) => this.#idOf(file) !== id));
    return documentType({
      ...props,
      ...this.#limits,
      asField: true,
      files: value.map((file) => ({ id: this.#idOf(file), name: file.name, size: file.size, ...this.transfers.get(file) })),
      refused: this._refused,
      onAdd: (files) => {
        const { accepted, refused } = checkFiles(files, { ...this.#limits, already: value.length });
        this._refused = refused;
        if (accepted.length > 0) onInput?.([...value, ...accepted]);
      },
      onRemove: remove,
      onCancel: (id) => {
        this.#ask('akto-cancel', value, id);
        remove(id);
      },
      onRetry: (id) => this.#ask('akto-retry', value, id),
    });
  }

  get #limits(): FileLimits {
    const { maxSize, formats, max } = this;
    return {
      maxSize: maxSize === undefined ? undefined : maxSize * MO,
      formats: (formats ?? '').toLowerCase().split(/[\s,.]+/).filter(Boolean),
      maxItems: max,
    };
  }

  #ask(type: 'akto-retry' | 'akto-cancel', files: readonly File[], id: string): void {
    const file = files.find((each) => this.#idOf(each) === id);
    if (file) this.dispatchEvent(new AktoTransferEvent(type, file));
  }

  #idOf(file: File): string {
    const id = this.#ids.get(file) ?? `file-${this.#ids.size}`;
    this.#ids.set(file, id);
    return id;
  }

  override formResetCallback(): void {
    this._refused = [];
    super.formResetCallback();
  }

  protected override formValue(files: readonly File[]): FormData | null {
    return formEntries(this.name, files);
  }

  protected override fault(files: readonly File[]): Fault | undefined {
    const [refused] = checkFiles(files, { ...this.#limits, already: 0 }).refused;
    return refused && { flag: 'badInput', message: refused.reason };
  }

  protected override save(files: readonly File[]): FormData {
    return formEntries('file', files) as FormData;
  }

  protected override restore(saved: FormData): readonly File[] {
    return saved.getAll('file') as File[];
  }
}

define('akto-file-field', AktoFileField);

declare global {
  interface HTMLElementTagNameMap {
    'akto-file-field': AktoFileField;
  }
}
