/** What is typed and not saved, for a reload of this window. */
export interface UnsavedFile {
  readonly text: string;
  /** Of the file as it was opened; null for a new one. */
  readonly mark: string | null;
  readonly saved: string;
}

const KEY = 'akto-studio';

export interface Unsaved {
  /** The file in the editor. */
  readonly current: string | undefined;
  readonly files: Readonly<Record<string, UnsavedFile>>;
}

export function readUnsaved(): Unsaved {
  try {
    return { current: undefined, files: {}, ...(JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Unsaved>) };
  } catch {
    return { current: undefined, files: {} };
  }
}

/** A browser that keeps nothing (full, or refused) still asks before it leaves. */
export function keepUnsaved(unsaved: Unsaved): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(unsaved));
  } catch {
    return;
  }
}
