import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { firstAltered } from '../../../packages/server/src/audit/audit.js';
import { inTenant } from '../../../packages/server/src/database/tenant.js';
import { carContent, createDraft, newId, openApi, type Api, type Person } from '../api.js';
import { attachFile, PDF } from '../files.js';
import { transmitted } from '../transmitted.js';

describe('journal d’audit', () => {
  let api: Api;
  let person: Person;
  before(async () => {
    api = await openApi();
  });
  after(() => api.close());
  beforeEach(async () => {
    person = await api.person();
  });

  const trail = (tenant = person.tenant) => api.services.db.selectFrom('audit').selectAll().where('tenant_id', '=', tenant).orderBy('number').execute();
  const actions = async (): Promise<string[]> => (await trail()).map(({ action }) => action);

  test('ce qui arrive à un brouillon, à ses pièces et au dossier y est, une ligne chaque fois, et par qui', async () => {
    const { id } = await transmitted(api, person);
    const adviser = await api.person('instructeur', person);
    await adviser.send('POST', `/api/dossiers/${id}/instruct`, { body: { state: 'reçu', message: '' } });
    const lines = await trail();
    const attached = lines.filter(({ action }) => action === 'pièce jointe').length;
    assert.deepEqual(lines.map(({ action }) => action), ['brouillon créé', ...Array.from({ length: attached }, () => 'pièce jointe'), 'dossier transmis', 'décision']);
    assert.ok(attached > 0);
    assert.deepEqual([lines.at(0)?.account_id, lines.at(-1)?.account_id, lines.at(-1)?.object], [person.account, adviser.account, id]);
  });

  test('mettre de côté, reprendre, retirer une pièce, supprimer', async () => {
    const draft = await createDraft(person, await carContent(api));
    const document = newId();
    await attachFile(api, person, draft, document, 'a.pdf', PDF);
    await person.send('DELETE', `/api/documents/${document}`);
    await person.send('POST', `/api/drafts/${draft}/discard`);
    await person.send('POST', `/api/drafts/${draft}/restore`);
    await person.send('DELETE', `/api/drafts/${draft}`, { headers: { 'if-match': '*' } });
    assert.deepEqual(await actions(), ['brouillon créé', 'pièce jointe', 'pièce retirée', 'brouillon mis de côté', 'brouillon repris', 'brouillon supprimé']);
  });

  test('créer deux fois le même, ou échouer, ne fait pas deux lignes', async () => {
    const content = await carContent(api);
    const draft = await createDraft(person, content);
    await person.send('PUT', `/api/drafts/${draft}`, { headers: { 'if-none-match': '*' }, body: content });
    await person.send('DELETE', `/api/drafts/${draft}`, { headers: { 'if-match': '"9"' } });
    assert.deepEqual(await actions(), ['brouillon créé']);
  });

  test('cas 47 : qui demande ce qui n’est pas à lui laisse une ligne chez lui, sans rien dire de l’autre, et une seule s’il insiste', async () => {
    const intruder = await api.person();
    const draft = await createDraft(person, await carContent(api));
    for (let count = 0; count < 5; count += 1) await intruder.send('GET', `/api/drafts/${draft}`);
    assert.deepEqual((await trail(intruder.tenant)).map(({ action, object, account_id }) => [action, object, account_id]), [['refus', 'GET /api/drafts/:id', intruder.account]]);
    assert.deepEqual(await actions(), ['brouillon créé']);
  });

  test('une ligne changée, retirée ou ajoutée se voit', async () => {
    for (let count = 0; count < 4; count += 1) await createDraft(person, await carContent(api));
    const lines = await trail();
    assert.equal(firstAltered(lines), undefined);
    assert.equal(firstAltered(lines.map((line) => (line.number === 3 ? { ...line, account_id: 'autre' } : line))), 3);
    assert.equal(firstAltered(lines.filter(({ number }) => number !== 2)), 2);
    assert.equal(firstAltered([...lines, { ...lines[3]!, number: 5 }]), 5);
  });

  test('quarante actions à la fois font quarante lignes qui se suivent', async () => {
    const content = await carContent(api);
    await Promise.all(Array.from({ length: 40 }, () => createDraft(person, content)));
    const lines = await trail();
    assert.deepEqual([lines.length, firstAltered(lines)], [40, undefined]);
  });

  test('une demande ne peut ni changer ni effacer une ligne', async () => {
    await createDraft(person, await carContent(api));
    await assert.rejects(inTenant(api.services.db, person.tenant, (tx) => tx.updateTable('audit').set({ account_id: 'autre' }).execute()), { code: '42501' });
    await assert.rejects(inTenant(api.services.db, person.tenant, (tx) => tx.deleteFrom('audit').execute()), { code: '42501' });
  });
});
