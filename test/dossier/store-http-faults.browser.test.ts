import { expect } from '@esm-bundle/chai';
import type { Draft } from '@akto/core';
import { HttpStore } from '../../packages/dossier/src/store/http/http-store.js';
import { ConflictError, KeptError, StoreError, type DossierStore } from '../../packages/dossier/src/store/index.js';
import { draftOf } from './saving-support.js';
import { visitor, type Visitor } from './http-server.js';
import { pdf, rejection } from './store-contract.js';

const typed = (draft: Draft, nom: string): Draft => ({ ...draft, data: { fiche: { nom } } });

// The first request waits for the database to be made.
await visitor();

/** The rejection that says that this device keeps what was given. */
async function kept(promise: Promise<unknown>): Promise<KeptError> {
  const error = await rejection(promise);
  expect(error).to.be.instanceOf(KeptError);
  return error as KeptError;
}

describe('HttpStore when something goes wrong on the way', () => {
  let who: Visitor;
  let store: HttpStore;
  beforeEach(async () => {
    who = await visitor();
    store = new HttpStore(who);
  });

  async function create(): Promise<Draft> {
    const draft = draftOf();
    return { ...draft, ...(await store.create(draft)) };
  }

  const nameIn = async (one: DossierStore, id = 'brouillon'): Promise<unknown> => (await one.open(id))?.data.fiche;

  it('case 54: what was typed is on this device before it is sent, and nothing says that it is saved', async () => {
    const draft = await create();
    await who.faults({ kind: 'cut' });
    const error = await kept(store.save(typed(draft, 'HUM')));
    expect(error.message).to.contain('ne répond pas');
    const later = new HttpStore(who);
    expect(await later.open(draft.id)).to.deep.include({ data: { fiche: { nom: 'HUM' } }, savedAt: null, revision: 1 });
  });

  it('case 54: what a page left unsent, the next one sends by itself', async () => {
    const draft = await create();
    await who.faults({ kind: 'cut' });
    await kept(store.save(typed(draft, 'HUM')));
    await who.faults();
    const later = new HttpStore(who);
    await later.sendUnsent();
    expect(await later.open(draft.id)).to.deep.include({ data: { fiche: { nom: 'HUM' } }, revision: 2 });
    expect(await later.unsentCount()).to.equal(0);
  });

  it('case 54: a save whose answer was lost is the same save', async () => {
    const draft = await create();
    await who.faults({ kind: 'lost', method: 'PUT', times: 1 });
    const { resumption } = await kept(store.save(typed(draft, 'HUM')));
    resumption.hurry();
    expect(await store.save(typed(draft, 'HUM'))).to.deep.include({ revision: 2 });
  });

  it('case 50: a session that ends keeps everything here; once signed in again it is sent', async () => {
    const draft = await create();
    await who.signOut();
    const { resumption } = await kept(store.save(typed(draft, 'HUM')));
    await who.signIn();
    store.resume();
    await resumption.again;
    expect(await store.save(typed(draft, 'HUM'))).to.deep.include({ revision: 2 });
  });

  it('case 51: what one account left unsent is neither shown to the next one nor sent by it', async () => {
    await who.faults({ kind: 'cut' });
    await kept(store.create(draftOf({ data: { fiche: { nom: 'A' } } })));
    await who.faults();
    const other = await visitor(who);
    const theirs = new HttpStore(other);
    await theirs.sendUnsent();
    expect([await theirs.drafts(), await theirs.open('brouillon')]).to.deep.equal([[], undefined]);
  });

  it('case 51: a page of one account is not answered when somebody else signed in meanwhile', async () => {
    const other = await visitor();
    const stale = new HttpStore({ endpoint: other.endpoint, owner: who.owner });
    const error = await kept(stale.create(draftOf()));
    expect(error.message).to.contain('Quelqu’un d’autre');
    expect(await new HttpStore(other).drafts()).to.deep.equal([]);
  });

  it('case 53: a device that keeps nothing does not stop the server from saving', async () => {
    const { indexedDB } = globalThis;
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
    const bare = new HttpStore(await visitor());
    const draft = draftOf();
    const saved = await bare.create(draft);
    expect(saved.revision).to.equal(1);
    await who.faults({ kind: 'cut' });
    const failing = await rejection(new HttpStore(who).create(draft));
    Object.defineProperty(globalThis, 'indexedDB', { value: indexedDB, configurable: true });
    expect(failing).to.be.instanceOf(StoreError).and.not.instanceOf(KeptError);
    expect((failing as Error).message).to.contain('rien n’est gardé sur cet appareil');
  });

  it('case 55: a page of whoever owns the network is no success', async () => {
    const draft = await create();
    await who.faults({ kind: 'portal' });
    const error = await kept(store.save(typed(draft, 'HUM')));
    expect(error.message).to.contain('s’identifier');
  });

  it('case 55: two tabs without network: the second one is given what the first one kept, and one draft is sent', async () => {
    const draft = await create();
    const tab = new HttpStore(who);
    await tab.open(draft.id);
    await who.faults({ kind: 'cut' });
    const { resumption } = await kept(store.save(typed(draft, 'premier')));
    const conflict = (await rejection(tab.save({ ...draft, visited: ['intro'] }))) as ConflictError;
    expect(conflict).to.be.instanceOf(ConflictError);
    expect([conflict.current.data, conflict.base?.data]).to.deep.equal([{ fiche: { nom: 'premier' } }, {}]);
    await kept(tab.save({ ...typed(draft, 'premier'), visited: ['intro'] }));
    await who.faults();
    resumption.hurry();
    const later = new HttpStore(who);
    await later.sendUnsent();
    expect(await later.open(draft.id)).to.deep.include({ data: { fiche: { nom: 'premier' } }, visited: ['intro'], revision: 2 });
  });

  it('case 55: a server that asks to wait is left alone that long', async () => {
    const draft = await create();
    await who.faults({ kind: 'busy', times: 1 });
    const { resumption } = await kept(store.save(typed(draft, 'a')));
    await kept(store.save(typed(draft, 'ab')));
    expect(await who.faults()).to.deep.equal(['PUT /api/drafts/brouillon']);
    const before = performance.now();
    await resumption.again;
    expect(performance.now() - before).to.be.above(500);
    expect(await store.save(typed(draft, 'ab'))).to.deep.include({ revision: 2 });
  });

  it('case 56: what the server refuses as it is stays here, and is not sent again and again', async () => {
    const draft = await create();
    await who.faults({ kind: 'broken', method: 'PUT', times: 1 });
    const error = await kept(store.save(typed(draft, 'HUM')));
    expect(error.message).to.contain('Les données sont trop grandes.');
    expect(await nameIn(new HttpStore(who))).to.deep.equal({ nom: 'HUM' });
  });

  it('case 57: a server restored from a backup does not take back what it had acknowledged', async () => {
    const draft = await create();
    const saved = { ...typed(draft, 'HUM'), ...(await store.save(typed(draft, 'HUM'))) };
    await who.restore(draft.id);
    const opened = (await store.open(draft.id))!;
    expect(opened).to.deep.include({ data: saved.data, savedAt: null, revision: 2 });
    const conflict = (await rejection(store.save(opened))) as ConflictError;
    expect(conflict.current).to.deep.include({ data: {}, revision: 1 });
  });

  it('without network drafts are listed and opened as this device knows them', async () => {
    const draft = await create();
    await store.open(draft.id);
    await who.faults({ kind: 'cut' });
    await kept(store.create(draftOf({ id: 'nouveau' })).catch((error: unknown) => Promise.reject(error as Error)));
    expect((await store.drafts()).map(({ id, unsent }) => [id, unsent]).sort()).to.deep.equal([['brouillon', undefined], ['nouveau', true]]);
    expect(await store.open(draft.id)).to.deep.include({ id: draft.id, revision: 1 });
  });

  it('a transmission whose answer was lost gives the same receipt when asked again', async () => {
    const draft = await create();
    await who.faults({ kind: 'lost', method: 'POST', times: 1 });
    const transmission = { dispositif: 'CAR', version: '1', hash: 'abc', data: {}, documents: {} };
    expect(await rejection(store.transmit(draft, transmission))).to.be.instanceOf(StoreError);
    const { reference } = await store.transmit(draft, transmission);
    expect((await store.dossiers()).map((dossier) => dossier.reference)).to.deep.equal([reference]);
  });

  it('a file that was cut goes on where it stopped, after a reload too, and is one document', async () => {
    const draft = await create();
    await who.faults({ kind: 'lost', method: 'PUT' });
    await kept(store.putFile(draft.id, 'doc1', pdf(), 'diplôme.pdf'));
    await who.faults();
    const later = new HttpStore(who);
    const file = await later.file('doc1');
    const meta = await later.putFile(draft.id, 'doc1', file!, 'diplôme.pdf');
    expect(meta).to.deep.include({ name: 'diplôme.pdf', size: 9, state: 'stored' });
    expect((await who.faults()).filter((request) => request === 'POST /api/uploads')).to.deep.equal([]);
    expect(await later.unsentCount()).to.equal(0);
  });

  it('signing out leaves nothing of the account in this browser', async () => {
    const draft = await create();
    await who.faults({ kind: 'cut' });
    await kept(store.save(typed(draft, 'HUM')));
    expect(await store.unsentCount()).to.equal(1);
    await store.wipe();
    expect(await store.unsentCount()).to.equal(0);
    expect(await rejection(store.open(draft.id))).to.be.instanceOf(StoreError);
  });
});
