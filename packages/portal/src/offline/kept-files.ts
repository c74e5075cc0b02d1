/** Files in this folder hold their content's hash in their name: what is kept is what the server has. */
const HASHED = /^\/assets\//;
/** What the server answers for one person: never kept. */
const PERSONAL = /^\/api\//;

const PAGE = '/';
const DISPOSITIFS = '/dispositifs/';
/** Written by the build: every file of the portal, by what it is made from. */
const LIST = '/fichiers.json';

type BuildList = Readonly<Record<string, { readonly file: string; readonly css?: readonly string[] }>>;

const kept = (): Promise<Cache> => caches.open('mon-espace');

/** The answer to a request of a page, or undefined when it is none of ours. */
export function answerTo(request: Request): Promise<Response> | undefined {
  const { method, mode, url } = request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || PERSONAL.test(pathname)) return undefined;
  // Every address of the application is the same page.
  const isPage = mode === 'navigate' && !pathname.endsWith('.html');
  return HASHED.test(pathname) ? keptOrFetched(pathname) : fetchedOrKept(request, isPage ? PAGE : pathname);
}

/** Keeps all that the portal is made of, also the pages where nobody went yet; lets go of what it is no longer made of. */
export async function keepFiles(): Promise<void> {
  const answer = await fetch(LIST).catch(() => undefined);
  if (!answer?.ok) return;
  const cache = await kept();
  const list = Object.values((await answer.json()) as BuildList);
  const wanted = new Set(list.flatMap(({ file, css = [] }) => [file, ...css]).map((file) => `/${file}`));
  const present = (await cache.keys()).map(({ url }) => new URL(url).pathname).filter((path) => HASHED.test(path));
  await Promise.all(present.filter((path) => !wanted.has(path)).map((path) => cache.delete(path)));
  await cache.addAll([PAGE, ...[...wanted].filter((path) => HASHED.test(path) && !present.includes(path))]);
  await keepDispositifs(cache);
}

/** A dossier may also be begun without network. */
async function keepDispositifs(cache: Cache): Promise<void> {
  await cache.addAll(['index.json', 'catalogue.json'].map((file) => DISPOSITIFS + file));
  const index = (await (await cache.match(`${DISPOSITIFS}index.json`))?.json()) as readonly { readonly code: string }[];
  await cache.addAll(index.map(({ code }) => `${DISPOSITIFS}${code}.js`));
}

async function keptOrFetched(pathname: string): Promise<Response> {
  const cache = await kept();
  const found = await cache.match(pathname);
  if (found) return found;
  const answer = await fetch(pathname);
  if (answer.ok) await cache.put(pathname, answer.clone());
  return answer;
}

async function fetchedOrKept(request: Request, key: string): Promise<Response> {
  const cache = await kept();
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) await cache.put(key, answer.clone());
    return answer;
  } catch (error) {
    const found = await cache.match(key);
    if (found) return found;
    throw error;
  }
}
