import type { Folder, KeptFile, SaveResult } from './folder.js';

/** What `schemas.json` says, beside the page: of the disk under `npm run studio`, of the build otherwise. */
export interface Listing {
  readonly writable: boolean;
  readonly files: Readonly<Record<string, KeptFile>>;
}

/** @throws when the address does not answer */
export async function list(): Promise<Listing> {
  const response = await fetch('schemas.json', { cache: 'no-cache' }).catch(() => undefined);
  if (!response?.ok) throw new Error('Le studio ne répond plus : relancez « npm run studio ». Ce que vous avez écrit reste sur cette page.');
  return (await response.json()) as Listing;
}

/** The folder schemas/ of the repository, through the server of `npm run studio`. */
export class LocalFolder implements Folder {
  readonly place = 'schemas/';

  async read(): Promise<ReadonlyMap<string, KeptFile>> {
    return new Map(Object.entries((await list()).files));
  }

  async save(path: string, text: string, mark: string | null): Promise<SaveResult> {
    const body = JSON.stringify({ text, mark });
    const response = await fetch(`schemas/${path}`, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body }).catch(() => undefined);
    if (!response) throw new Error('Le studio ne répond plus : relancez « npm run studio », puis enregistrez à nouveau. Rien n’est perdu.');
    const answer = (await response.json()) as { mark: string; current: KeptFile | null; message: string };
    if (response.ok) return { is: 'saved', mark: answer.mark };
    if (response.status === 409) return { is: 'changed', current: answer.current };
    throw new Error(answer.message);
  }
}
