import { AktoDossier } from './dossier-element.js';

const version = '0.1.0';
const name = 'akto-dossier';

// The folder of dispositifs stands beside this very script, wherever a bundler put the rest.
AktoDossier.catalogue ||= import.meta.url.replace(/[^/]*$/, 'dispositifs/');

const defined = customElements.get(name) as { version?: string } | undefined;
if (defined) {
  console.warn(`<${name}> ${version} : la page a déjà défini <${name}> ${defined.version ?? '(version inconnue)'}, qui est gardé.`);
} else {
  customElements.define(name, Object.assign(AktoDossier, { version }));
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
