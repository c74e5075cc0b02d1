import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from '../../packages/compiler/src/cli/run.js';
import { withField } from './authoring.js';

const BIN = fileURLToPath(new URL('../../packages/compiler/bin/akto.js', import.meta.url));
const GOOD = withField('"maxLength": 20');
const BAD = withField('"maxLenght": 20');
const WARNED = withField('"description": "[ici](ref:absent)"');

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'akto-cli-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs the command in a folder, in this process. */
async function akto(folder: string, ...args: readonly string[]): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
  let [stdout, stderr] = ['', ''];
  process.chdir(folder);
  const status = await run(args, { log: (text) => (stdout += `${text}\n`), error: (text) => (stderr += `${text}\n`) });
  return { status, stdout, stderr };
}

test('la commande akto se lance du dépôt sans rien construire', () => {
  const { status, stdout } = spawnSync(process.execPath, [BIN, 'check'], { cwd: folderOf({ 'schemas/ESSAI.json': BAD }), encoding: 'utf8' });
  assert.deepEqual([status, stdout.split('\n').length], [1, 3]);
});

const example = (errors: string): string => `{ "title": "Vide", "today": "2026-01-15", "data": {}, "expected": { "errors": ${errors}, "warnings": [] } }`;

test('akto check sans faute sort avec 0', async () => {
  const { status, stdout } = await akto(folderOf({ 'schemas/ESSAI.json': GOOD }), 'check');
  assert.deepEqual([status, stdout], [0, '1 fichier vérifié : aucune erreur, aucun avertissement\n']);
});

test('akto check donne fichier:ligne:colonne code message, et sort avec 1', async () => {
  const { status, stdout } = await akto(folderOf({ 'schemas/ESSAI.json': BAD }), 'check');
  const [first] = stdout.split('\n');
  assert.deepEqual([status, first], [1, 'schemas/ESSAI.json:12:56 mot-cle Mot-clé inconnu « maxLenght » (vouliez-vous « maxLength » ?)']);
});

test('un avertissement ne fait pas échouer akto check', async () => {
  const { status, stdout } = await akto(folderOf({ 'schemas/ESSAI.json': WARNED }), 'check');
  assert.deepEqual([status, / lien-inconnu Avertissement : /.test(stdout)], [0, true]);
});

test('sans nom de fichier, tout dispositif de schemas/ est vérifié, et rien d’autre', async () => {
  const folder = folderOf({ 'schemas/ESSAI.json': GOOD, 'schemas/AUTRE.json': GOOD.replace('"ESSAI"', '"AUTRE"'), 'schemas/communs.json': '{}', 'schemas/package.json': '{}' });
  assert.match((await akto(folder, 'check')).stdout, /^2 fichiers vérifiés/);
});

test('akto check prend un dispositif par son code', async () => {
  const folder = folderOf({ 'schemas/ESSAI.json': GOOD, 'schemas/AUTRE.json': GOOD.replace('"ESSAI"', '"AUTRE"') });
  assert.match((await akto(folder, 'check', 'ESSAI')).stdout, /^1 fichier vérifié/);
});

for (const [why, args, says] of [
  ['un code mal écrit', ['check', 'ESSIA'], 'Dispositif inconnu « ESSIA » (vouliez-vous « ESSAI » ?)\n'],
  ['un fichier mal écrit', ['check', 'schemas/ESSIA.json'], 'Fichier ou dossier introuvable : « schemas/ESSIA.json » (vouliez-vous « schemas/ESSAI.json » ?)\n'],
  ['une commande mal écrite', ['chek'], 'Commande inconnue « chek » (vouliez-vous « check » ?)\n\n« npx akto --help » donne les commandes\n'],
  ['un brouillon absent', ['migrate', '--try', 'brouillon.json'], 'Fichier introuvable : « brouillon.json »\n'],
] as const) {
  test(`${why} : akto le dit en une phrase, sans la liste des commandes`, async () => {
    const { status, stderr } = await akto(folderOf({ 'schemas/ESSAI.json': GOOD }), ...args);
    assert.deepEqual([status, stderr], [2, says]);
  });
}

test('une option mal écrite : akto dit comment s’écrit cette commande, et elle seule', async () => {
  const { stderr } = await akto(folderOf({}), 'new', 'ESSAI', '--titre');
  assert.match(stderr, /^Il manque une valeur après « --titre »\n\nakto new CODE/);
  assert.doesNotMatch(stderr, /akto check/);
});

test('deux dispositifs de même code sont refusés', async () => {
  const { status, stdout } = await akto(folderOf({ 'schemas/A.json': GOOD, 'schemas/B.json': GOOD }), 'check');
  assert.deepEqual([status, stdout.split('\n')[0]], [1, 'schemas/B.json:3:13 code-double Le code « ESSAI » est déjà celui de schemas/A.json : donnez à chacun le sien']);
});

test('--format json donne les problèmes en JSON', async () => {
  const { stdout } = await akto(folderOf({ 'a.json': BAD }), 'check', 'a.json', '--format', 'json');
  const [{ line, column, code, level }] = JSON.parse(stdout) as [{ line: number; column: number; code: string; level: string }];
  assert.deepEqual([line, column, code, level], [12, 56, 'mot-cle', 'error']);
});

test('--format github donne des annotations', async () => {
  const { stdout } = await akto(folderOf({ 'a.json': BAD }), 'check', 'a.json', '--format', 'github');
  assert.match(stdout, /^::error file=a\.json,line=12,col=56,title=mot-cle::Mot-clé inconnu/);
});

const CATALOGUE = '{ "dispositifs": [{ "code": "ESSIA" }] }';

test('akto check relit aussi le catalogue du dossier', async () => {
  const { status, stdout } = await akto(folderOf({ 'schemas/ESSAI.json': GOOD, 'schemas/catalogue.json': CATALOGUE }), 'check');
  assert.deepEqual([status, stdout.split('\n')[0]?.slice(0, 40)], [1, 'schemas/catalogue.json:1:29 code-inconnu']);
  assert.match(stdout, /2 fichiers vérifiés/);
});

test('akto check relit le catalogue seul, qui connaît les dispositifs du dossier', async () => {
  const { status, stdout } = await akto(folderOf({ 'schemas/ESSAI.json': GOOD, 'schemas/catalogue.json': CATALOGUE.replace('ESSIA', 'ESSAI') }), 'check', 'schemas/catalogue.json');
  assert.deepEqual([status, stdout], [0, '1 fichier vérifié : aucune erreur, aucun avertissement\n']);
});

test('akto build n’écrit rien quand le catalogue a une faute', async () => {
  const folder = folderOf({ 'schemas/ESSAI.json': GOOD, 'schemas/catalogue.json': CATALOGUE });
  const { status } = await akto(folder, 'build', '--out', 'sortie');
  assert.deepEqual([status, readdirSync(folder)], [1, ['schemas']]);
});

for (const [title, args] of [
  ['une commande inconnue', ['verifier']],
  ['aucune commande', []],
  ['une option inconnue', ['check', '--formta', 'json']],
  ['un format de sortie inconnu', ['check', '--format', 'xml']],
  ['un fichier absent', ['check', 'absent.json']],
  ['akto build sans --out', ['build']],
] as const) {
  test(`${title} sort avec 2`, async () => {
    assert.equal((await akto(folderOf({ 'schemas/ESSAI.json': GOOD }), ...args)).status, 2);
  });
}

test('akto build écrit le module, le schéma publié, les types et le catalogue', async () => {
  const folder = folderOf({ 'schemas/ESSAI.json': GOOD });
  await akto(folder, 'build', '--out', 'sortie');
  assert.deepEqual(readdirSync(join(folder, 'sortie')).sort(), ['ESSAI.d.ts', 'ESSAI.js', 'ESSAI.standard.json', 'catalogue.json', 'index.json']);
});

test('le catalogue dit tout d’un dispositif', async () => {
  const folder = folderOf({ 'schemas/ESSAI.json': GOOD });
  await akto(folder, 'build', 'schemas', '--out', 'sortie');
  const [entry] = JSON.parse(readFileSync(join(folder, 'sortie/index.json'), 'utf8')) as [{ hash: string }];
  assert.deepEqual({ ...entry, hash: entry.hash.length }, { code: 'ESSAI', title: 'Essai', description: '', version: '1.0.0', hash: 32, valid: {}, module: 'ESSAI.js' });
});

test('akto build n’écrit rien quand un dispositif a une faute, et sort avec 1', async () => {
  const folder = folderOf({ 'schemas/ESSAI.json': GOOD, 'schemas/AUTRE.json': BAD.replace('"ESSAI"', '"AUTRE"') });
  const { status } = await akto(folder, 'build', '--out', 'sortie');
  assert.deepEqual([status, readdirSync(folder)], [1, ['schemas']]);
});

test('un exemple juste passe', async () => {
  assert.equal((await akto(folderOf({ 'schemas/ESSAI.json': GOOD, 'schemas/exemples/ESSAI/vide.json': example('[]') }), 'check')).status, 0);
});

test('un exemple faux est signalé à l’erreur attendue', async () => {
  const files = { 'schemas/ESSAI.json': GOOD, 'schemas/exemples/ESSAI/vide.json': example('[{ "path": "onglet.champ", "keyword": "required", "message": "Saisie obligatoire" }]') };
  const { status, stdout } = await akto(folderOf(files), 'check');
  assert.deepEqual([status, stdout.split('\n')[0]], [1, 'schemas/exemples/ESSAI/vide.json:1:80 exemple Cette erreur n’apparaît pas : retirez-la d’ici, ou changez les réponses pour qu’elle apparaisse']);
});

test('une réponse obligatoire oubliée dans un exemple est signalée dans ses réponses', async () => {
  const required = GOOD.replace('"maxLength": 20', '"x-required": true');
  const { stdout } = await akto(folderOf({ 'schemas/ESSAI.json': required, 'schemas/exemples/ESSAI/vide.json': example('[]') }), 'check');
  assert.equal(
    stdout.split('\n')[0],
    'schemas/exemples/ESSAI/vide.json:1:51 exemple La réponse « onglet.champ » manque, ce qui donne « Saisie obligatoire » : ajoutez-la, ou attendez {"path":"onglet.champ","keyword":"required","message":"Saisie obligatoire"}',
  );
});

const short = (changes: string, errors = '[]', base = 'vide'): string => `{ "title": "Court", "base": "${base}", "changes": ${changes}, "expected": { "errors": ${errors}, "warnings": [] } }`;
const withShort = (text: string): string => folderOf({ 'schemas/ESSAI.json': GOOD, 'schemas/exemples/ESSAI/vide.json': example('[]'), 'schemas/exemples/ESSAI/court.json': text });

test('un exemple peut ne dire que ce qui change d’un autre', async () => {
  const tooLong = '[{ "path": "onglet.champ", "keyword": "maxLength", "message": "20 caractères maximum" }]';
  assert.equal((await akto(withShort(short(`{ "onglet.champ": "${'a'.repeat(21)}" }`, tooLong)), 'check')).status, 0);
});

for (const [fault, text, said] of [
  ['une base qui n’existe pas', short('{}', '[]', 'vde'), '29 exemple Aucun exemple de ce dossier ne s’appelle « vde » (vouliez-vous « vide » ?)'],
  ['une base qui en a une elle-même', short('{}', '[]', 'court'), '29 exemple « court » a lui-même une base : partez d’un exemple entier'],
  ['un changement qui ne mène à aucun champ', short('{ "onglet.champs": "a" }'), '50 champ-inconnu « changes » cite un champ absent « onglet.champs » (vouliez-vous « onglet.champ » ?)'],
  ['une réponse à un champ absent', example('[]').replace('"data": {}', '"data": { "onglet": { "chmap": "a" } }'), '65 champ-inconnu « data » répond à un champ absent « chmap » (vouliez-vous « champ » ?)'],
] as const) {
  test(`dans un exemple, ${fault} se voit`, async () => {
    const { stdout } = await akto(withShort(text), 'check');
    assert.equal(stdout.split('\n')[0], `schemas/exemples/ESSAI/court.json:1:${said}`);
  });
}
const RULED = GOOD.replace('"properties": {\n        "champ"', '"x-rules": [{ "id": "pas-a", "must": "champ != \'a\'", "on": ["champ"], "message": "Non" }],\n      "properties": {\n        "champ"');

test('une règle qu’aucun exemple n’enfreint est un avertissement, à son identifiant', async () => {
  const { status, stdout } = await akto(folderOf({ 'schemas/ESSAI.json': RULED, 'schemas/exemples/ESSAI/vide.json': example('[]') }), 'check');
  assert.deepEqual([status, stdout.split('\n')[0]], [
    0,
    'schemas/ESSAI.json:11:27 regle-sans-exemple Avertissement : Aucun exemple de exemples/ESSAI/ n’enfreint la règle « pas-a » : ajoutez-en un qui attend son message',
  ]);
});

test('une règle qu’un exemple enfreint n’est plus signalée', async () => {
  const broken = example('[{ "path": "onglet.champ", "keyword": "rule", "rule": "pas-a", "message": "Non" }]').replace('"data": {}', '"data": { "onglet": { "champ": "a" } }');
  const { stdout } = await akto(folderOf({ 'schemas/ESSAI.json': RULED, 'schemas/exemples/ESSAI/a.json': broken }), 'check');
  assert.equal(stdout, '1 fichier vérifié : aucune erreur, aucun avertissement\n');
});

test('une définition commune que rien n’emploie encore est vérifiée, mais peut être incomplète', async () => {
  const communs = '{ "$defs": { "piece": { "type": "array", "x-document": { "maxSizeMb": 2 }, "maxItem": 5 } } }';
  const { stdout } = await akto(folderOf({ 'schemas/ESSAI.json': GOOD, 'schemas/communs.json': communs }), 'check');
  assert.deepEqual(stdout.split('\n').slice(0, 2), [
    'schemas/communs.json:1:76 mot-cle Mot-clé inconnu « maxItem » (vouliez-vous « maxItems » ?)',
    '2 fichiers vérifiés : 1 erreur, aucun avertissement',
  ]);
});

test('les problèmes de tous les fichiers sont rangés par fichier et par place', async () => {
  const { stdout } = await akto(folderOf({ 'schemas/A.json': BAD, 'schemas/B.json': WARNED.replace('"ESSAI"', '"BE"'), 'schemas/exemples/BE/vide.json': '{}' }), 'check');
  assert.deepEqual(stdout.match(/^schemas\/[\w/]+/gm), ['schemas/A', 'schemas/B', 'schemas/exemples/BE/vide']);
});

test('akto check relit chaque dispositif du dépôt en moins d’une demi-seconde de calcul', async () => {
  const start = process.cpuUsage();
  const { stdout } = await akto(fileURLToPath(new URL('../..', import.meta.url)), 'check');
  const { user, system } = process.cpuUsage(start);
  const each = (user + system) / Number(/^\d+/.exec(stdout)?.[0]);
  assert.ok(each < 500_000, `${each / 1000} ms`);
});

const ASKING = `{
  "title": "Essai", "$comment": "Une source. À confirmer par AKTO : l’édition.",
  "properties": {
    "contrat": {
      "title": "Contrat",
      "properties": { "fin": { "$ref": "#/$defs/date", "$comment": "À confirmer par AKTO : le nom. À confirmer par AKTO : le jour ?" } },
      "x-rules": [{ "id": "ordre", "$comment": "À confirmer par AKTO : 2 ou 3 mois." }, { "id": "sans", "$comment": "Art. 1." }, { "id": "avis", "$comment": "Art. 2. À confirmer par AKTO, d’où un avertissement." }]
    }
  }
}`;

test('akto confirmations donne chaque question, sa place et sa ligne', async () => {
  const { status, stdout } = await akto(folderOf({ 'schemas/ESSAI.json': ASKING, 'schemas/SANS.json': GOOD }), 'confirmations');
  const expected = [
    '# À confirmer par AKTO (5)',
    '',
    '## Essai',
    '',
    '- [ ] l’édition. (schemas/ESSAI.json:2)',
    '- [ ] **Contrat › fin** : le nom. (schemas/ESSAI.json:6)',
    '- [ ] **Contrat › fin** : le jour ? (schemas/ESSAI.json:6)',
    '- [ ] **Contrat › règle « ordre »** : 2 ou 3 mois. (schemas/ESSAI.json:7)',
    '- [ ] **Contrat › règle « avis »** : Art. 2. À confirmer par AKTO, d’où un avertissement. (schemas/ESSAI.json:7)',
    '',
  ];
  assert.deepEqual([status, stdout], [0, expected.join('\n')]);
});

test('les schémas publiés ne demandent rien à AKTO sous une autre forme', () => {
  const folder = fileURLToPath(new URL('../../schemas', import.meta.url));
  const comments = readdirSync(folder).filter((name) => name.endsWith('.json')).flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/"\$comment": "([^"]*)"/g)].map(([, text = '']) => `${name} ${text}`));
  assert.deepEqual(comments.filter((text) => /confirm/i.test(text) && !/à confirmer par AKTO/i.test(text)), []);
});

test('akto check relit les réglages du portail et les barèmes, avec le dossier ou nommés seuls', async () => {
  const files = { 'schemas/ESSAI.json': GOOD, 'schemas/portail.json': '{ "brouillons": { "conservationJours": 90, "preavisJours": 14 } }', 'schemas/baremes.json': '{}' };
  const told = [/^schemas\/baremes\.json:1:1 mot-cle-manquant .*« baremes »$/m, /^schemas\/portail\.json:1:1 mot-cle-manquant .*« pages »$/m] as const;
  const folder = folderOf(files);
  const { stdout } = await akto(folder, 'check');
  for (const line of told) assert.match(stdout, line);
  assert.match(stdout, /^3 fichiers vérifiés/m);
  for (const [index, name] of ['baremes', 'portail'].entries()) {
    const alone = (await akto(folder, 'check', `schemas/${name}.json`)).stdout.split('\n');
    assert.match(alone[0] ?? '', told[index]!);
    assert.match(alone.at(-2) ?? '', /^1 fichier vérifié/);
  }
});
