import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { aktoDispositifs, aktoPortail } from '@akto/compiler/vite';
import { build, createServer, type HotPayload } from 'vite';
import { withField } from './authoring.js';

const GOOD = withField('"maxLength": 20');
const BAD = withField('"maxLenght": 20,\n"format": "emial"');
const SHARED = withField('"$ref": "communs.json#/$defs/nom"');
const COMMUNS = '{ "$defs": { "nom": { "maxLength": 20 } } }';
const IMPORTING = "import essai from './schemas/ESSAI.json?dispositif';\nexport const dispositif = essai;\nconsole.log(dispositif);\n";

const closings: (() => Promise<unknown>)[] = [];
after(() => Promise.all(closings.map((close) => close())));

function projectOf(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'akto-vite-')));
  mkdirSync(join(root, 'schemas'));
  for (const [path, text] of Object.entries({ 'main.js': IMPORTING, ...files })) writeFileSync(join(root, path), text);
  return root;
}

/** A development server in middleware mode, over HTTP, whose messages to the page are kept. */
async function serve(files: Readonly<Record<string, string>>) {
  const root = projectOf(files);
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    cacheDir: join(root, '.vite'),
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
    plugins: [aktoDispositifs({ schemas: join(root, 'schemas') })],
  });
  const http = createHttpServer(server.middlewares);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  closings.push(() => server.close(), () => new Promise((resolve) => http.close(resolve)));
  const sent: HotPayload[] = [];
  const waiting: (() => void)[] = [];
  server.environments.client.hot.send = (payload: HotPayload | string) => {
    if (typeof payload !== 'string') sent.push(payload);
    for (const wake of waiting.splice(0)) wake();
  };
  server.ws.send = server.environments.client.hot.send;
  const { port } = http.address() as AddressInfo;
  return {
    root,
    get: (path: string) => fetch(`http://127.0.0.1:${port}${path}`),
    /** Writes a file as an editor does, and gives what the page is told. */
    async save(path: string, text: string, event: 'change' | 'add' = 'change'): Promise<HotPayload | undefined> {
      const told = new Promise<void>((resolve) => waiting.push(resolve));
      writeFileSync(join(root, path), text);
      server.watcher.emit(event, join(root, path));
      await told;
      return sent.at(-1);
    },
    last: (): HotPayload | undefined => sent.at(-1),
  };
}

const errorOf = (payload: HotPayload | undefined) => (payload?.type === 'error' ? payload.err : undefined);

test('importer un schéma le compile', async () => {
  const { get } = await serve({ 'schemas/ESSAI.json': GOOD });
  const [, address = ''] = /from "([^"]+)"/.exec(await (await get('/main.js')).text()) ?? [];
  assert.match(await (await get(address)).text(), /export default \(L\) => \{/);
});

test('/dispositifs/CODE.js sert le module compilé', async () => {
  const { get } = await serve({ 'schemas/ESSAI.json': GOOD });
  assert.match(await (await get('/dispositifs/ESSAI.js')).text(), /export default \(L\) => \{/);
});

test('un dispositif qui n’existe pas n’est pas servi', async () => {
  const { get } = await serve({ 'schemas/ESSAI.json': GOOD });
  assert.equal((await get('/dispositifs/ABSENT.js')).status, 404);
});

test('/dispositifs/index.json donne le catalogue', async () => {
  const { get } = await serve({ 'schemas/ESSAI.json': GOOD, 'schemas/communs.json': COMMUNS });
  const entries = (await (await get('/dispositifs/index.json')).json()) as readonly { code: string; module: string }[];
  assert.deepEqual(entries.map(({ code, module }) => [code, module]), [['ESSAI', 'ESSAI.js']]);
});

test('/dispositifs/catalogue.json donne ce que l’on peut commencer', async () => {
  const { get } = await serve({ 'schemas/ESSAI.json': GOOD, 'schemas/catalogue.json': '{ "dispositifs": [{ "code": "ESSAI", "titre": "Une carte" }] }' });
  const { cards } = (await (await get('/dispositifs/catalogue.json')).json()) as { cards: readonly { title: string }[] };
  assert.deepEqual(cards.map(({ title }) => title), ['Une carte']);
});

test('enregistrer une faute dans le catalogue la montre', async () => {
  const { save } = await serve({ 'schemas/ESSAI.json': GOOD, 'schemas/catalogue.json': '{}' });
  assert.equal(errorOf(await save('schemas/catalogue.json', '{ "dispositifs": [{ "code": "ESSIA" }] }'))?.loc?.column, 29);
});

test('enregistrer le catalogue recharge la page', async () => {
  const { save } = await serve({ 'schemas/ESSAI.json': GOOD, 'schemas/catalogue.json': '{}' });
  assert.equal((await save('schemas/catalogue.json', '{ "dispositifs": [] }'))?.type, 'full-reload');
});

test('une faute est montrée avec fichier, ligne et colonne', async () => {
  const { get, last, root } = await serve({ 'schemas/ESSAI.json': BAD });
  await get('/dispositifs/ESSAI.js');
  assert.deepEqual(errorOf(last())?.loc, { file: join(root, 'schemas/ESSAI.json'), line: 12, column: 56 });
});

test('une faute est montrée avec les lignes qui l’entourent', async () => {
  const { get, last } = await serve({ 'schemas/ESSAI.json': BAD });
  await get('/dispositifs/ESSAI.js');
  assert.match(errorOf(last())?.frame ?? '', /12 \| {9}"champ": .*"maxLenght": 20,\n {3}\| {56}\^\n13 \| "format": "emial"/);
});

test('le premier message donne toutes les fautes', async () => {
  const { get, last } = await serve({ 'schemas/ESSAI.json': BAD });
  await get('/dispositifs/ESSAI.js');
  assert.match(errorOf(last())?.message ?? '', /ESSAI\.json:12:56 mot-cle .*\nESSAI\.json:13:11 format /);
});

test('une faute est montrée aussi à qui demande le catalogue', async () => {
  const { get, last } = await serve({ 'schemas/ESSAI.json': BAD });
  await get('/dispositifs/index.json');
  assert.equal(errorOf(last())?.loc?.line, 12);
});

test('enregistrer un schéma recharge la page', async () => {
  const { get, save } = await serve({ 'schemas/ESSAI.json': GOOD });
  await get('/dispositifs/ESSAI.js');
  assert.equal((await save('schemas/ESSAI.json', GOOD.replace('Champ', 'Libellé')))?.type, 'full-reload');
});

test('après l’enregistrement, le module servi a changé', async () => {
  const { get, save } = await serve({ 'schemas/ESSAI.json': GOOD });
  await get('/dispositifs/ESSAI.js');
  await save('schemas/ESSAI.json', GOOD.replace('Champ', 'Libellé'));
  assert.match(await (await get('/dispositifs/ESSAI.js')).text(), /Libellé/);
});

test('enregistrer une définition commune recharge la page', async () => {
  const { get, save } = await serve({ 'schemas/ESSAI.json': SHARED, 'schemas/communs.json': COMMUNS });
  await get('/dispositifs/ESSAI.js');
  assert.equal((await save('schemas/communs.json', COMMUNS.replace('20', '30')))?.type, 'full-reload');
});

test('enregistrer une faute la montre, sans recharger la page', async () => {
  const { get, save } = await serve({ 'schemas/ESSAI.json': GOOD });
  await get('/dispositifs/ESSAI.js');
  assert.equal(errorOf(await save('schemas/ESSAI.json', BAD))?.loc?.column, 56);
});

test('corriger une faute présente dès le départ recharge la page', async () => {
  const { get, save } = await serve({ 'schemas/ESSAI.json': BAD });
  await get('/dispositifs/ESSAI.js');
  assert.equal((await save('schemas/ESSAI.json', GOOD))?.type, 'full-reload');
});

test('un nouveau fichier est servi sans redémarrer', async () => {
  const { get, save } = await serve({ 'schemas/ESSAI.json': GOOD });
  await get('/dispositifs/NOUVEAU.js');
  await save('schemas/NOUVEAU.json', GOOD.replace('"ESSAI"', '"NOUVEAU"'), 'add');
  assert.equal((await get('/dispositifs/NOUVEAU.js')).status, 200);
});

test('un nouveau fichier est au catalogue sans redémarrer', async () => {
  const { get, save } = await serve({ 'schemas/ESSAI.json': GOOD });
  await save('schemas/NOUVEAU.json', GOOD.replace('"ESSAI"', '"NOUVEAU"'), 'add');
  assert.deepEqual(((await (await get('/dispositifs/index.json')).json()) as readonly { code: string }[]).map(({ code }) => code), ['ESSAI', 'NOUVEAU']);
});

async function bundle(files: Readonly<Record<string, string>>): Promise<readonly { readonly fileName: string; readonly text: string }[]> {
  const root = projectOf(files);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: 'main.js', formats: ['es'], fileName: 'main' } },
    plugins: [aktoDispositifs({ schemas: join(root, 'schemas') }), aktoPortail({ schemas: join(root, 'schemas') })],
  });
  const outputs = [result].flat() as { output: { fileName: string; code?: string; source?: string | Uint8Array }[] }[];
  return outputs.flatMap(({ output }) => output).map(({ fileName, code, source }) => ({ fileName, text: code ?? String(source) }));
}

test('une construction écrit chaque dispositif et le catalogue sous dispositifs/', async () => {
  const files = await bundle({ 'schemas/ESSAI.json': GOOD });
  assert.deepEqual(files.map(({ fileName }) => fileName).filter((name) => name.startsWith('dispositifs/')).sort(), ['dispositifs/ESSAI.js', 'dispositifs/catalogue.json', 'dispositifs/index.json']);
});

test('une construction met dans le paquet le schéma importé', async () => {
  const files = await bundle({ 'schemas/ESSAI.json': GOOD });
  assert.match(files.find(({ fileName }) => fileName.startsWith('main.'))?.text ?? '', /ESSAI/);
});

test('une construction échoue sur une faute, avec sa place', async () => {
  await assert.rejects(bundle({ 'schemas/ESSAI.json': BAD }), /ESSAI\.json:12:56 mot-cle/);
});

const PORTAL = "import settings from 'virtual:portail';\nconsole.log(settings);\n";
const page = (chemin: string): string => `{ "chemin": "${chemin}", "titre": "${chemin}", "sections": [{ "titre": "T", "paragraphes": ["x"] }] }`;
const settings = (kept: string): string => `{ "$comment": "note", "brouillons": { "conservationJours": ${kept}, "preavisJours": 14 }, "pages": [${page('contact')}, ${page('donnees-personnelles')}] }`;

test('une construction met dans le portail ses réglages, sans leurs notes', async () => {
  const [{ text = '' } = {}] = await bundle({ 'main.js': PORTAL, 'schemas/portail.json': settings('90') });
  assert.match(text, /conservationJours/);
  assert.doesNotMatch(text, /note/);
});

test('une construction échoue sur une faute des réglages, dite comme par akto check', async () => {
  await assert.rejects(bundle({ 'main.js': PORTAL, 'schemas/portail.json': settings('"90"') }), /portail\.json:1:60 valeur « conservationJours » attend un nombre entier de jours, 1 ou plus : écrivez 90, sans guillemets/);
});
