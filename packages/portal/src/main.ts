import { openSpace } from './space.js';

// The router needs URLPattern: fetched only by the browsers that lack it.
if (!('URLPattern' in globalThis)) await import('urlpattern-polyfill');
const [space, { MonEspace }] = await Promise.all([openSpace(), import('./mon-espace.js')]);
if ('closed' in space) {
  (await import('./server/sign-in.js')).showSignIn(space);
} else {
  MonEspace.space = space;
  customElements.define('mon-espace', MonEspace);
}
if (import.meta.env.PROD) (await import('./offline/register.js')).workOffline();
