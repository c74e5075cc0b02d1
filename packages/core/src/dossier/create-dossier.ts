import type { Definition } from '../model/definition.js';
import type { DocumentMeta, Draft } from '../model/draft.js';
import type { Context } from '../model/state.js';
import type { Dossier } from './dossier.js';
import { OpenDossier } from './open-dossier.js';
import { addRow, adopt, removeDocument, removeRow, restore, setDocument } from './operations.js';

class WholeDossier extends OpenDossier implements Dossier {
  addRow(path: string): string {
    return addRow(this, path);
  }

  removeRow(path: string, id: string): void {
    removeRow(this, path, id);
  }

  setDocument(path: string, id: string, meta: DocumentMeta): void {
    setDocument(this, path, id, meta);
  }

  removeDocument(path: string, id: string): void {
    removeDocument(this, path, id);
  }

  restore(asidePath: string, path: string): void {
    restore(this, asidePath, path);
  }

  adopt(draft: Draft): void {
    adopt(this, draft);
  }
}

/** A dossier that someone is filling, from a draft of this very definition (see `migrate`). */
export function createDossier(definition: Definition, draft: Draft, { today }: Context): Dossier {
  return new WholeDossier(definition, draft, today);
}
