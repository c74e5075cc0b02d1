import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compareVersions } from '@akto/core';
import type { CompiledFile } from '../cli/compile-all.js';
import type { CatalogueEntry, Compilation, VersionEntry } from '../compile.js';
import { compileSnapshot, sealOf, type Snapshot } from '../versions/snapshot.js';
import { readText, sha256 } from './compile-file.js';
import { isFolder, jsonFilesOf } from './schema-files.js';

export interface PublishedVersion {
  /** Path of its file. */
  readonly file: string;
  readonly snapshot: Snapshot;
}

const folderOf = (schemas: string, code: string): string => join(schemas, 'versions', code);

/** The published versions of a dispositif, oldest first. */
export function publishedVersions(schemas: string, code: string): readonly PublishedVersion[] {
  const folder = folderOf(schemas, code);
  const names = isFolder(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const found = names.map((name) => ({ file: join(folder, name), snapshot: readSnapshot(join(folder, name)) }));
  return found.sort((a, b) => compareVersions(a.snapshot.version, b.snapshot.version));
}

/** A file that cannot be read has no seal, and is not intact. */
function readSnapshot(file: string): Snapshot {
  const broken: Snapshot = { code: '', version: '0', hash: '', seal: '', files: {}, examples: {} };
  try {
    return { ...broken, ...(JSON.parse(readText(file) ?? '') as Partial<Snapshot>) };
  } catch {
    return broken;
  }
}

export const compileVersion = ({ snapshot }: PublishedVersion): Compilation => compileSnapshot(snapshot, sha256);

/** Whether nobody changed a published version since. */
export const isIntact = ({ snapshot }: PublishedVersion): boolean => sealOf(snapshot, sha256) === snapshot.seal;

/** Writes the version that a file now is. Gives the path of what was written. */
export function publishVersion({ file, compilation }: CompiledFile): string | undefined {
  const { module, files } = compilation;
  if (!module) return undefined;
  const { code, version, hash } = module.entry;
  const contents = files.flatMap((path) => {
    const text = readText(path);
    return text === undefined ? [] : [[path === file ? `${code}.json` : basename(path), JSON.parse(text) as unknown] as const];
  });
  const examples = wholeExamples(join(dirname(file), 'exemples', code));
  const kept = { code, version, hash, files: Object.fromEntries(contents), examples };
  const snapshot: Snapshot = { code, version, hash, seal: sealOf(kept, sha256), files: kept.files, examples };
  const written = join(folderOf(dirname(file), code), `${version}.json`);
  mkdirSync(dirname(written), { recursive: true });
  writeFileSync(written, `${JSON.stringify(snapshot)}\n`);
  return written;
}

/** Those that do not lean on another one. */
function wholeExamples(folder: string): Readonly<Record<string, unknown>> {
  const examples = jsonFilesOf(folder).map((path) => [basename(path, '.json'), JSON.parse(readText(path) ?? '{}') as { data?: unknown; documents?: unknown }] as const);
  return Object.fromEntries(examples.filter(([, { data }]) => data !== undefined).map(([name, { data, documents }]) => [name, { data, ...(documents !== undefined && { documents }) }]));
}

export interface VersionModule {
  readonly entry: VersionEntry;
  readonly code: string;
}

/** The modules of the versions that a dispositif had before the one it now is, to be served beside it. */
export function versionModules(file: string, current: CatalogueEntry): readonly VersionModule[] {
  return publishedVersions(dirname(file), current.code).flatMap((published) => {
    const module = isIntact(published) ? compileVersion(published).module : undefined;
    if (!module || module.hash === current.hash) return [];
    const { version } = published.snapshot;
    return [{ entry: { version, hash: module.hash, module: `versions/${current.code}/${version}.js` }, code: module.code }];
  });
}

/** An entry that names the versions, when there are some. */
export const withVersions = (entry: CatalogueEntry, modules: readonly VersionModule[]): CatalogueEntry =>
  modules.length > 0 ? { ...entry, versions: modules.map((module) => module.entry) } : entry;
