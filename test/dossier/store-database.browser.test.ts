import { expect } from '@esm-bundle/chai';
import { openDatabase, STEPS, type UpgradeStep } from '../../packages/dossier/src/store/database.js';
import { IndexedDbStore, StoreError } from '../../packages/dossier/src/store/index.js';
import { draftOf } from './saving-support.js';
import { rejection } from './store-contract.js';

/** The version after this one. */
const nextSteps: readonly UpgradeStep[] = [...STEPS, () => {}];
const ignore = (): void => {};

async function storeWithDraft() {
  const name = crypto.randomUUID();
  const store = new IndexedDbStore({ name });
  await store.create(draftOf());
  return { name: `akto-dossier/${name}`, store };
}

/** Another tab, of other making, that keeps its connection whatever it is told. */
async function stubbornTab(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name);
  return new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
}

describe('a new version of the database', () => {
  it('keeps the drafts of the version before', async () => {
    const { name } = await storeWithDraft();
    const upgraded = await openDatabase(name, ignore, nextSteps);
    expect(await upgraded.table('drafts').getAllKeys()).to.deep.equal(['brouillon']);
  });

  it('runs only the steps that are missing', async () => {
    const { name } = await storeWithDraft();
    const run: number[] = [];
    const steps = [...STEPS, () => run.push(1), () => run.push(2)];
    (await openDatabase(name, ignore, [...steps.slice(0, 2)])).close();
    (await openDatabase(name, ignore, steps)).close();
    expect(run).to.deep.equal([1, 2]);
  });

  it('is not held up by an older tab: that tab lets go', async () => {
    const { name } = await storeWithDraft();
    const upgraded = await openDatabase(name, ignore, nextSteps);
    expect(upgraded.version).to.equal(nextSteps.length);
  });

  it('tells the older tab to reload', async () => {
    const { name, store } = await storeWithDraft();
    (await openDatabase(name, ignore, nextSteps)).close();
    const error = await rejection(store.drafts());
    expect(error).to.be.instanceOf(StoreError);
    expect((error as Error).message).to.contain('rechargez cette page');
  });

  it('held up by a tab that does not let go, says to close it instead of waiting for ever', async () => {
    const { name } = await storeWithDraft();
    const other = await stubbornTab(name);
    const error = await rejection(openDatabase(name, ignore, nextSteps));
    other.close();
    expect(error).to.be.instanceOf(StoreError);
    expect((error as Error).message).to.contain('fermez les autres onglets');
  });

  it('opens once the other tab is closed', async () => {
    const { name } = await storeWithDraft();
    const other = await stubbornTab(name);
    await rejection(openDatabase(name, ignore, nextSteps));
    other.close();
    expect((await openDatabase(name, ignore, nextSteps)).version).to.equal(nextSteps.length);
  });
});

describe('a database deleted under an open store', () => {
  it('is created anew by the next call', async () => {
    const { name, store } = await storeWithDraft();
    const request = indexedDB.deleteDatabase(name);
    await new Promise((resolve) => (request.onsuccess = resolve));
    expect(await store.drafts()).to.deep.equal([]);
  });
});

describe('a change of the database', () => {
  it('leaves nothing behind when it fails half-way', async () => {
    const database = await openDatabase(crypto.randomUUID(), ignore, STEPS);
    const failing = database.write(async (tx) => {
      await tx.table('drafts').put(draftOf());
      throw new Error('à mi-chemin');
    });
    expect(((await rejection(failing)) as Error).message).to.equal('à mi-chemin');
    expect(await database.table('drafts').getAllKeys()).to.deep.equal([]);
  });
});
