/**
 * Imports a module that could not be loaded. A browser remembers that it failed: the same address would fail for ever, with another
 * fragment it is asked for again. The import map of the page gives its integrity under the address as it is written, without a
 * fragment: the file is then checked before it runs.
 * @param failures how many times it failed
 */
export async function importAgain(address: string, failures: number): Promise<object> {
  const again = `${address}#${failures}`;
  const integrity = integrityOf(address);
  if (integrity) await preload(again, integrity);
  return import(/* @vite-ignore */ again) as Promise<object>;
}

interface ImportMap {
  readonly integrity?: Readonly<Record<string, string>>;
}

/** What the page says of a file. */
const integrityOf = (address: string): string | undefined =>
  [...document.querySelectorAll('script[type=importmap]')]
    .flatMap(({ textContent }) => Object.entries(readMap(textContent)?.integrity ?? {}))
    .find(([each]) => URL.canParse(each, document.baseURI) && new URL(each, document.baseURI).href === address)?.[1];

/** One that is badly written counts for nothing, as for the browser. */
function readMap(text: string): ImportMap | undefined {
  try {
    return JSON.parse(text) as ImportMap;
  } catch {
    return undefined;
  }
}

/** Puts a file among the modules of the page, where `import` then finds it. Rejects when it is not what was promised. */
async function preload(href: string, integrity: string): Promise<void> {
  const link = document.createElement('link');
  const preloaded = new Promise((onload, onerror) => Object.assign(link, { rel: 'modulepreload', crossOrigin: 'anonymous', integrity, href, onload, onerror }));
  document.head.append(link);
  await preloaded.finally(() => link.remove());
}
