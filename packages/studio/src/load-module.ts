import { loadDispositif, type Definition, type Language } from '@akto/core';

/** The definition that the text of a compiled module gives. A `blob:` address, which the policy admits for scripts, and no `eval`. */
export async function loadModule(code: string): Promise<Definition> {
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  try {
    const { default: factory } = (await import(/* @vite-ignore */ address)) as { default: (language: Language) => Definition };
    return loadDispositif(factory);
  } finally {
    URL.revokeObjectURL(address);
  }
}
