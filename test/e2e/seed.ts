import type { Draft } from '@akto/core';
import type { TransmittedDossier } from '@akto/dossier';
import type { Page } from 'playwright-core';
import { backendOf } from './site.js';

/** What the browser keeps for the first sample account. */
const DATABASE = 'akto-dossier/local';

export type Records = { readonly drafts?: readonly Draft[]; readonly dossiers?: readonly TransmittedDossier[]; readonly files?: readonly { id: string; draftId: string; text: string }[] };

/** Puts records where the portal keeps them, as if they had been saved there before; then opens an address. */
export async function seed(page: Page, address: string, records: Records): Promise<void> {
  const backend = backendOf(page);
  if (backend) {
    await backend.seed(records);
    await page.goto(address);
    return;
  }
  // The portal makes its own database.
  await page.goto('/brouillons');
  await page.getByText('Aucun brouillon').waitFor();
  await page.evaluate(
    async ({ name, drafts = [], dossiers = [], files = [] }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const tx = database.transaction(['drafts', 'dossiers', 'files'], 'readwrite');
      for (const draft of drafts) tx.objectStore('drafts').put(draft);
      for (const dossier of dossiers) tx.objectStore('dossiers').put(dossier);
      for (const { id, draftId, text } of files) tx.objectStore('files').put({ id, draftId, blob: new Blob([text], { type: 'application/pdf' }) });
      await new Promise((resolve, reject) => {
        tx.oncomplete = resolve;
        tx.onabort = () => reject(tx.error);
      });
      database.close();
    },
    { name: DATABASE, ...records },
  );
  await page.goto(address);
}

const DAY = 86_400_000;
export const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString();

const EMPLOYEUR = { etablissement: { denomination: 'HUM', siret: '40101593800012', naf: '7820Z', idcc: '2378', typePublic: 'I' }, adresse: { voie: '2 RUE HENRI LEGAY', codePostal: '69100', commune: 'VILLEURBANNE' } };

/** A draft of the CAR, saved just now. */
export function carDraft(id: string, change: Partial<Draft> = {}): Draft {
  return {
    id,
    dispositif: 'CAR',
    version: '1.0.0',
    hash: '',
    data: { employeur: EMPLOYEUR },
    documents: {},
    visited: [],
    origin: { etablissement: { denomination: 'HUM' } },
    aside: {},
    review: [],
    progress: [
      { key: 'introduction', title: 'Introduction', status: 'complete' },
      { key: 'employeur', title: 'Employeur', status: 'incomplete' },
      { key: 'synthese', title: 'Synthèse', status: 'incomplete' },
      { key: 'documents', title: 'Documents', status: 'incomplete' },
    ],
    savedAt: new Date().toISOString(),
    revision: 1,
    ...change,
  };
}

const PIECES = { contratType: 'contrat-type.pdf', pieceADefinir: 'piece.pdf', conventionOuDevis: 'devis.pdf', programme: 'programme.pdf' } as const;

const meta = (name: string) => ({ name, size: 48_213, type: 'application/pdf', sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', state: 'stored' }) as const;

/** A dossier of the CAR as it was transmitted, with what became of it since. */
export function carDossier(id: string, change: Partial<TransmittedDossier> = {}): TransmittedDossier {
  const transmittedAt = daysAgo(6);
  return {
    id,
    reference: 'CAR-2026-7F3K9Q',
    transmittedAt,
    transmission: {
      dispositif: 'CAR',
      version: '1.0.0',
      hash: '',
      data: {
        introduction: { noticeLue: true },
        employeur: { ...EMPLOYEUR, email: 'nom.prenom@email.fr', beneficiaire: { dateNaissance: '1990-01-01' } },
        synthese: { exactitude: true, conditionsGenerales: true, commentaires: 'Le bénéficiaire reprend le 4 janvier.\nMerci de nous joindre par courriel.' },
        documents: { piecesDisponibles: true, pieces: Object.fromEntries(Object.keys(PIECES).map((key) => [key, [`${id}-${key}`]])) },
      },
      documents: Object.fromEntries(Object.entries(PIECES).map(([key, name]) => [`${id}-${key}`, meta(name)])),
    },
    versions: [],
    history: [{ state: 'transmis', at: transmittedAt, message: '' }],
    entreprise: 'HUM',
    ...change,
  };
}

/** Its files, whose content is their name. */
export const carFiles = (id: string): { id: string; draftId: string; text: string }[] =>
  Object.entries(PIECES).map(([key, text]) => ({ id: `${id}-${key}`, draftId: id, text }));
