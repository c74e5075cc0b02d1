import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createDraft, newId, openApi, openDesks, type Api, type Content, type Person } from '../api.js';

describe('brouillons', () => {
  let api: Api;
  let person: Person;
  let content: Content;
  openDesks((desk) => ({ api, person, content } = desk));

  const save = (id: string, revision: number, body: unknown, who = person) => who.send('PUT', `/api/drafts/${id}`, { headers: { 'if-match': `"${revision}"` }, body });
  const read = (id: string, who = person) => who.send('GET', `/api/drafts/${id}`);

  test('un brouillon créé est relu tel qu’il a été donné', async () => {
    const id = await createDraft(person, content);
    const response = await read(id);
    assert.equal(response.statusCode, 200);
    assert.deepEqual(response.json(), { id, ...content, revision: 1, savedAt: '2026-01-15T09:00:00.000Z' });
    assert.equal(response.headers.etag, '"1"');
  });

  test('« é », « ’ », emoji, U+0000 et demi-caractères reviennent intacts', async () => {
    const data = { texte: 'Été — « l’apprenti »\n😀\u0000 \ud800', constructor: 'x', '0': 1 };
    const id = await createDraft(person, { ...content, data });
    assert.deepEqual((await read(id)).json().data, data);
  });

  test('ce qu’un client plus récent ajoute est gardé (cas 26)', async () => {
    const id = await createDraft(person, { ...content, hash: 'd’une version à venir', nouveau: { a: 1 } });
    assert.deepEqual((await read(id)).json().nouveau, { a: 1 });
  });

  test('créer un identifiant déjà pris est refusé, avec ce qui est gardé', async () => {
    const id = await createDraft(person, content);
    const response = await person.send('PUT', `/api/drafts/${id}`, { headers: { 'if-none-match': '*' }, body: { ...content, visited: ['x'] } });
    assert.equal(response.statusCode, 412);
    assert.equal(response.json().current.revision, 1);
  });

  test('le même identifiant dans deux entreprises fait deux brouillons', async () => {
    const id = await createDraft(person, content);
    const other = await api.person();
    await createDraft(other, { ...content, visited: ['autre'] }, id);
    assert.deepEqual((await read(id)).json().visited, []);
  });

  test('un enregistrement compte, et garde le nouveau contenu', async () => {
    const id = await createDraft(person, content);
    const response = await save(id, 1, { ...content, visited: ['employeur'] });
    assert.deepEqual(response.json(), { revision: 2, savedAt: '2026-01-15T09:00:00.000Z' });
    assert.equal(response.headers.etag, '"2"');
    assert.deepEqual((await read(id)).json().visited, ['employeur']);
  });

  test('cas 8 : la réponse perdue, le même enregistrement renvoyé n’est pas un conflit', async () => {
    const id = await createDraft(person, content);
    const changed = { ...content, visited: ['employeur'] };
    await save(id, 1, changed);
    const again = await save(id, 1, changed);
    assert.equal(again.statusCode, 200);
    assert.equal(again.json().revision, 2);
  });

  test('cas 9 à 11 : un enregistrement sur une révision ancienne est refusé, avec ce qui est gardé', async () => {
    const id = await createDraft(person, content);
    await save(id, 1, { ...content, visited: ['le leur'] });
    const response = await save(id, 1, { ...content, visited: ['le mien'] });
    assert.equal(response.statusCode, 412);
    assert.equal(response.headers['content-type'], 'application/problem+json; charset=utf-8');
    const { code, title, detail, current } = response.json();
    assert.equal(code, 'brouillon-modifie');
    assert.ok(title !== '' && detail !== '');
    assert.deepEqual(current.visited, ['le leur']);
  });

  test('cas 12 : sans If-Match, rien n’est écrit', async () => {
    const id = await createDraft(person, content);
    const response = await person.send('PUT', `/api/drafts/${id}`, { body: content });
    assert.equal(response.statusCode, 428);
  });

  test('cas 13 : de 40 enregistrements à la fois, exactement un passe', async () => {
    const id = await createDraft(person, content);
    const responses = await Promise.all(Array.from({ length: 40 }, (_, number) => save(id, 1, { ...content, visited: [String(number)] })));
    const codes = responses.map(({ statusCode }) => statusCode);
    assert.equal(codes.filter((code) => code === 200).length, 1);
    assert.equal(codes.filter((code) => code === 412).length, 39);
  });

  test('cas 22 : l’horloge qui recule ne change pas l’ordre des révisions', async () => {
    const id = await createDraft(person, content);
    const now = api.now;
    api.now = new Date('2016-01-01T00:00:00.000Z');
    assert.equal((await save(id, 1, { ...content, visited: ['a'] })).json().revision, 2);
    api.now = now;
  });

  test('un collègue de la même entreprise lit et enregistre', async () => {
    const id = await createDraft(person, content);
    const colleague = await api.person('redacteur', person);
    assert.equal((await save(id, 1, { ...content, visited: ['a'] }, colleague)).statusCode, 200);
    const { items } = (await person.send('GET', '/api/drafts')).json();
    assert.equal(items[0].owner, `Compte ${person.account}`);
    assert.equal(items[0].author, `Compte ${colleague.account}`);
  });

  test('qui n’a que le droit de lire ne crée, n’enregistre ni ne supprime', async () => {
    const id = await createDraft(person, content);
    const reader = await api.person('lecteur', person);
    assert.equal((await read(id, reader)).statusCode, 200);
    assert.equal((await save(id, 1, content, reader)).statusCode, 403);
    assert.equal((await reader.send('DELETE', `/api/drafts/${id}`, { headers: { 'if-match': '*' } })).statusCode, 403);
  });

  test('la liste donne le dernier enregistré d’abord, avec ce qui le fait reconnaître', async () => {
    const first = await createDraft(person, content);
    api.now = new Date(api.now.getTime() + 1000);
    const second = await createDraft(person, { ...content, progress: [{ key: 'employeur', title: 'Employeur', status: 'error' }] });
    const { items, next } = (await person.send('GET', '/api/drafts')).json();
    assert.equal(next, null);
    assert.deepEqual(items.map(({ id }: { id: string }) => id), [second, first]);
    assert.deepEqual(items[0], { id: second, dispositif: 'CAR', version: content.version, revision: 1, savedAt: api.now.toISOString(), entreprise: 'HUM', owner: `Compte ${person.account}`, author: `Compte ${person.account}`, progress: [{ key: 'employeur', title: 'Employeur', status: 'error' }], reopened: false });
  });

  test('la liste se parcourt page par page, sans perte ni doublon', async () => {
    const ids = [];
    for (let number = 0; number < 5; number += 1) ids.push(await createDraft(person, content));
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const url: string = `/api/drafts?limit=2${next === '' ? '' : `&after=${next}`}`;
      const page = (await person.send('GET', url)).json() as { items: { id: string }[]; next: string | null };
      seen.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    assert.deepEqual(seen.sort(), ids.sort());
  });

  test('la recherche trouve le texte lui-même, « % » compris', async () => {
    const id = await createDraft(person, { ...content, origin: { etablissement: { denomination: 'Bois 100% Durable' } } });
    await createDraft(person, content);
    const found = async (search: string) => (await person.send('GET', `/api/drafts?search=${encodeURIComponent(search)}`)).json().items.map((item: { id: string }) => item.id);
    assert.deepEqual(await found('100% dur'), [id]);
    assert.deepEqual(await found('1_0'), []);
  });

  test('mis de côté, un brouillon quitte la liste et se reprend', async () => {
    const id = await createDraft(person, content);
    assert.equal((await person.send('POST', `/api/drafts/${id}/discard`)).statusCode, 204);
    assert.equal((await read(id)).statusCode, 410);
    assert.deepEqual((await person.send('GET', '/api/drafts')).json().items, []);
    assert.equal((await person.send('GET', '/api/drafts?discarded=true')).json().items.length, 1);
    assert.equal((await person.send('POST', `/api/drafts/${id}/restore`)).statusCode, 204);
    assert.equal((await read(id)).statusCode, 200);
  });

  test('supprimé, il n’est plus ni brouillon, ni mis de côté, et l’enregistrer le dit', async () => {
    const id = await createDraft(person, content);
    assert.equal((await person.send('DELETE', `/api/drafts/${id}`, { headers: { 'if-match': '"1"' } })).statusCode, 204);
    assert.equal((await read(id)).statusCode, 410);
    assert.equal((await save(id, 1, { ...content, visited: ['a'] })).statusCode, 410);
    assert.deepEqual((await person.send('GET', '/api/drafts?discarded=true')).json().items, []);
    assert.equal((await person.send('POST', `/api/drafts/${id}/restore`)).statusCode, 404);
  });

  test('supprimer sur une révision ancienne est refusé', async () => {
    const id = await createDraft(person, content);
    await save(id, 1, { ...content, visited: ['a'] });
    assert.equal((await person.send('DELETE', `/api/drafts/${id}`, { headers: { 'if-match': '"1"' } })).statusCode, 412);
    assert.equal((await person.send('DELETE', `/api/drafts/${id}`)).statusCode, 428);
  });

  test('les révisions gardées se relisent', async () => {
    const id = await createDraft(person, content);
    await save(id, 1, { ...content, visited: ['a'] });
    const list = (await person.send('GET', `/api/drafts/${id}/revisions`)).json();
    assert.deepEqual(list.map(({ revision }: { revision: number }) => revision), [2, 1]);
    assert.deepEqual((await person.send('GET', `/api/drafts/${id}/revisions/1`)).json().visited, []);
    assert.equal((await person.send('GET', `/api/drafts/${id}/revisions/7`)).statusCode, 404);
  });

  test('les vingt dernières révisions sont gardées, et la dernière de chaque jour', async () => {
    const start = api.now;
    const id = await createDraft(person, content);
    let author = person;
    for (let revision = 1; revision <= 25; revision += 1) {
      if (revision === 3) {
        api.now = new Date(api.now.getTime() + 24 * 3_600_000);
        author = await api.person('redacteur', person); // la session de la veille est finie
      }
      await save(id, revision, { ...content, visited: [String(revision)] }, author);
    }
    api.now = start;
    const kept = (await person.send('GET', `/api/drafts/${id}/revisions`)).json().map(({ revision }: { revision: number }) => revision);
    assert.deepEqual(kept, [...Array.from({ length: 20 }, (_, index) => 26 - index), 3]);
  });

  test('au-delà du nombre permis, un nouveau brouillon est refusé', async () => {
    const small = await openApi({ limits: { openDrafts: 1 } });
    const someone = await small.person();
    await createDraft(someone, content);
    const response = await someone.send('PUT', `/api/drafts/${newId()}`, { headers: { 'if-none-match': '*' }, body: content });
    assert.equal(response.json().code, 'quota-depasse');
    await small.close();
  });
});
