/** A promise of what is being made ready, which `renew` begins again. */
export interface Readiness<Value> {
  readonly promise: Promise<Value>;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: Error) => void;
  /** What was ready is no longer. Who still waits goes on waiting, for what comes. */
  readonly renew: () => void;
}

export function createReadiness<Value>(): Readiness<Value> {
  let settle: { readonly resolve: (value: Value) => void; readonly reject: (error: Error) => void };
  let settled = true;
  let promise: Promise<Value>;

  function renew(): void {
    if (!settled) return;
    settled = false;
    promise = new Promise((resolve, reject) => (settle = { resolve, reject }));
    // Whoever waits for it is told; without anyone, it is no error of the page.
    promise.catch(() => undefined);
  }
  renew();

  return {
    get promise() {
      return promise;
    },
    resolve(value) {
      settled = true;
      settle.resolve(value);
    },
    reject(error) {
      settled = true;
      settle.reject(error);
    },
    renew,
  };
}
