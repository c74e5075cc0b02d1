const MEGABYTE = 1024 * 1024;

/** What one person or one company may ask, so that nobody takes the place of the others. Sizes in bytes. */
export const LIMITS = {
  /** A JSON body. */
  body: MEGABYTE,
  /** Milliseconds for the head of a request, and for the whole of it: who sends a byte a second holds no connection. */
  headTime: 20_000,
  requestTime: 300_000,
  /** Levels of nested data; elements of one list; values in all. Beyond, checking would take too long. */
  depth: 32,
  listLength: 1_000,
  values: 50_000,
  openDrafts: 1_000,
  file: 20 * MEGABYTE,
  filesPerDraft: 100,
  bytesPerDraft: 200 * MEGABYTE,
  bytesPerTenant: 5 * 1024 * MEGABYTE,
  /** Requests per window, in milliseconds. A whole company may sign in from one address, and one sign-in is two requests. */
  signIns: { max: 40, timeWindow: 15_000 },
  lookUps: { max: 120, timeWindow: 60_000 },
  writes: { max: 120, timeWindow: 60_000 },
  transmissions: { max: 10, timeWindow: 60_000 },
};

export type Limits = typeof LIMITS;
