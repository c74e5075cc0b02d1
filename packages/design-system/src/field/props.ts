import type { TemplateResult } from 'lit';

/** What the frame around a control shows: everything but the value. */
export interface FrameProps {
  /** Unique in its root: the control's own id. The hint and the message are `${id}-hint` and `${id}-message`. */
  readonly id: string;
  readonly label: string | TemplateResult;
  readonly required?: boolean | undefined;
  /** Shown greyed, readable and focusable: what a person may read but not change. */
  readonly readonly?: boolean | undefined;
  /** Out of play for now, as a native `disabled` control: no focus, no answer. Its words keep their contrast. */
  readonly disabled?: boolean | undefined;
  /** Help above the control: text or paragraphs. */
  readonly description?: string | TemplateResult | undefined;
  /** « 200 caractères maximum », « Format: JJ/MM/AAAA » */
  readonly hint?: string | undefined;
  /** « Ex: nom.prenom@email.fr » */
  readonly example?: string | undefined;
  /** The message below the control, without its mark (▲). */
  readonly error?: string | undefined;
  /** Shown in the same place while there is no error; it does not block. */
  readonly warning?: string | undefined;
  /** Columns out of 12. */
  readonly width?: number | undefined;
  /** Opens the whole text of a message too long to fit (S42). Without it long messages are shown in full. */
  readonly onMessage?: ((text: string) => void) | undefined;
}

/** What every field template takes, whatever its control. */
export interface FieldProps<Value> extends FrameProps {
  readonly value: Value;
  /** At each change a person makes. */
  readonly onInput?: ((value: Value) => void) | undefined;
  /** Focus left the field. */
  readonly onLeave?: (() => void) | undefined;
}
