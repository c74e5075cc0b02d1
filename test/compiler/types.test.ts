import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compileFixture } from './fixtures.js';

// Inside the repository, so that `json-schema-to-ts` and `@akto/core` resolve.
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(ROOT, '.cache', `types-${process.pid}`);
after(() => rmSync(folder, { recursive: true, force: true }));

const PROBES = `
import { language, type Definition } from '@akto/core';
import essai, { type Data as Essai } from './ESSAI.js';
import type { Data as Car } from './CAR.js';

export const definition: Definition = essai(language);
const projet: Essai['projet'] = { intitule: 'a', type: 'F', debut: '2026-01-01', fin: '2026-02-01', publics: ['RQTH'] };
const stagiaires: Essai['stagiaires'] = { personnes: [{ nom: 'n', heures: 1.5 }] };
export const whole: Essai = { projet, stagiaires, envoi: { exactitude: true } };
export const email: Car['employeur']['email'] = 'a@exemple.fr';
export const derogation: NonNullable<NonNullable<Car['employeur']['beneficiaire']>['derogation']> = '12';

// @ts-expect-error a code outside the list
export const code: Essai['projet'] = { ...projet, type: 'X' };
// @ts-expect-error a text where a number is expected
export const type: Essai['stagiaires'] = { personnes: [{ nom: 'n', heures: '1' }] };
// @ts-expect-error a mandatory field is missing
export const missing: Essai['projet'] = { type: 'F', debut: '2026-01-01', fin: '2026-02-01' };
// @ts-expect-error a tab that does not exist
export const unknown: Essai = { ...whole, autre: {} };
// @ts-expect-error an attestation is true
export const unticked: Essai['envoi'] = { exactitude: false };
// @ts-expect-error a derogation outside the list
export const outside: NonNullable<NonNullable<Car['employeur']['beneficiaire']>['derogation']> = '13';
`;

test('les types engendrés acceptent les bons dossiers et refusent les mauvais', () => {
  mkdirSync(folder, { recursive: true });
  for (const name of ['CAR', 'ESSAI'] as const) writeFileSync(join(folder, `${name}.d.ts`), compileFixture(name).types ?? '');
  writeFileSync(join(folder, 'probes.ts'), PROBES);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.json', compilerOptions: { allowJs: false, checkJs: false }, include: ['*.ts'] }),
  );
  const { stdout } = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '--project', folder], { encoding: 'utf8' });
  assert.equal(stdout.split('\n').filter((line) => line.includes(`types-${process.pid}`)).join('\n'), '');
});
