/** Does something once the page has nothing more pressing to do; Safari cannot tell. */
export const whenIdle: (work: () => void) => unknown = globalThis.requestIdleCallback ?? setTimeout;
