import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { aktoDispositifs } from '@akto/compiler/vite';
import { normalizeStories } from 'storybook/internal/common';
import { StoryIndexGenerator } from 'storybook/internal/core-server';
import type { IndexEntry } from 'storybook/internal/types';
import { build, type Rollup } from 'vite';
import { dispositifStories } from '../../stories/.storybook/plugins/dispositifs.js';

const SCHEMA = {
  title: 'Aide à la mobilité',
  'x-code': 'MOBILITE',
  'x-version': '1.0.0',
  type: 'object',
  properties: { trajet: { title: 'Trajet', type: 'object', properties: { depart: { title: 'Départ', type: 'string' } } } },
};
const EXAMPLE = { title: 'Un départ « à l’étranger »', today: '2026-01-15', data: {}, expected: { errors: [], warnings: [] } };

// A new one for each test: Storybook remembers the files that it found in a folder.
let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'akto-schemas-')));
  drop('MOBILITE.json', SCHEMA);
});
afterEach(() => rmSync(folder, { recursive: true }));

function drop(path: string, content: object): void {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
}

/** The entries that Storybook itself finds in the folder. */
async function indexed(): Promise<readonly IndexEntry[]> {
  const { specifiers, indexer } = dispositifStories(folder);
  const places = { configDir: folder, workingDir: folder };
  const generator = new StoryIndexGenerator(normalizeStories(specifiers, places), { ...places, indexers: [indexer], docs: {} });
  await generator.initialize();
  return Object.values((await generator.getIndex()).entries);
}

const namesAndProofs = async (): Promise<unknown> => (await indexed()).map((entry) => [entry.name, entry.tags?.find((tag) => tag.startsWith('preuve-'))]);

test('un fichier de schéma déposé donne, sous son titre, un dossier neuf et chaque onglet sans rien de rempli', async () => {
  const entries = await indexed();
  assert.deepEqual(entries.map(({ title, name }) => [title, name]), [
    ['Dispositifs/Aide à la mobilité', 'Nouveau dossier'],
    ['Dispositifs/Aide à la mobilité', 'Rien de rempli › Trajet'],
  ]);
});

test('chacun de ses exemples en donne une autre, sous le titre de l’exemple', async () => {
  drop('exemples/MOBILITE/etranger.json', EXAMPLE);
  assert.deepEqual((await indexed()).map(({ name }) => name).at(-1), 'Un départ « à l’étranger »');
});

test('l’exemple complet est montré onglet par onglet, et lui seul a des images, avec le dossier neuf', async () => {
  drop('exemples/MOBILITE/complet.json', { ...EXAMPLE, title: 'Complet' });
  assert.deepEqual(await namesAndProofs(), [
    ['Nouveau dossier', 'preuve-images'],
    ['Rien de rempli › Trajet', 'preuve-axe'],
    ['Complet › Trajet', 'preuve-images'],
  ]);
});

test('de deux exemples qui se ressemblent, un seul est prouvé', async () => {
  const wrong = (path: string, keyword: string) => ({ ...EXAMPLE, title: `${path} ${keyword}`, expected: { errors: [{ path, keyword, message: '' }], warnings: [] } });
  drop('exemples/MOBILITE/a.json', wrong('trajet.depart', 'required'));
  drop('exemples/MOBILITE/b.json', wrong('trajet.arrivee', 'required'));
  drop('exemples/MOBILITE/c.json', wrong('trajet.depart', 'format'));
  assert.deepEqual(((await namesAndProofs()) as string[][]).slice(2).map(([, proof]) => proof), ['preuve-axe', undefined, 'preuve-axe']);
});

test('ce qui n’est pas un dispositif n’en donne aucune', async () => {
  drop('catalogue.json', { title: 'Catalogue', liens: {} });
  drop('exemples/INCONNU/orphelin.json', EXAMPLE);
  assert.deepEqual([...new Set((await indexed()).map(({ title }) => title))], ['Dispositifs/Aide à la mobilité']);
});

test('le module que l’index annonce exporte chacune des histoires, avec le dispositif compilé', async () => {
  drop('exemples/MOBILITE/etranger.json', EXAMPLE);
  const entries = await indexed();
  const result = (await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [aktoDispositifs({ schemas: folder }), dispositifStories(folder).plugin],
    build: { write: false, rolldownOptions: { input: entries[0]!.importPath, external: [/dispositif-story\.ts$/], preserveEntrySignatures: 'strict' } },
  })) as Rollup.RollupOutput;
  const { exports, code } = result.output[0];
  assert.deepEqual(exports.sort(), ['default', ...entries.map((entry) => ('exportName' in entry ? entry.exportName : ''))].sort());
  assert.match(code, /Départ/);
});
