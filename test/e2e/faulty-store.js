/**
 * Put in a page before its own scripts: the browser's database then misbehaves as `storeFault` says.
 * « stall »: a write waits until the fault is over. « fail »: the disk is full.
 */
globalThis.storeFault = undefined;

for (const method of /** @type {const} */ (['put', 'add'])) {
  const write = IDBObjectStore.prototype[method];
  IDBObjectStore.prototype[method] = function (...record) {
    if (globalThis.storeFault === 'fail') throw new DOMException('Full', 'QuotaExceededError');
    const request = write.apply(this, record);
    keepBusy(this);
    return request;
  };
}

/**
 * A transaction ends once nothing more is asked of it.
 * @param {IDBObjectStore} store
 */
function keepBusy(store) {
  if (globalThis.storeFault === 'stall') store.getKey('').onsuccess = () => keepBusy(store);
}
