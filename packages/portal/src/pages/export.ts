import type { Draft, DocumentMeta } from '@akto/core';
import type { DossierStore, TransmittedDossier } from '@akto/dossier';

interface Entry {
  readonly name: string;
  readonly input: Blob | string;
}

/** What a person takes away: for each draft and dossier its JSON, and its files as they were added. Made when asked for. */
export async function exportZip(store: DossierStore, { drafts, dossiers }: { readonly drafts: readonly string[]; readonly dossiers: readonly string[] }): Promise<Blob> {
  const { downloadZip } = await import('client-zip');
  const entries: Entry[] = [];
  for (const id of drafts) {
    const draft = await store.open(id);
    if (draft) entries.push(...(await draftEntries(store, draft)));
  }
  for (const id of dossiers) {
    const dossier = await store.dossier(id);
    if (dossier) entries.push(...(await dossierEntries(store, dossier)));
  }
  return downloadZip(entries).blob();
}

async function draftEntries(store: DossierStore, draft: Draft): Promise<Entry[]> {
  const folder = `brouillons/${draft.dispositif || 'sans-dispositif'}-${draft.id.slice(0, 8)}`;
  return [json(`${folder}/brouillon.json`, draft), ...(await files(store, folder, draft.documents))];
}

async function dossierEntries(store: DossierStore, dossier: TransmittedDossier): Promise<Entry[]> {
  const folder = `dossiers/${dossier.reference}`;
  const versions = [...dossier.versions, dossier].map(({ transmission }) => transmission.documents);
  return [json(`${folder}/dossier.json`, dossier), ...(await files(store, folder, Object.assign({}, ...versions) as Draft['documents']))];
}

async function files(store: DossierStore, folder: string, documents: Readonly<Record<string, DocumentMeta>>): Promise<Entry[]> {
  const entries = await Promise.all(
    Object.entries(documents).map(async ([id, { name }]) => {
      const input = await store.file(id);
      // Two files may have one name; the id tells them apart.
      return input && { name: `${folder}/fichiers/${id.slice(0, 8)}-${name.replaceAll(/[\\/:]/g, '_')}`, input };
    }),
  );
  return entries.filter((entry) => entry !== undefined);
}

const json = (name: string, value: unknown): Entry => ({ name, input: JSON.stringify(value, null, 2) });

/** Gives a file to the person, as the browser saves those that it downloads. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download began with the click; the address may go once it was read.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
