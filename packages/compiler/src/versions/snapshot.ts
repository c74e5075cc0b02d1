import { compileDispositif, type Compilation } from '../compile.js';

/**
 * A published version, kept whole for good: `versions/CODE/VERSION.json`. It holds a copy of every file that the compilation
 * read, for the shared ones go on changing.
 */
export interface Snapshot {
  readonly code: string;
  readonly version: string;
  /** That of the compiled module: what drafts of this version name. */
  readonly hash: string;
  /** SHA-256 of the rest, so that a change by mistake is seen. */
  readonly seal: string;
  /** Contents by file name; that of the dispositif is `CODE.json`. */
  readonly files: Readonly<Record<string, unknown>>;
  /** Data of the examples of the time: drafts on which later versions are tried. */
  readonly examples: Readonly<Record<string, unknown>>;
}

type Hasher = (text: string) => string;

export const sealOf = ({ code, version, hash, files, examples }: Omit<Snapshot, 'seal'>, sha256: Hasher): string => sha256(JSON.stringify([code, version, hash, files, examples]));

/** Compiles a version from its own copies alone. */
export function compileSnapshot({ code, files }: Snapshot, sha256: Hasher): Compilation {
  const read = (path: string): string | undefined => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return Object.hasOwn(files, name) ? JSON.stringify(files[name]) : undefined;
  };
  return compileDispositif({ file: `${code}.json`, read, sha256 });
}
