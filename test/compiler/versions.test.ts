import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { run } from '../../packages/compiler/src/cli/run.js';
import { withProperties } from './authoring.js';

const FIELDS = `"nom": { "title": "Nom", "type": "string" },
        "age": { "title": "Âge", "type": "number" },
        "choix": { "title": "Choix", "type": "string", "enum": ["A", "B"] }`;
const FIRST = withProperties(FIELDS);
const EXAMPLE = '{ "title": "Plein", "today": "2026-01-15", "data": { "onglet": { "nom": "Ada", "age": 30, "choix": "B" } }, "expected": { "errors": [], "warnings": [] } }';

/** A folder in which version 1.0.0 is published. */
async function published(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'akto-versions-'));
  mkdirSync(join(folder, 'schemas/exemples/ESSAI'), { recursive: true });
  write(folder, FIRST);
  writeFileSync(join(folder, 'schemas/exemples/ESSAI/plein.json'), EXAMPLE);
  assert.equal((await akto(folder, 'publish', 'ESSAI')).status, 0);
  rmSync(join(folder, 'schemas/exemples'), { recursive: true });
  return folder;
}

const write = (folder: string, text: string): void => writeFileSync(join(folder, 'schemas/ESSAI.json'), text);

/** The next version, with these fields and these migrations. */
const next = (fields: string, step = ''): string => withProperties(fields, '', step && `"x-migrations": [{ "version": "1.1.0", ${step} }],`).replace('"x-version": "1.0.0"', '"x-version": "1.1.0"');

async function akto(folder: string, ...args: readonly string[]): Promise<{ readonly status: number; readonly said: string }> {
  let said = '';
  process.chdir(folder);
  const say = (text: string): void => void (said += `${text}\n`);
  return { status: await run(args, { log: say, error: say }), said };
}

async function checked(text: string): Promise<readonly string[]> {
  const folder = await published();
  write(folder, text);
  const { said } = await akto(folder, 'check', 'schemas/ESSAI.json');
  return said.trim().split('\n').slice(0, -1);
}

test('la version publiée est gardée entière et passe encore akto check', async () => {
  const folder = await published();
  assert.equal((await akto(folder, 'check')).status, 0);
  const { code, version, files, examples } = JSON.parse(readFileSync(join(folder, 'schemas/versions/ESSAI/1.0.0.json'), 'utf8')) as Record<string, unknown>;
  assert.deepEqual([code, version, Object.keys(files as object), Object.keys(examples as object)], ['ESSAI', '1.0.0', ['ESSAI.json'], ['plein']]);
});

test('un changement demande un nouveau numéro de version', async () => {
  const said = await checked(FIRST.replace('"Nom"', '"Nom de famille"'));
  assert.deepEqual(said, [`schemas/ESSAI.json:4:16 version-publiee La version 1.0.0 est publiée (${join('schemas', 'versions', 'ESSAI', '1.0.0.json')}) et le dispositif a changé depuis : donnez à « x-version » un numéro plus grand, tel que « 1.0.1 »`]);
});

test('le numéro se demande en dernier, quand rien d’autre n’est à corriger', async () => {
  const said = await checked(FIRST.replace('"Nom"', '"Nom de famille"').replace('"age": {', '"age": { "x-width": 24,'));
  assert.equal(said.length, 1);
  assert.doesNotMatch(said[0] ?? '', /version-publiee/);
});

test('le numéro ne se demande pas à côté de la faute d’un exemple', async () => {
  const folder = await published();
  write(folder, FIRST.replace('"Nom"', '"Nom de famille"'));
  mkdirSync(join(folder, 'schemas/exemples/ESSAI'), { recursive: true });
  writeFileSync(join(folder, 'schemas/exemples/ESSAI/plein.json'), EXAMPLE.replace('"data": {', '"data": { "absent": {},'));
  const { status, said } = await akto(folder, 'check', 'schemas/ESSAI.json');
  assert.equal(status, 1);
  assert.match(said, /plein\.json:\d+:\d+ champ-inconnu/);
  assert.doesNotMatch(said, /version-publiee/);
});

test('un avertissement ne tait pas le numéro, qui se demande après lui : sinon une version publiée changerait sans bruit', async () => {
  const said = await checked(FIRST.replace('"Nom"', '"Âge"'));
  assert.deepEqual(said.map((line) => line.split(' ')[1]), ['titre-double', 'version-publiee']);
});

test('une version ne revient pas en arrière', async () => assert.match((await checked(FIRST.replace('"1.0.0"', '"0.9.0"')))[0] ?? '', /:4:16 version-publiee La version 1\.0\.0 est déjà publiée/));

test('une version publiée que l’on modifie est signalée', async () => {
  const folder = await published();
  const file = join(folder, 'schemas/versions/ESSAI/1.0.0.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"Nom"', '"Prénom"'));
  const { status, said } = await akto(folder, 'check');
  assert.deepEqual([status, /1\.0\.0\.json:1:1 version-modifiee Une version publiée ne se modifie pas/.test(said)], [1, true]);
});

const AGE = '"age": { "title": "Âge", "type": "number" }, "choix": { "title": "Choix", "type": "string", "enum": ["A", "B"] }';

for (const [change, fields, step, code] of [
  ['un champ renommé sans le dire', `"nomNaissance": { "title": "Nom", "type": "string" }, ${AGE}`, '', /"renamed": \{ "onglet\.nom": "onglet\.nomNaissance" \}/],
  ['un champ retiré sans le dire', AGE, '', /"dropped": \["onglet\.nom"\]/],
  ['un texte devenu nombre', `"nom": { "title": "Nom", "type": "number" }, ${AGE}`, '', /était un texte et devient un nombre/],
  ['un champ devenu groupe répété', `"nom": { "title": "Nom", "type": "array", "items": { "type": "object", "properties": { "texte": { "title": "Texte", "type": "string" } } } }, ${AGE}`, '', /était un texte et devient un groupe répété/],
  ['un texte devenu calculé', `"nom": { "title": "Nom", "type": "integer", "readOnly": true, "x-value": "1 + age" }, ${AGE.replace('"number"', '"integer"')}`, '', /« onglet\.nom » \(Nom\) était saisi et devient calculé.*"dropped": \["onglet\.nom"\]/],
  ['une liste devenue choix multiple', FIELDS.replace('"type": "string", "enum": ["A", "B"]', '"type": "array", "items": { "type": "string", "enum": ["A", "B"] }, "uniqueItems": true'), '', /était une liste de choix et devient un choix multiple/],
  ['un choix retiré', FIELDS.replace('["A", "B"]', '["A", "C"]'), '', /"recoded": \{ "onglet\.choix": \{ "B": "nouveau code" \} \}/],
] as const) {
  test(`${change} est refusé, avec ce qu’il faut écrire`, async () => {
    const [first = '', ...others] = await checked(next(fields, step));
    assert.match(first, /schemas\/ESSAI\.json:4:16 brouillon-casse /);
    assert.match(first, code);
    assert.deepEqual(others, []);
  });
}

test('un onglet renommé est refusé d’un mot, et non champ par champ', async () => {
  const renamed = next(FIELDS).replace('"onglet": {', '"demande": {');
  const [first = '', ...others] = await checked(renamed);
  assert.match(first, /« onglet » \(Onglet\) n’existe plus.*"renamed": \{ "onglet": "demande" \}/);
  assert.deepEqual(others, []);
  const mended = renamed.replace('"type": "object",', '"x-migrations": [{ "version": "1.1.0", "renamed": { "onglet": "demande" } }], "type": "object",');
  assert.deepEqual(await checked(mended), []);
});

test('un code changé sans changer de libellé propose le nouveau code', async () => {
  const choices = (code: string): string => FIELDS.replace('"enum": ["A", "B"]', `"oneOf": [{ "const": "A", "title": "Un" }, { "const": "${code}", "title": "Deux" }]`);
  const folder = mkdtempSync(join(tmpdir(), 'akto-versions-'));
  mkdirSync(join(folder, 'schemas'));
  write(folder, withProperties(choices('B')));
  await akto(folder, 'publish', 'ESSAI');
  write(folder, next(choices('DEUX')));
  assert.match((await akto(folder, 'check', 'schemas/ESSAI.json')).said, /"recoded": \{ "onglet\.choix": \{ "B": "DEUX" \} \}/);
});

for (const [change, fields, step] of [
  ['un champ renommé', `"nomNaissance": { "title": "Nom", "type": "string" }, ${AGE}`, '"renamed": { "onglet.nom": "onglet.nomNaissance" }'],
  ['un champ supprimé', AGE, '"dropped": ["onglet.nom"]'],
  ['un texte coupé en deux', `"prenom": { "title": "Prénom", "type": "string" }, "famille": { "title": "Famille", "type": "string" }, ${AGE}`, '"split": { "onglet.nom": { "by": " ", "into": ["onglet.prenom", "onglet.famille"] } }'],
  ['un code changé', FIELDS.replace('["A", "B"]', '["A", "C"]'), '"recoded": { "onglet.choix": { "B": "C" } }'],
  ['un code sans suite', FIELDS.replace('["A", "B"]', '["A"]'), '"recoded": { "onglet.choix": { "B": null } }'],
  ['un champ ajouté et rempli', `${FIELDS}, "avis": { "title": "Avis", "type": "string" }`, '"defaulted": { "onglet.avis": "aucun" }'],
  ['un champ ajouté', `${FIELDS}, "avis": { "title": "Avis", "type": "string", "x-required": true }`, ''],
  ['un libellé changé', FIELDS.replace('"Nom"', '"Nom de famille"'), ''],
] as const) {
  test(`${change}, dit dans « x-migrations » quand il le faut, passe`, async () => assert.deepEqual((await checked(next(fields, step))).filter((line) => !line.includes('Avertissement') && !line.includes(' exemple ')), []));
}

for (const [what, step, said] of [
  ['une ligne ne sort pas de son groupe', '"renamed": { "onglet.gens.*.nom": "onglet.nom" }', /migration « onglet\.gens\.\*\.nom » est dans un groupe répété, « onglet\.nom » n’y est pas.*"dropped": \["onglet\.gens\.\*\.nom"\]/],
  ['toutes les lignes sont leur groupe', '"dropped": ["onglet.gens.*"]', /migration « onglet\.gens\.\* » désigne chaque ligne : écrivez « onglet\.gens »/],
] as const) {
  test(`akto check dit ce qu’une migration ne peut pas faire : ${what}`, async () => assert.match((await checked(next(FIELDS, step)))[0] ?? '', said));
}

test('un champ peut prendre le nom de celui qui est retiré', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'akto-versions-'));
  mkdirSync(join(folder, 'schemas'));
  write(folder, withProperties(`${FIELDS}, "usage": { "title": "Usage", "type": "string" }`));
  await akto(folder, 'publish', 'ESSAI');
  write(folder, next(FIELDS, '"renamed": { "onglet.usage": "onglet.nom" }, "dropped": ["onglet.nom"]'));
  assert.match((await akto(folder, 'check', 'schemas/ESSAI.json')).said, /aucune erreur/);
});

test('un groupe que tous ses champs ont quitté, et c’est dit, n’est pas redemandé', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'akto-versions-'));
  const group = (key: string): string => `${FIELDS}, "${key}": { "title": "Personnes", "type": "array", "items": { "type": "object", "properties": { "qui": { "title": "Qui", "type": "string" } } } }`;
  mkdirSync(join(folder, 'schemas'));
  write(folder, withProperties(group('gens')));
  await akto(folder, 'publish', 'ESSAI');
  write(folder, next(group('personnes'), '"renamed": { "onglet.gens.*.qui": "onglet.personnes.*.qui" }'));
  assert.match((await akto(folder, 'check', 'schemas/ESSAI.json')).said, /aucune erreur/);
});

test('une réponse donnée aux anciens brouillons respecte le champ', async () => {
  const said = await checked(next(`${FIELDS}, "avis": { "title": "Avis", "type": "string", "maxLength": 2 }`, '"defaulted": { "onglet.avis": "aucun" }'));
  assert.match(said[0] ?? '', / defaut « defaulted » ne respecte pas « maxLength » \(2\) de ce champ$/);
});

const RENAMED = next(`"nomNaissance": { "title": "Nom de naissance", "type": "string" }, ${AGE.replace('["A", "B"]', '["A"]')}`, '"renamed": { "onglet.nom": "onglet.nomNaissance" }, "recoded": { "onglet.choix": { "B": null } }');

test('akto diff dit en français ce qui change, et ce que deviennent les brouillons', async () => {
  const folder = await published();
  write(folder, RENAMED);
  const { said } = await akto(folder, 'diff', 'ESSAI');
  assert.equal(
    said,
    `# ESSAI : de la version 1.0.0 à la version 1.1.0

## Déplacé ou renommé

- « Nom » (onglet.nom) → onglet.nomNaissance

## Libellés

- « Nom » devient « Nom de naissance » (onglet.nomNaissance)

## Choix

- « Choix » (onglet.choix) : « B - B » retiré

## Brouillons d’exemple

1 sur 1 changent.
- plein : à revoir dans « Onglet » ; mis de côté : onglet.choix = "B" ; rien à corriger avant de transmettre
`,
  );
});

test('akto migrate --try dit ce que devient un brouillon, sans rien écrire', async () => {
  const folder = await published();
  write(folder, RENAMED);
  const draft = JSON.stringify({ dispositif: 'ESSAI', version: '1.0.0', data: { onglet: { nom: 'Ada' } } });
  writeFileSync(join(folder, 'brouillon.json'), draft);
  assert.equal((await akto(folder, 'migrate', '--try', 'brouillon.json')).said, 'brouillon.json : à revoir dans « Onglet » ; rien n’est mis de côté ; rien à corriger avant de transmettre\n');
  assert.equal(readFileSync(join(folder, 'brouillon.json'), 'utf8'), draft);
});

test('akto build écrit les versions publiées à côté de l’actuelle', async () => {
  const folder = await published();
  write(folder, RENAMED);
  await akto(folder, 'build', 'schemas', '--out', 'sortie');
  const [entry] = JSON.parse(readFileSync(join(folder, 'sortie/index.json'), 'utf8')) as [{ readonly versions: readonly { readonly hash: string; readonly module: string; readonly version: string }[] }];
  const [version] = entry.versions;
  assert.deepEqual([entry.versions.length, version?.version, version?.module], [1, '1.0.0', 'versions/ESSAI/1.0.0.js']);
  assert.ok(readFileSync(join(folder, 'sortie/versions/ESSAI/1.0.0.js'), 'utf8').includes(version?.hash ?? '?'));
});

test('publier deux fois la même version ne change rien', async () => {
  const folder = await published();
  assert.match((await akto(folder, 'publish', 'ESSAI')).said, /ESSAI 1\.0\.0 est déjà publiée, et n’a pas changé/);
});
