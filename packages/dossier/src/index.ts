export { AktoDossier } from './dossier-element.js';
export { CatalogueError, loadFromCatalogue, type DispositifModule } from './catalogue.js';
export { AktoRefuseEvent, AktoSaveEvent, AktoTabEvent, AktoTransmitEvent } from './events.js';
export { sampleReferences } from './sample/reference.js';
export { newId } from './session/new-id.js';
export { todayInParis } from './session/clock.js';
export * from './store/index.js';
