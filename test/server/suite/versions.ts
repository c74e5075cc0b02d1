import assert from 'node:assert/strict';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from '../../../packages/compiler/src/cli/build.js';
import { Dispositifs } from '../../../packages/server/src/dispositifs/dispositifs.js';
import { FIRST_CAR, secondCar } from '../../fixtures/second-car.js';
import { carContent, createDraft, newId, openApi, type Api, type Person } from '../api.js';
import { temporaryFolder } from '../database.js';
import { PDF, attachFile } from '../files.js';

describe('versions publiées', () => {
  const folder = temporaryFolder();
  let api: Api;
  let person: Person;
  before(async () => {
    const schemas = join(folder.path, 'schemas');
    mkdirSync(schemas);
    cpSync(fileURLToPath(new URL('../../../schemas', import.meta.url)), schemas, { recursive: true });
    writeFileSync(join(schemas, 'CAR.json'), secondCar());
    assert.equal(build([join(schemas, 'CAR.json')], join(folder.path, 'compiles'), { log: () => {}, error: () => {} } as unknown as Parameters<typeof build>[2]), 0);
    api = await openApi({ given: { dispositifs: new Dispositifs(join(folder.path, 'compiles')) } });
  });
  after(async () => {
    await api.close();
    folder.remove();
  });
  beforeEach(async () => {
    person = await api.person();
  });

  /** A whole draft with a beneficiary, of one version or the other. */
  async function transmitted(version: { readonly version: string; readonly hash: string }, more: Readonly<Record<string, object>>, aside: object = {}): Promise<{ readonly statusCode: number; readonly answer: Answer }> {
    const { data, ...content } = await carContent(api);
    const suffix = newId();
    const own = JSON.parse(JSON.stringify(data), (_key, value: unknown) => (Array.isArray(value) ? value.map((item) => `${item}-${suffix}`) : value)) as { readonly employeur: object; readonly documents: { readonly pieces: Record<string, string[]> } };
    const id = await createDraft(person, { ...content, ...version, aside, data: { ...own, ...more, employeur: { ...own.employeur, ...more['employeur'] } } });
    for (const document of Object.values(own.documents.pieces).flat()) await attachFile(api, person, id, document, 'piece.pdf', PDF);
    const response = await person.send('POST', `/api/drafts/${id}/transmit`, { headers: { 'if-match': '"1"', 'idempotency-key': newId() } });
    return { statusCode: response.statusCode, answer: response.json() };
  }

  interface Answer {
    readonly transmission: { readonly version: string; readonly hash: string; readonly data: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
    readonly errors?: readonly { readonly path: string }[];
  }

  const first = { version: '1.0.0', hash: FIRST_CAR.hash };
  const second = () => api.services.dispositifs.current('CAR')!;

  test('un brouillon de la version d’avant se vérifie et se transmet selon elle', async () => {
    const { statusCode, answer } = await transmitted(first, { employeur: { beneficiaire: { dateNaissance: '1990-01-01', derogation: '12' } } });
    assert.equal(statusCode, 201, JSON.stringify(answer));
    assert.deepEqual([answer.transmission.version, answer.transmission.hash, answer.transmission.data['employeur']?.['beneficiaire']], ['1.0.0', FIRST_CAR.hash, { dateNaissance: '1990-01-01', derogation: '12' }]);
  });

  test('sa règle d’alors l’arrête encore', async () => {
    const { statusCode, answer } = await transmitted(first, { employeur: { beneficiaire: { dateNaissance: '1990-01-01', derogation: '60' } } });
    assert.deepEqual([statusCode, JSON.stringify(answer).includes('employeur.beneficiaire.derogation')], [422, true]);
  });

  test('migré, il se transmet dans la nouvelle, sans ce qui est de côté', async () => {
    const { version, hash } = second();
    const { statusCode, answer } = await transmitted({ version, hash }, { salarie: { naissance: '1990-01-01' } }, { 'employeur.beneficiaire.derogation': '12' });
    assert.equal(statusCode, 201, JSON.stringify(answer));
    assert.deepEqual([answer.transmission.version, answer.transmission.data['salarie']], ['2.0.0', { naissance: '1990-01-01' }]);
    assert.doesNotMatch(JSON.stringify(answer.transmission), /derogation/);
  });

  test('le module de chaque version se demande par son empreinte', async () => {
    for (const hash of [FIRST_CAR.hash, second().hash]) assert.equal((await api.anonymous.send('GET', `/api/dispositifs/${hash}`)).statusCode, 200);
  });
});
