import { AktoDossier } from './dossier-element.js';
import { whenIdle } from './when-idle.js';

const version = '0.1.0';
const name = 'akto-dossier';
/** Milliseconds that a page has to show its first dossier by itself. After that, it gets ready for one while nobody waits. */
const SETTLED = 300;

// The folder of dispositifs stands beside this very script, wherever a bundler put the rest.
AktoDossier.catalogue ||= import.meta.url.replace(/[^/]*$/, 'dispositifs/');

const defined = customElements.get(name) as { version?: string } | undefined;
if (defined) {
  console.warn(`<${name}> ${version} : la page a déjà défini <${name}> ${defined.version ?? '(version inconnue)'}, qui est gardé.`);
} else {
  customElements.define(name, Object.assign(AktoDossier, { version }));
  // A server that only reads the module has no page to get ready.
  if (globalThis.document) setTimeout(() => whenIdle(() => AktoDossier.isUsed || import('./rehearsal/rehearse.js').then(({ rehearse }) => (AktoDossier.isUsed ? undefined : rehearse())).catch(() => undefined)), SETTLED);
}

declare global {
  interface HTMLElementTagNameMap {
    'akto-dossier': AktoDossier;
  }
}

// What a page without a build may need beside the tag; the rest is in `@akto/dossier`.
export { CatalogueError } from './catalogue.js';
export { AktoDossier } from './dossier-element.js';
export { AktoErrorEvent, AktoRefuseEvent, AktoSaveEvent, AktoTabEvent, AktoTransmitEvent } from './events.js';
export { ConflictError, GoneError, IndexedDbStore, StoreError } from './store/index.js';
