import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compileText, withField, withProperties } from './authoring.js';
import { compileFixture } from './fixtures.js';
import { definitionOf } from './definition.js';

const CORE = fileURLToPath(new URL('../../packages/core/src/index.ts', import.meta.url));
const codeOf = (schema: string): string => compileText(schema).module?.code ?? '';

for (const name of ['CAR', 'ESSAI'] as const) {
  test(`le module de ${name} tourne dans Node sans évaluer de texte`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'akto-module-'));
    const lib = { entry: CORE, formats: ['es' as const], fileName: () => 'core.mjs' };
    await build({ configFile: false, logLevel: 'silent', build: { lib, outDir: folder } });
    writeFileSync(join(folder, 'module.mjs'), compileFixture(name).module?.code ?? '');
    writeFileSync(
      join(folder, 'main.mjs'),
      `import { evaluate, language } from './core.mjs'; import dispositif from './module.mjs';
       const { problems } = evaluate(dispositif(language), {}, {}, { today: '2026-01-15' });
       console.log(problems.length > 0 && problems.every(({ keyword }) => keyword === 'required' || keyword === 'source'));`,
    );
    const { stdout, stderr } = spawnSync(process.execPath, ['--disallow-code-generation-from-strings', join(folder, 'main.mjs')], { encoding: 'utf8' });
    assert.equal(stderr + stdout, 'true\n');
  });

  test(`le module de ${name} n’importe rien et n’évalue rien`, () => {
    const code = compileFixture(name).module?.code ?? '';
    assert.doesNotMatch(code, /\brequire\(|\bimport\b|\beval\b|new Function/);
  });

  test(`compiler deux fois ${name} donne les mêmes octets`, () => {
    assert.deepEqual(compileFixture(name), compileFixture(name));
  });
}

test('trois cents champs égaux partagent un validateur', () => {
  const fields = Array.from({ length: 300 }, (_, index) => `"champ${index}": { "title": "Champ", "type": "string", "maxLength": 20 }`);
  assert.equal(codeOf(withProperties(fields.join(','))).match(/function validate/g)?.length, 1);
});

test('la première ligne demande au navigateur de compiler tout le module en le lisant', () => {
  assert.match(codeOf(withField('"maxLength": 20')), /^\/\/# allFunctionsCalledOnLoad\n/);
});

test('une note pour les auteurs ne change pas l’empreinte', () => {
  assert.equal(compileText(withField('"$comment": "à confirmer"')).module?.hash, compileText(withField('"$comment": ""')).module?.hash);
});

test('un libellé change l’empreinte', () => {
  assert.notEqual(compileText(withField('"description": "a"')).module?.hash, compileText(withField('"description": "b"')).module?.hash);
});

test('l’ordre des champs change l’empreinte', () => {
  const [first, second] = ['"aa": { "title": "A", "type": "string" }', '"bb": { "title": "B", "type": "string" }'];
  assert.notEqual(compileText(withProperties(`${first}, ${second}`)).module?.hash, compileText(withProperties(`${second}, ${first}`)).module?.hash);
});

test('une définition partagée change l’empreinte', () => {
  const schema = withProperties('"nom": { "$ref": "communs.json#/$defs/nom" }');
  const hashWith = (title: string): string | undefined =>
    compileText(schema, { 'schemas/communs.json': `{ "$defs": { "nom": { "title": "${title}", "type": "string" } } }` }).module?.hash;
  assert.notEqual(hashWith('Nom'), hashWith('Nom de famille'));
});

test('une adresse du catalogue change l’empreinte', () => {
  const schema = withProperties('"nom": { "title": "[ici](ref:aide)", "type": "string" }');
  const hashWith = (href: string): string | undefined =>
    compileText(schema, { 'schemas/catalogue.json': `{ "liens": { "aide": { "href": "${href}" } } }` }).module?.hash;
  assert.notEqual(hashWith('https://exemple.fr/a'), hashWith('https://exemple.fr/b'));
});

test('un texte ne sort jamais de ses guillemets', async () => {
  const title = '</script><script>alert(1)</script> `${1}` " \\ \u2028 \n';
  const schema = withProperties(`"nom": { "title": ${JSON.stringify(title)}, "type": "string" }`);
  const { tabs } = await definitionOf(schema);
  assert.deepEqual([tabs[0]?.children[0]?.title, codeOf(schema).includes('</script')], [title, false]);
});

test('un choix dont le texte ressemble au code d’ajv reste intact', async () => {
  const code = 'instancePath,schemaPath:"#/x",params:{allowedValues: schema1.enum}';
  const { tabs } = await definitionOf(withField(`"enum": [${JSON.stringify(code)}]`));
  const [field] = tabs[0]?.children ?? [];
  assert.equal(field?.kind === 'field' && field.check(code), true);
});

test('le format compte avant la longueur, comme les messages', async () => {
  const { tabs } = await definitionOf(withField('"format": "email", "maxLength": 3'));
  const [field] = tabs[0]?.children ?? [];
  assert.deepEqual(field?.kind === 'field' && [field.check('beaucoup trop long'), field.check.errors?.[0]?.keyword], [false, 'format']);
});

test('les paramètres d’une erreur disent la limite', async () => {
  const { tabs } = await definitionOf(withField('"maxLength": 3'));
  const [field] = tabs[0]?.children ?? [];
  assert.deepEqual(field?.kind === 'field' && [field.check('quatre'), field.check.errors], [false, [{ keyword: 'maxLength', params: { limit: 3 } }]]);
});

test('le module ne dépend pas de ce qui a été compilé avant lui', () => {
  const validators = (limit: number): string => /const v0 = .*/s.exec(codeOf(withField(`"maxLength": ${limit}`)))?.[0].split('\nreturn')[0] ?? '';
  const [first, second] = [validators(4_321), validators(1_234)];
  assert.match(first, /validate0/);
  assert.equal(second, first.replaceAll('4321', '1234'));
});
