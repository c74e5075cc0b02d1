import { newDraft, publicsOf, type Catalogue, type Draft, type PublicChoice } from '@akto/core';
import { KeptError, loadFromCatalogue, newId, referenceOf, todayInParis, type DossierStore, type Establishment } from '@akto/dossier';
import { dispositifsUrl } from '../dispositifs.js';
import type { Portal } from '../portal.js';
import { sirenOf } from './questions.js';
import type { Choices } from './steps.js';

/** What a request is filed for, as far as it is known. */
export interface Request {
  readonly establishment?: Establishment | undefined;
  readonly public?: PublicChoice | undefined;
}

/** The draft of a request that has just begun: who files it, and for whom where there is one establishment only (S3, S4). */
export async function beginRequest({ account, store, provider }: Portal): Promise<Draft> {
  const [siret, ...others] = account.sirets;
  // Without an answer the draft exists all the same: its employer is looked for again at the first question.
  const establishment = siret !== undefined && others.length === 0 ? await provider.load(siret).catch(() => undefined) : undefined;
  const draft: Draft = {
    id: newId(),
    dispositif: '',
    version: '',
    hash: '',
    data: {},
    documents: {},
    visited: [],
    origin: referenceOf({ establishment: establishment?.state === 'open' ? establishment : undefined, utilisateur: userOf(account) }),
    aside: {},
    review: [],
    savedAt: null,
    revision: 0,
  };
  return keep(store, draft);
}

/** Without network a request goes on: this device keeps it, and sends it later. */
async function keep(store: DossierStore, draft: Draft): Promise<Draft> {
  try {
    return { ...draft, ...(await (draft.revision === 0 ? store.create(draft) : store.save(draft))) };
  } catch (error) {
    if (error instanceof KeptError) return draft;
    throw error;
  }
}

/** Keeps what is known of the employer in the draft (S4). */
export async function keepEmployer({ account, store }: Portal, draft: Draft, request: Request): Promise<Draft> {
  const origin = referenceOf({ ...request, utilisateur: userOf(account) });
  if (JSON.stringify(origin) === JSON.stringify(draft.origin)) return draft;
  return keep(store, { ...draft, origin });
}

/** Makes of the draft a dossier of the dispositif: from then on its employer cannot change (S66). */
export async function beginDossier({ account, store }: Portal, begun: Draft, request: Request, code: string): Promise<void> {
  const definition = await loadFromCatalogue(dispositifsUrl, code);
  const draft = newDraft(definition, { id: begun.id, reference: referenceOf({ ...request, utilisateur: userOf(account) }), today: todayInParis() });
  await keep(store, { ...draft, revision: begun.revision });
}

/** The answers that a draft keeps: for whom it is, and for which public. */
export function choicesIn({ origin }: Draft): Choices {
  const { etablissement, demande } = origin as { etablissement?: { siret?: string }; demande?: { typePublic?: string } };
  const siret = etablissement?.siret;
  return {
    ...(siret !== undefined && { entreprise: sirenOf(siret), etablissement: siret }),
    ...(demande?.typePublic !== undefined && { public: demande.typePublic }),
  };
}

/** The type of public that the answers name, or the only one that the establishment has. */
export function publicIn(catalogue: Catalogue, establishment: Establishment | undefined, choices: Choices): PublicChoice | undefined {
  return establishment && publicsOf(catalogue, establishment).find(({ code }) => code === choices.public);
}

const userOf = ({ profile, name }: Portal['account']): { readonly profil: string; readonly nom: string } => ({ profil: profile.title, nom: name });
