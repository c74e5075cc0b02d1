/** A browser remembers that a module failed: the same address would fail for ever, with another fragment it is asked for again. */
export const retried = (address: string, failures: number): string => (failures === 0 ? address : `${address}#${failures}`);
