import assert from 'node:assert/strict';
import { test } from 'node:test';
import { files, importsOf, packageOf, read, resolveImport, sources } from './repository.js';

/** « Arrows point down only » (design). A package may use those named here, and the libraries in its package.json. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  'design-system': [],
  compiler: ['core'],
  dossier: ['core', 'design-system'],
  portal: ['core', 'design-system', 'dossier', 'schemas'],
  server: ['core'],
  studio: ['core', 'design-system', 'compiler', 'dossier'],
};

interface Import {
  readonly file: string;
  readonly name: string;
}

const imports: readonly Import[] = sources.flatMap((file) => importsOf(file).map((name) => ({ file, name })));
const bare = imports.filter(({ name }) => !name.startsWith('.') && !name.startsWith('node:') && !name.startsWith('virtual:'));

test('chaque paquet a sa place dans le dessin', () => {
  assert.deepEqual([...new Set(sources.map(packageOf))].filter((name) => !(name in arrows)), []);
});

test('un paquet ne lit que les paquets situés sous lui', () => {
  assert.deepEqual(
    bare.filter(({ file, name }) => name.startsWith('@akto/') && !arrows[packageOf(file)]?.includes(name.split('/')[1] ?? '')),
    [],
  );
});

test('un paquet ne lit un autre paquet que par ce qu’il exporte', () => {
  assert.deepEqual(
    imports.filter(({ file, name }) => (name.startsWith('.') ? packageOf(resolveImport(file, name)) !== packageOf(file) : !isExported(name))),
    [],
  );
});

test('chaque bibliothèque lue est déclarée par le paquet qui la lit', () => {
  assert.deepEqual(
    bare.filter(({ file, name }) => !declared(packageOf(file)).has(libraryOf(name))),
    [],
  );
});

test('core ne dépend de rien', () => {
  assert.deepEqual([...declared('core')], []);
});

test('design-system ne dépend que de lit', () => {
  assert.deepEqual([...declared('design-system')], ['lit']);
});

test('ce qui s’exécute dans une page n’importe rien de Node', () => {
  assert.deepEqual(
    imports.filter(({ file, name }) => !['compiler', 'server'].includes(packageOf(file)) && name.startsWith('node:')),
    [],
  );
});

test('les histoires ne lisent que ce que les paquets exportent', () => {
  const stories = files.filter((file) => /^stories\/.*\.ts$/.test(file));
  assert.deepEqual(
    stories.flatMap((file) => importsOf(file).filter((name) => name.includes('packages/') || !isExported(name)).map((name) => ({ file, name }))),
    [],
  );
});

/** True for a library, for `@akto/core`, and for `@akto/compiler/vite` or `@akto/design-system/elements/link.js` if the package says so. */
function isExported(name: string): boolean {
  const [scope, folder = '', ...rest] = name.split('/');
  if (scope !== '@akto' || folder === 'schemas') return true;
  const { exports } = JSON.parse(read(`packages/${folder}/package.json`)) as { exports?: object };
  const path = ['.', ...rest].join('/');
  return Object.keys(exports ?? {}).some((pattern) => {
    const [before = '', after] = pattern.split('*');
    return after === undefined ? path === before : path.startsWith(before) && path.endsWith(after);
  });
}

function declared(name: string): ReadonlySet<string> {
  const { dependencies, peerDependencies } = JSON.parse(read(`packages/${name}/package.json`)) as Record<string, Record<string, string> | undefined>;
  return new Set(Object.keys({ ...dependencies, ...peerDependencies }));
}

/** `lit/directives/repeat.js` → `lit` */
function libraryOf(name: string): string {
  return name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/');
}
