import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { evaluate } from '@akto/core';
import { createDraft, newId, openDesks, type Api, type Content, type Person } from '../api.js';
import { PDF, attachFile } from '../files.js';

describe('transmission', () => {
  let api: Api;
  let person: Person;
  let content: Content;
  openDesks((desk) => ({ api, person, content } = desk));

  /** The mandatory documents of the CAR, by the ids that its « minimal » example gives them. */
  async function createComplete(): Promise<string> {
    const id = await createDraft(person, await withOwnDocuments());
    for (const document of documentsOf(saved)) await attachFile(api, person, id, document, 'piece.pdf', PDF);
    return id;
  }

  let saved: Content;

  /** Documents are named once per company: each draft has its own. */
  async function withOwnDocuments(): Promise<typeof saved> {
    const suffix = newId();
    const data = JSON.parse(JSON.stringify(content.data), (key, value: unknown) => (Array.isArray(value) && value.every((item) => typeof item === 'string') && key !== '' ? value.map((item: string) => `${item}-${suffix}`) : value)) as typeof content.data;
    saved = { ...content, data };
    return saved;
  }

  const documentsOf = ({ data }: typeof content): string[] => Object.values((data.documents as { pieces: Record<string, string[]> }).pieces).flat();

  const transmit = (id: string, revision = 1, key = newId(), who = person) => who.send('POST', `/api/drafts/${id}/transmit`, { headers: { 'if-match': `"${revision}"`, 'idempotency-key': key } });

  test('un brouillon complet devient un dossier, avec une référence qui se lit à voix haute', async () => {
    const id = await createComplete();
    const response = await transmit(id);
    assert.equal(response.statusCode, 201, response.body);
    const receipt = response.json();
    assert.match(receipt.reference, /^CAR-2026-[34679CDFGHJKPQRTWXY]{6}$/);
    assert.deepEqual(receipt.history, [{ state: 'transmis', at: api.now.toISOString(), message: '' }]);
    assert.deepEqual((await person.send('GET', '/api/drafts')).json().items, []);
    assert.deepEqual((await person.send('GET', `/api/dossiers/${id}`)).json(), receipt);
    assert.deepEqual((await person.send('GET', '/api/dossiers')).json().items, [receipt]);
  });

  test('le reçu porte l’empreinte de ce qui est gardé, et ce sont les pièces du serveur qui comptent', async () => {
    const id = await createComplete();
    const { transmission, sha256 } = (await transmit(id)).json();
    assert.equal(sha256, createHash('sha256').update(JSON.stringify(transmission)).digest('hex'));
    const [first] = documentsOf(saved);
    assert.deepEqual(transmission.documents[first!], { name: 'piece.pdf', size: PDF.length, type: 'application/pdf', sha256: createHash('sha256').update(PDF).digest('hex'), state: 'stored' });
  });

  test('ce qui est masqué ou inconnu du dispositif n’est pas transmis', async () => {
    const id = await createComplete();
    await person.send('PUT', `/api/drafts/${id}`, { headers: { 'if-match': '"1"' }, body: { ...saved, data: { ...saved.data, intrus: 'x' }, aside: { ancien: 'y' } } });
    const { transmission } = (await transmit(id, 2)).json();
    assert.equal(JSON.stringify(transmission).includes('intrus'), false);
    assert.equal(JSON.stringify(transmission).includes('ancien'), false);
  });

  test('incomplet, il est refusé avec les problèmes mêmes que montre la page', async () => {
    const id = await createDraft(person, { ...content, data: {} });
    const response = await transmit(id);
    assert.equal(response.statusCode, 422);
    const definition = (await api.services.dispositifs.definitionOf(api.services.db, content.hash, api.now))!;
    assert.deepEqual(response.json().problems, evaluate(definition, {}, {}, { today: '2026-01-15' }).problems);
    assert.match(response.json().detail, /données sont à corriger/);
    assert.equal((await person.send('GET', `/api/drafts/${id}`)).statusCode, 200);
  });

  test('une pièce que le client dit jointe, et que le serveur n’a pas, manque', async () => {
    const draft = await withOwnDocuments();
    const lies = Object.fromEntries(documentsOf(draft).map((document) => [document, { name: 'a.pdf', size: 3, type: '', sha256: '', state: 'stored' }]));
    const id = await createDraft(person, { ...draft, documents: lies });
    const response = await transmit(id);
    assert.equal(response.statusCode, 422);
    assert.ok(response.json().problems.some(({ keyword }: { keyword: string }) => keyword === 'document'));
  });

  test('cas 15 : redemandée avec la même clé, la transmission donne le même reçu', async () => {
    const id = await createComplete();
    const key = newId();
    const first = await transmit(id, 1, key);
    const second = await transmit(id, 1, key);
    assert.equal(second.statusCode, 201);
    assert.deepEqual(second.json(), first.json());
  });

  test('cas 16 : vingt transmissions à la fois avec une clé font un dossier', async () => {
    const id = await createComplete();
    const key = newId();
    const responses = await Promise.all(Array.from({ length: 20 }, () => transmit(id, 1, key)));
    assert.deepEqual(new Set(responses.map(({ statusCode }) => statusCode)), new Set([201]));
    assert.equal(new Set(responses.map(({ body }) => body)).size, 1);
    assert.equal((await person.send('GET', '/api/dossiers')).json().items.length, 1);
  });

  test('cas 17 : la même clé pour autre chose est refusée', async () => {
    const key = newId();
    await transmit(await createComplete(), 1, key);
    const response = await transmit(await createComplete(), 1, key);
    assert.equal(response.statusCode, 422);
    assert.equal(response.json().code, 'cle-reutilisee');
  });

  test('cas 18 : rejouée avec une autre clé, elle est refusée avec la référence', async () => {
    const id = await createComplete();
    const { reference } = (await transmit(id)).json();
    const response = await transmit(id);
    assert.equal(response.statusCode, 409);
    assert.equal(response.json().reference, reference);
  });

  test('vingt transmissions à la fois avec vingt clés font un dossier', async () => {
    const id = await createComplete();
    const codes = (await Promise.all(Array.from({ length: 20 }, () => transmit(id)))).map(({ statusCode }) => statusCode);
    assert.equal(codes.filter((code) => code === 201).length, 1);
    assert.equal(codes.filter((code) => code === 409).length, 19);
  });

  test('cas 14 : un enregistrement arrivé après la transmission est refusé, avec la référence', async () => {
    const id = await createComplete();
    const { reference } = (await transmit(id)).json();
    const response = await person.send('PUT', `/api/drafts/${id}`, { headers: { 'if-match': '"1"' }, body: content });
    assert.equal(response.statusCode, 409);
    assert.ok(response.json().detail.includes(reference));
  });

  test('transmis, il ne se recrée ni ne se supprime', async () => {
    const id = await createComplete();
    await transmit(id);
    assert.equal((await person.send('PUT', `/api/drafts/${id}`, { headers: { 'if-none-match': '*' }, body: content })).statusCode, 409);
    assert.equal((await person.send('DELETE', `/api/drafts/${id}`, { headers: { 'if-match': '*' } })).statusCode, 409);
    assert.equal((await person.send('GET', `/api/dossiers/${id}`)).statusCode, 200);
  });

  test('enregistré entre-temps, il n’est pas transmis', async () => {
    const id = await createComplete();
    await person.send('PUT', `/api/drafts/${id}`, { headers: { 'if-match': '"1"' }, body: { ...saved, visited: ['a'] } });
    assert.equal((await transmit(id, 1)).statusCode, 412);
  });

  test('un refus rend la clé : corrigé, le dossier se transmet avec elle', async () => {
    const key = newId();
    const id = await createDraft(person, await withOwnDocuments());
    assert.equal((await transmit(id, 1, key)).statusCode, 422);
    for (const document of documentsOf(saved)) await attachFile(api, person, id, document, 'piece.pdf', PDF);
    assert.equal((await transmit(id, 1, key)).statusCode, 201);
  });

  test('sans clé ni révision, rien n’est transmis', async () => {
    const id = await createComplete();
    assert.equal((await person.send('POST', `/api/drafts/${id}/transmit`, { headers: { 'if-match': '"1"' } })).statusCode, 400);
    assert.equal((await person.send('POST', `/api/drafts/${id}/transmit`, { headers: { 'idempotency-key': newId() } })).statusCode, 428);
  });

  test('cas 25 et 26 : d’une version inconnue, il est gardé mais pas transmis, et la version actuelle est dite', async () => {
    const id = await createDraft(person, { ...content, hash: 'inconnue' });
    const response = await transmit(id);
    assert.equal(response.statusCode, 409);
    assert.deepEqual(response.json().current, { code: 'CAR', version: content.version, hash: content.hash });
    assert.equal((await person.send('GET', `/api/drafts/${id}`)).statusCode, 200);
  });

  test('cas 21 : c’est le jour de Paris, selon le serveur, qui compte', async () => {
    const id = await createDraft(person, { ...content, data: {} });
    const now = api.now;
    api.now = new Date('2026-03-29T22:30:00.000Z'); // le 30 à Paris, l’heure d’été venant de commencer
    const someone = await api.person('redacteur', person);
    const definition = (await api.services.dispositifs.definitionOf(api.services.db, content.hash, api.now))!;
    assert.deepEqual((await transmit(id, 1, newId(), someone)).json().problems, evaluate(definition, {}, {}, { today: '2026-03-30' }).problems);
    api.now = now;
  });

  test('les fichiers que le dossier ne transmet pas sont oubliés, les autres restent lisibles', async () => {
    const id = await createComplete();
    const unused = newId();
    await attachFile(api, person, id, unused, 'de-trop.pdf', PDF);
    await transmit(id);
    assert.equal((await person.send('GET', `/api/documents/${unused}/content`)).statusCode, 404);
    const kept = await person.send('GET', `/api/documents/${documentsOf(saved)[0]}/content`);
    assert.deepEqual(kept.rawPayload, PDF);
    assert.equal((await person.send('DELETE', `/api/documents/${documentsOf(saved)[0]}`)).statusCode, 409);
  });

  test('cas 23 : un brouillon d’une ancienne version se transmet selon elle', async () => {
    const id = await createComplete();
    const { dispositifs } = api.services;
    const current = dispositifs.current.bind(dispositifs);
    dispositifs.current = () => ({ code: 'CAR', version: '9', hash: 'nouvelle' });
    assert.equal((await transmit(id)).statusCode, 201);
    dispositifs.current = current;
  });

  const instruct = (who: Person, id: string, body: object) => who.send('POST', `/api/dossiers/${id}/instruct`, { body });

  test('AKTO reçoit, demande un complément, l’employeur n’y change que ce qui est demandé', async () => {
    const id = await createComplete();
    const adviser = await api.person('instructeur', person);
    const { reference } = (await transmit(id)).json();
    assert.equal((await instruct(adviser, id, { state: 'reçu', message: '' })).statusCode, 200);
    const asked = await instruct(adviser, id, { state: 'complément demandé', message: 'Précisez l’adresse.', reopened: ['employeur.email'] });
    assert.equal(asked.statusCode, 200, asked.body);

    const draft = (await person.send('GET', `/api/drafts/${id}`)).json();
    assert.deepEqual(draft.reopened, ['employeur.email']);
    const answer = (email: string, voie: string) => ({ ...draft, reopened: ['employeur'], data: { ...draft.data, employeur: { ...draft.data.employeur, email, adresse: { ...draft.data.employeur.adresse, voie } } } });
    const put = (revision: number, body: unknown) => person.send('PUT', `/api/drafts/${id}`, { headers: { 'if-match': `"${revision}"` }, body });
    assert.equal((await put(1, answer('autre@toto.fr', 'AUTRE RUE'))).statusCode, 200);
    const refused = await transmit(id, 2);
    assert.deepEqual(refused.json().paths, ['employeur.adresse.voie']);
    await put(2, answer('autre@toto.fr', draft.data.employeur.adresse?.voie));
    const receipt = (await transmit(id, 3)).json();
    assert.equal(receipt.reference, reference);
    assert.equal(receipt.versions.length, 1);
    assert.equal(receipt.transmission.data.employeur.email, 'autre@toto.fr');
    assert.deepEqual(receipt.history.map(({ state }: { state: string }) => state), ['transmis', 'reçu', 'complément demandé', 'transmis']);
    assert.equal((await person.send('GET', '/api/dossiers')).json().items.length, 1);
  });

  test('une décision qui ne peut pas se prendre est refusée, et l’employeur ne décide pas', async () => {
    const id = await createComplete();
    await transmit(id);
    const adviser = await api.person('instructeur', person);
    assert.equal((await instruct(adviser, id, { state: 'accepté', message: '' })).statusCode, 409);
    assert.equal((await instruct(person, id, { state: 'reçu', message: '' })).statusCode, 403);
    assert.equal((await person.send('GET', `/api/dossiers/${id}`)).json().history.length, 1);
  });

  test('un refus met fin au complément, avec les fichiers qu’il n’avait pas transmis', async () => {
    const id = await createComplete();
    const adviser = await api.person('instructeur', person);
    await transmit(id);
    await instruct(adviser, id, { state: 'reçu', message: '' });
    await instruct(adviser, id, { state: 'complément demandé', message: 'Un devis.', reopened: ['documents.pieces.autre'] });
    const added = newId();
    await attachFile(api, person, id, added, 'devis.pdf', PDF);
    assert.equal((await person.send('POST', `/api/drafts/${id}/discard`)).statusCode, 409);
    assert.equal((await person.send('DELETE', `/api/documents/${documentsOf(saved)[0]}`)).statusCode, 409);
    await instruct(adviser, id, { state: 'refusé', message: 'Hors délai.' });
    assert.equal((await person.send('GET', `/api/drafts/${id}`)).statusCode, 409);
    assert.equal((await person.send('GET', `/api/documents/${added}/content`)).statusCode, 404);
    assert.equal((await person.send('GET', `/api/documents/${documentsOf(saved)[0]}/content`)).statusCode, 200);
  });
});
