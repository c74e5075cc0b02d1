import { expect } from '@esm-bundle/chai';
import { IndexedDbStore, StoreError } from '../../packages/dossier/src/store/index.js';
import { draftOf, settled } from './saving-support.js';
import { bytesOf, pdf, rejection, storeContract, transmissionOf } from './store-contract.js';

/** A database that no other test has. */
const freshName = (): string => crypto.randomUUID();

storeContract('IndexedDbStore', (clock) => new IndexedDbStore({ name: freshName(), clock }));

/** The database as the browser has it, beside the store. */
function rawDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(`akto-dossier/${name}`);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function putRawDraft(name: string, record: unknown): Promise<void> {
  const database = await rawDatabase(name);
  const tx = database.transaction('drafts', 'readwrite');
  tx.objectStore('drafts').put(record);
  await new Promise((resolve) => (tx.oncomplete = resolve));
  database.close();
}

/** Makes a method of the browser answer otherwise during `work`. */
async function replacing<Host extends object>(host: Host, key: keyof Host & string, value: unknown, work: () => Promise<void>) {
  const own = Object.getOwnPropertyDescriptor(host, key);
  Object.defineProperty(host, key, { configurable: true, writable: true, value });
  try {
    await work();
  } finally {
    if (own) Object.defineProperty(host, key, own);
    else Reflect.deleteProperty(host, key);
  }
}

const refusing = (name: string) => (): never => {
  throw new DOMException('', name);
};

async function messageOf(promise: Promise<unknown>): Promise<string> {
  const error = await rejection(promise);
  expect(error).to.be.instanceOf(StoreError);
  return (error as StoreError).message;
}

describe('IndexedDbStore after a crash', () => {
  it('another store on the same database reads the draft back, without the first being closed', async () => {
    const name = freshName();
    const draft = draftOf({ data: { nom: 'HUM' } });
    const saved = await new IndexedDbStore({ name }).create(draft);
    expect(await new IndexedDbStore({ name }).open(draft.id)).to.deep.equal({ ...draft, ...saved });
  });

  it('another store reads 5 Mo of file back byte for byte', async () => {
    const name = freshName();
    const store = new IndexedDbStore({ name });
    await store.create(draftOf());
    const bytes = new Uint8Array(5 * 1_048_576).map((_, index) => (index * 31 + (index >> 8)) % 256);
    await store.putFile('brouillon', 'doc1', new Blob([bytes]), 'scan.pdf');
    const read = await new IndexedDbStore({ name }).file('doc1');
    const same = new Uint8Array(await read!.arrayBuffer()).every((byte, index) => byte === bytes[index]);
    expect([read?.size, same]).to.deep.equal([bytes.length, true]);
  });

  it('another store lists the dossiers and reads their files', async () => {
    const name = freshName();
    const store = new IndexedDbStore({ name });
    const created = draftOf();
    const draft = { ...created, ...(await store.create(created)) };
    const documents = { doc1: await store.putFile(draft.id, 'doc1', pdf(), 'a.pdf') };
    const dossier = await store.transmit(draft, transmissionOf({ ...draft, documents }));
    const reopened = new IndexedDbStore({ name });
    expect(await reopened.dossiers()).to.deep.equal([dossier]);
    expect(await bytesOf(await reopened.file('doc1'))).to.deep.equal(await bytesOf(pdf()));
  });

  it('every write of the person’s asks for the strict durability', async () => {
    const asked = new Set<unknown>();
    const { transaction } = IDBDatabase.prototype;
    const spy = function (this: IDBDatabase, ...args: Parameters<typeof transaction>): IDBTransaction {
      if (args[1] === 'readwrite') asked.add(args[2]?.durability);
      return transaction.apply(this, args);
    };
    await replacing(IDBDatabase.prototype, 'transaction', spy, async () => {
      const store = new IndexedDbStore({ name: freshName() });
      const saved = await store.create(draftOf());
      await store.save({ ...draftOf(), ...saved });
      await store.putFile('brouillon', 'doc1', pdf(), 'a.pdf');
    });
    expect([...asked]).to.deep.equal(['strict']);
  });
});

describe('IndexedDbStore and accounts', () => {
  it('an account does not see the drafts of another (case 51)', async () => {
    await new IndexedDbStore({ name: freshName() }).create(draftOf());
    expect(await new IndexedDbStore({ name: freshName() }).drafts()).to.deep.equal([]);
  });

  it('two stores on one database refuse to overwrite each other', async () => {
    const name = freshName();
    const [mine, theirs] = [new IndexedDbStore({ name }), new IndexedDbStore({ name })];
    const created = draftOf();
    const draft = { ...created, ...(await mine.create(created)) };
    await theirs.save(draft);
    expect(((await rejection(mine.save(draft))) as Error).name).to.equal('ConflictError');
  });
});

describe('IndexedDbStore with a damaged record', () => {
  async function damaged() {
    const name = freshName();
    const store = new IndexedDbStore({ name });
    const draft = draftOf();
    const saved = await store.create(draft);
    await store.create(draftOf({ id: 'sain' }));
    await putRawDraft(name, { id: draft.id, data: 'illisible' });
    return { store, draft: { ...draft, ...saved } };
  }

  it('lists the other drafts', async () => {
    const { store } = await damaged();
    expect((await store.drafts()).map(({ id }) => id)).to.deep.equal(['sain']);
  });

  it('lists the other drafts even when the browser cannot read this one at all', async () => {
    const { store } = await damaged();
    const { get } = IDBObjectStore.prototype;
    const failing = function (this: IDBObjectStore, key: IDBValidKey): IDBRequest {
      if (key === 'brouillon') throw new DOMException('', 'DataError');
      return get.call(this, key);
    };
    await replacing(IDBObjectStore.prototype, 'get', failing, async () => {
      expect((await store.drafts()).map(({ id }) => id)).to.deep.equal(['sain']);
    });
  });

  it('says that this one cannot be opened', async () => {
    const { store, draft } = await damaged();
    expect(await messageOf(store.open(draft.id))).to.contain('endommagé');
  });

  it('is healed by a save of someone who has the draft open', async () => {
    const { store, draft } = await damaged();
    await store.save(draft);
    expect((await store.open(draft.id))?.data).to.deep.equal(draft.data);
  });

  it('lets it be removed', async () => {
    const { store, draft } = await damaged();
    await store.remove(draft.id);
    expect(await store.open(draft.id)).to.equal(undefined);
  });
});

describe('IndexedDbStore when the browser refuses', () => {
  it('without IndexedDB, says to leave private browsing', async () => {
    await replacing(globalThis, 'indexedDB', undefined, async () => {
      expect(await messageOf(new IndexedDbStore().create(draftOf()))).to.contain('navigation privée');
    });
  });

  it('where storage is forbidden, says so', async () => {
    await replacing(IDBFactory.prototype, 'open', refusing('SecurityError'), async () => {
      expect(await messageOf(new IndexedDbStore().create(draftOf()))).to.contain('navigation privée');
    });
  });

  it('on a full disk, says to free space', async () => {
    const store = new IndexedDbStore({ name: freshName() });
    await replacing(IDBObjectStore.prototype, 'put', refusing('QuotaExceededError'), async () => {
      expect(await messageOf(store.create(draftOf()))).to.contain('libérez de l’espace');
    });
  });

  it('on a full disk, keeps the draft as it was and saves again once there is space', async () => {
    const store = new IndexedDbStore({ name: freshName() });
    const draft = { ...draftOf(), ...(await store.create(draftOf())) };
    await replacing(IDBObjectStore.prototype, 'put', refusing('QuotaExceededError'), async () => {
      await rejection(store.save({ ...draft, data: { nom: 'perdu' } }));
    });
    expect((await store.open(draft.id))?.revision).to.equal(1);
    expect((await store.save(draft)).revision).to.equal(2);
  });

  it('for an unknown reason, still says what to do', async () => {
    await replacing(IDBFactory.prototype, 'open', refusing('UnknownError'), async () => {
      expect(await messageOf(new IndexedDbStore().drafts())).to.contain('réessayez');
    });
  });

  it('opens at the next call after a failed opening', async () => {
    const store = new IndexedDbStore({ name: freshName() });
    await replacing(IDBFactory.prototype, 'open', refusing('UnknownError'), async () => {
      await rejection(store.drafts());
    });
    expect(await store.drafts()).to.deep.equal([]);
  });

  it('without crypto.subtle (http), keeps files without a hash', async () => {
    const store = new IndexedDbStore({ name: freshName() });
    await store.create(draftOf());
    await replacing(crypto, 'subtle', undefined, async () => {
      expect((await store.putFile('brouillon', 'doc1', pdf(), 'a.pdf')).sha256).to.equal('');
    });
  });
});

describe('IndexedDbStore and the browser’s evictions', () => {
  async function requestsDuring(work: (store: IndexedDbStore) => Promise<unknown>, answer = true): Promise<number> {
    let requests = 0;
    const persist = (): Promise<boolean> => {
      requests += 1;
      return answer ? Promise.resolve(true) : Promise.reject(new TypeError());
    };
    await replacing(navigator.storage, 'persist', persist, async () => {
      await work(new IndexedDbStore({ name: freshName() }));
    });
    return requests;
  }

  const saveTwice = async (store: IndexedDbStore): Promise<void> => {
    const draft = { ...draftOf(), ...(await store.create(draftOf())) };
    await store.save({ ...draft, ...(await store.save(draft)) });
  };

  it('persistence is not asked for before the person typed anything', async () => {
    expect(await requestsDuring((store) => store.create(draftOf()))).to.equal(0);
  });

  it('persistence is asked for once', async () => {
    expect(await requestsDuring(saveTwice)).to.equal(1);
  });

  it('a refusal is normal', async () => {
    let complaints = 0;
    const complain = (event: Event): void => {
      event.preventDefault();
      complaints += 1;
    };
    addEventListener('unhandledrejection', complain);
    await requestsDuring(saveTwice, false);
    await settled();
    removeEventListener('unhandledrejection', complain);
    expect(complaints).to.equal(0);
  });
});
