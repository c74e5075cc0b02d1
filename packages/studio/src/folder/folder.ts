/** A file as it is kept, and what tells whether it changed since. */
export interface KeptFile {
  readonly text: string;
  readonly mark: string;
}

export type SaveResult =
  | { readonly is: 'saved'; readonly mark: string }
  /** Someone else wrote it since it was opened: nothing was written. Null: it is gone. */
  | { readonly is: 'changed'; readonly current: KeptFile | null }
  /** The person closed the browser's window. */
  | { readonly is: 'given up' };

/** Where the files of schemas/ are. Every method rejects with a message for the person. */
export interface Folder {
  /** Where what is saved goes, in a few words. */
  readonly place: string;
  /** Every file, by path from schemas/. */
  read(): Promise<ReadonlyMap<string, KeptFile>>;
  /** @param mark of the file as it was read; null for a new one */
  save(path: string, text: string, mark: string | null): Promise<SaveResult>;
  /** A file chosen on this machine; undefined when none was. Absent where all files are listed. */
  choose?(): Promise<{ readonly name: string; readonly file: KeptFile } | undefined>;
}
