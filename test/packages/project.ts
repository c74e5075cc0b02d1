import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { root } from '../architecture/repository.js';

/** The folder of every package that is published, by its name. */
const folders: Readonly<Record<string, string>> = { core: 'packages/core', compiler: 'packages/compiler', 'design-system': 'packages/design-system', dossier: 'packages/dossier', server: 'packages/server', schemas: 'schemas' };
export const published = Object.keys(folders);

/** As in a newcomer's terminal: ours makes Node read sources. */
const { NODE_OPTIONS: _, ...env } = process.env;

export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Project {
  readonly folder: string;
  /** The tarball of each package, by its name. */
  readonly tarballs: ReadonlyMap<string, string>;
  /** Path of an installed package. */
  installed(name: string): string;
  manifest(name: string): Manifest;
  write(files: Readonly<Record<string, string>>): void;
  /** Runs Node as a newcomer does: without a condition of ours. */
  node(...args: readonly string[]): SpawnSyncReturns<string>;
}

/**
 * An empty project in which the tarballs are installed as npm would, without the network: a library that a package declares comes
 * from the repository's own installation, any other cannot be found. The packages must have been built.
 */
export function createProject(): Project {
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'akto-paquets-')));
  const folder = join(work, 'projet');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'projet', private: true, type: 'module' }));
  const tarballs = new Map(published.map((name) => [name, pack(folders[name] ?? '', work)]));
  for (const tarball of tarballs.values()) extract(tarball, folder);
  const installed = (name: string): string => join(folder, 'node_modules', name);
  const manifest = (name: string): Manifest => JSON.parse(readFileSync(join(installed(name), 'package.json'), 'utf8')) as Manifest;
  for (const name of published) {
    for (const library of Object.keys(manifest(`@akto/${name}`).dependencies ?? {})) if (!library.startsWith('@akto/')) link(library, folders[name] ?? '', folder);
  }
  return {
    folder,
    tarballs,
    installed,
    manifest,
    write(files) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
    node: (...args) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env }),
  };
}

/** In a copy, since packing rewrites package.json for the while. */
function pack(from: string, work: string): string {
  const copy = join(work, 'depot', from);
  cpSync(join(root, from), copy, { recursive: true, filter: (path) => !/[\\/](node_modules|src|standalone|cdn)$/.test(path) });
  for (const path of ['.tasks', 'LICENSE', 'package.json']) cpSync(join(root, path), join(work, 'depot', path), { recursive: true });
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--offline', '--pack-destination', work], { cwd: copy, encoding: 'utf8', env, shell: process.platform === 'win32' })) as [{ filename: string }];
  return join(work, filename);
}

function extract(tarball: string, folder: string): void {
  const name = /^akto-(.+)-\d+\.\d+\.\d+/.exec(basename(tarball))?.[1] ?? '';
  const target = join(folder, 'node_modules/@akto', name);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', target]);
}

/** Makes a library that the repository has available to the project. */
export function link(library: string, from: string, folder: string): void {
  const places = [join(root, from, 'node_modules', library), join(root, 'node_modules', library)];
  for (const place of places) {
    try {
      const target = realpathSync(place);
      mkdirSync(dirname(join(folder, 'node_modules', library)), { recursive: true });
      symlinkSync(target, join(folder, 'node_modules', library), 'junction');
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return;
    }
  }
  throw new Error(`${library} n’est pas installée dans le dépôt`);
}
