/** 128 bits at random, in hexadecimal. Not `crypto.randomUUID`, which a page without https does not have. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
