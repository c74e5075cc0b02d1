import type { FrameProps } from '../../field/props.js';
import type { FileLimits, RefusedFile } from './check-files.js';

/** One file of the list. */
export interface DocumentFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Undefined while nothing is done with it: chosen, and that is all. */
  readonly state?: 'pending' | 'stored' | 'failed' | undefined;
  /** From 0 to 1 while it is pending; undefined while nobody knows. */
  readonly progress?: number | undefined;
}

export interface DocumentTypeProps extends FrameProps, FileLimits {
  /** Its label is that of a field among others, rather than a heading of the page. */
  readonly asField?: boolean | undefined;
  readonly files: readonly DocumentFile[];
  /** The files of the last choice that `checkFiles` refused: their reasons are shown below the list. */
  readonly refused?: readonly RefusedFile[] | undefined;
  /** The files just chosen or dropped, whatever they are: the caller passes them to `checkFiles`. */
  readonly onAdd: (files: readonly File[]) => void;
  readonly onRemove: (id: string) => void;
  /** Takes back a file on its way, which is then no longer in the list. Without it, such a file is removed like any other. */
  readonly onCancel?: ((id: string) => void) | undefined;
  /** Sends a failed file again. */
  readonly onRetry?: ((id: string) => void) | undefined;
  /** Present when the person may take the whole type off the list (S81). */
  readonly onDiscard?: (() => void) | undefined;
  readonly onLeave?: (() => void) | undefined;
}
