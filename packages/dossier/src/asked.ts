import type { Definition, Reference } from '@akto/core';
import { CatalogueError, loadFromCatalogue, loadModule, loadSent, type DispositifModule } from './catalogue.js';
import type { Opening } from './dossier-controller.js';
import { firstSample } from './sample/first.js';
import { todayInParis } from './session/clock.js';
import { open } from './session/open.js';
import { IndexedDbStore } from './store/index.js';
import { openServer } from './store/open-server.js';
import type { DossierStore } from './store/store.js';

/** What the properties of `<akto-dossier>` ask for. */
export interface Asked {
  /** Folder of the compiled dispositifs, ending in `/`. */
  readonly folder: string;
  readonly dispositif: string | undefined;
  readonly definition: DispositifModule | Definition | undefined;
  /** Of the dossier; without it, the last draft of this dispositif. */
  readonly id: string | undefined;
  /** A new dossier, whatever is kept. */
  readonly anew: boolean;
  readonly endpoint: string | undefined;
  readonly store: DossierStore | undefined;
  readonly reference: Reference | undefined;
  /** ISO date. */
  readonly today: string | undefined;
}

/** One connection for all the elements of a page. */
let browserStore: DossierStore | undefined;

/** Finds all that a dossier is opened with. Rejects with what prevents it. */
export async function find(asked: Asked): Promise<Opening> {
  const offered = await definitionOf(asked);
  const { store, reference } = await keptBy(asked);
  const { folder, definition: given, id, anew, today = todayInParis() } = asked;
  const opened = await open({ definition: offered, store, today, reference, id, anew });
  const definition = opened.kind === 'transmitted' && !given ? await loadSent(folder, offered, opened.dossier.transmission) : offered;
  return { definition, store, today, opened };
}

async function definitionOf({ folder, dispositif, definition }: Asked): Promise<Definition> {
  if (definition) return loadModule(definition);
  if (!dispositif) throw new CatalogueError('Il manque l’attribut « dispositif » (par exemple dispositif="MOBILITE").', { code: 'dispositif-missing' });
  return loadFromCatalogue(folder, dispositif);
}

async function keptBy({ endpoint, store, reference }: Asked): Promise<{ readonly store: DossierStore; readonly reference: Reference }> {
  // Only a page that names a server pays for it.
  const server = endpoint && !store ? await (await openServer()).connect(endpoint) : undefined;
  return { store: store ?? server?.store ?? (browserStore ??= new IndexedDbStore()), reference: reference ?? server?.reference ?? firstSample };
}
