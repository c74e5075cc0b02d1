export * from './store.js';
export { IndexedDbStore, type IndexedDbStoreOptions } from './indexed-db-store.js';
export { MemoryStore } from './memory-store.js';
