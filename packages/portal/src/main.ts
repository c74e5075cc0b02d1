export {};

// The router needs URLPattern: fetched only by the browsers that lack it.
if (!('URLPattern' in globalThis)) await import('urlpattern-polyfill');
await import('./mon-espace.js');
if (import.meta.env.PROD) (await import('./offline/register.js')).workOffline();
