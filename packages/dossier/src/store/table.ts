/** The value of the records of each table, by the name of the table. */
export type Tables = object;

/** The records of one table, within one transaction: the browser's own calls, as promises. */
export class Table<Value> {
  readonly #store: IDBObjectStore;

  constructor(store: IDBObjectStore) {
    this.#store = store;
  }

  /** Async: what a browser throws at once rejects too. */
  async get(key: string): Promise<Value | undefined> {
    return answered(this.#store.get(key) as IDBRequest<Value | undefined>);
  }

  getAll(): Promise<Value[]> {
    return answered(this.#store.getAll() as IDBRequest<Value[]>);
  }

  /** Keys of every record; with an index, of those that have this value there. */
  getAllKeys(index?: string, value?: string): Promise<string[]> {
    const source = index === undefined ? this.#store : this.#store.index(index);
    return answered(source.getAllKeys(value) as IDBRequest<string[]>);
  }

  async has(key: string): Promise<boolean> {
    return (await answered(this.#store.getKey(key))) !== undefined;
  }

  put(value: Value): Promise<unknown> {
    return answered(this.#store.put(value));
  }

  delete(key: string): Promise<void> {
    return answered(this.#store.delete(key));
  }

  clear(): Promise<void> {
    return answered(this.#store.clear());
  }
}

/** What a request gives, or the browser's error. */
export function answered<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new DOMException('', 'AbortError'));
  });
}
