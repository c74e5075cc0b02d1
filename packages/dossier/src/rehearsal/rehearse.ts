import { AktoDossier } from '../dossier-element.js';
import { occasions } from '../parts.js';
import { MemoryStore } from '../store/memory-store.js';
import { form } from './form.js';

/**
 * Opens a dossier of a sample form that is in no page, and closes it: sheets, templates and code are then ready for the first
 * one that somebody opens.
 */
export async function rehearse(): Promise<void> {
  const dossier = new AktoDossier();
  dossier.definition = form;
  dossier.store = new MemoryStore();
  // What the browser calls for an element that is put in a page, and taken away.
  dossier.connectedCallback();
  try {
    await Promise.all([dossier.ready, occasions.load()]);
    dossier.reportValidity();
    await dossier.updateComplete;
  } finally {
    dossier.disconnectedCallback();
  }
}
