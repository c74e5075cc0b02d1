import { carContent, createDraft, newId, type Api, type Person } from './api.js';
import { attachFile, PDF } from './files.js';

/** A draft that may be transmitted, with the documents that the « minimal » example names. */
export async function readyDraft(api: Api, person: Person): Promise<string> {
  const content = await carContent(api);
  const id = await createDraft(person, content);
  for (const ids of Object.values((content.data.documents as { pieces: Record<string, string[]> }).pieces)) for (const one of ids) await attachFile(api, person, id, one, 'piece.pdf', PDF);
  return id;
}

export interface Sent {
  readonly id: string;
  readonly reference: string;
  readonly sha256: string;
}

/** A dossier just transmitted. */
export async function transmitted(api: Api, person: Person): Promise<Sent> {
  const id = await readyDraft(api, person);
  const response = await person.send('POST', `/api/drafts/${id}/transmit`, { headers: { 'if-match': '"1"', 'idempotency-key': newId() } });
  if (response.statusCode !== 201) throw new Error(response.body);
  return response.json() as Sent;
}
