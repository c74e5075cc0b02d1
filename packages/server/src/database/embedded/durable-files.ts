import { fdatasyncSync } from 'node:fs';
import type { PGlite, PGliteOptions } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** The part of PGlite's emulated file system that is replaced. Not its public interface: hence the exact version, and the self-test. */
interface EmulatedFiles {
  stream_ops: { fsync(stream: { readonly nfd?: number | undefined }): number };
}

/**
 * The folder of a PGlite database, where « written » means « on the disk ». As shipped, PGlite never asks the disk:
 * a power cut would lose everything since the system last flushed by itself.
 */
export class DurableFiles extends NodeFS {
  /** How many times the disk was asked to keep what it was given. */
  syncs = 0;

  override async init(database: PGlite, options: Parameters<NodeFS['init']>[1]): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(database, options);
    const hook = (module: unknown): void => {
      (module as { NODEFS: EmulatedFiles }).NODEFS.stream_ops.fsync = ({ nfd }) => {
        if (nfd !== undefined) fdatasyncSync(nfd);
        this.syncs += 1;
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), hook] } };
  }
}

/** PostgreSQL's own command line: PGlite's without `-F`, which turns syncing off; `fdatasync` is an empty function there, `fsync` is not. */
export function durableOptions(files: DurableFiles, defaults: readonly string[]): PGliteOptions {
  return { fs: files, startParams: [...defaults.filter((option) => option !== '-F'), '-c', 'fsync=on', '-c', 'wal_sync_method=fsync'] };
}
