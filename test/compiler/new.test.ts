import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from '../../packages/compiler/src/cli/run.js';

/** A folder with the schemas of the repository, in which the command runs; what it says, and how it ends. */
async function akto(folder: string, args: readonly string[], answers?: readonly string[]): Promise<{ readonly status: number; readonly said: string }> {
  const rest = [...(answers ?? [])];
  let said = '';
  const say = (text: string): void => void (said += `${text}\n`);
  process.chdir(folder);
  const status = await run(args, { log: say, error: say, ...(answers && { ask: (question) => (say(question), Promise.resolve(rest.shift() ?? '')) }) });
  return { status, said };
}

function workshop(): string {
  const folder = mkdtempSync(join(tmpdir(), 'akto-new-'));
  cpSync(fileURLToPath(new URL('../../schemas', import.meta.url)), join(folder, 'schemas'), { recursive: true });
  return folder;
}

const read = (folder: string, file: string): Record<string, unknown> => JSON.parse(readFileSync(join(folder, 'schemas', file), 'utf8')) as Record<string, unknown>;
const CHECKED = /: aucune erreur, aucun avertissement\n$/;

test('akto new écrit un petit dispositif complet, qui passe akto check', async () => {
  const folder = workshop();
  const { status, said } = await akto(folder, ['new', 'MOBILITE', '--titre', 'Aide à la mobilité', '--description', 'Pour déménager.']);
  assert.equal(status, 0);
  assert.match(said, CHECKED);
  assert.equal(read(folder, 'MOBILITE.json').title, 'Aide à la mobilité');
  assert.deepEqual(readdirSync(join(folder, 'schemas/exemples/MOBILITE')), ['brouillon-vide.json', 'complet.json', 'fin-avant-debut.json']);
  assert.deepEqual((read(folder, 'catalogue.json').dispositifs as readonly unknown[]).at(-1), { code: 'MOBILITE', description: 'Pour déménager.' });
});

test('akto new --depuis copie un dispositif et ses exemples, avec ses propres codes de pièces', async () => {
  const folder = workshop();
  const { status, said } = await akto(folder, ['new', 'CAR-BIS', '--depuis', 'CAR', '--titre', 'Une suite', '--famille', 'FPE']);
  assert.equal(status, 0);
  assert.match(said, CHECKED);
  const text = readFileSync(join(folder, 'schemas/CAR-BIS.json'), 'utf8');
  assert.deepEqual([/"x-version": "1\.0\.0"/.test(text), text.includes('"CAR-BIS-CONTRAT"'), text.includes('"CAR-CONTRAT"')], [true, true, false]);
  assert.equal(readdirSync(join(folder, 'schemas/exemples/CAR-BIS')).length, readdirSync(join(folder, 'schemas/exemples/CAR')).length);
});

test('une carte qui attendait ce dispositif ne l’attend plus', async () => {
  const folder = workshop();
  const waiting = /"code": "([A-Z-]+)",\s*"aVenir": true/.exec(readFileSync(join(folder, 'schemas/catalogue.json'), 'utf8'))?.[1];
  if (waiting === undefined) return; // tous existent
  const { status, said } = await akto(folder, ['new', waiting]);
  assert.deepEqual([status, CHECKED.test(said)], [0, true]);
});

test('akto new demande ce qui n’est pas dit', async () => {
  const folder = workshop();
  const { status, said } = await akto(folder, ['new', 'MOBILITE'], ['', 'Aide à la mobilité', '', '']);
  assert.equal(status, 0);
  assert.match(said, /Copier quel dispositif \?/);
  assert.equal(read(folder, 'MOBILITE.json').title, 'Aide à la mobilité');
});

for (const [why, args, message] of [
  ['un code déjà pris', ['CAR'], /« CAR » existe déjà/],
  ['un code mal écrit', ['Mobilité 2'], /des majuscules.*tel que MOBILITE-2$/m],
  ['aucun code', [], /Il manque le code/],
  ['un modèle inconnu', ['MOBILITE', '--depuis', 'CARR'], /« CARR » n’existe pas \(vouliez-vous « CAR » \?\)/],
] as const) {
  test(`akto new refuse ${why}, sans rien écrire`, async () => {
    const folder = workshop();
    const before = readdirSync(join(folder, 'schemas'));
    const { status, said } = await akto(folder, ['new', ...args]);
    assert.equal(status, 2);
    assert.match(said, message);
    assert.deepEqual(readdirSync(join(folder, 'schemas')), before);
  });
}
