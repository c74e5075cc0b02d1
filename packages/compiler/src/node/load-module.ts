import { loadDispositif, type Definition, type Language } from '@akto/core';

/** The definition that a compiled module gives. Nothing is written to the disk, and no policy against `eval` is broken. */
export async function loadModule(code: string): Promise<Definition> {
  const address = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const { default: factory } = (await import(/* @vite-ignore */ address)) as { default: (language: Language) => Definition };
  return loadDispositif(factory);
}
