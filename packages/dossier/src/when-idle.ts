/** Does something once the page has nothing more pressing to do. */
export const whenIdle: (work: () => void) => void = 'requestIdleCallback' in globalThis ? (work) => void requestIdleCallback(work) : (work) => void setTimeout(work);
