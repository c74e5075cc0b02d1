import type { Establishment, ReferenceProvider, ServerSession } from '@akto/dossier';

/** The register of companies behind the server, which only gives those of who is signed in. */
export class RegisterProvider implements ReferenceProvider {
  readonly #api: string;
  /** What the sign-in says of the company, where the register does not know it. */
  readonly #own: Establishment | undefined;

  constructor(api: string, { reference }: ServerSession) {
    this.#api = api;
    this.#own = establishmentIn(reference);
  }

  search(text: string, signal?: AbortSignal): Promise<readonly Establishment[]> {
    return this.#list(`establishments?search=${encodeURIComponent(text)}`, signal);
  }

  establishments(siren: string, signal?: AbortSignal): Promise<readonly Establishment[]> {
    return this.#list(`companies/${siren}/establishments`, signal);
  }

  async load(siret: string, signal?: AbortSignal): Promise<Establishment | undefined> {
    return (await this.#ask<Establishment>(`establishments/${siret}`, signal)) ?? (siret === this.#own?.siret ? this.#own : undefined);
  }

  async #list(path: string, signal?: AbortSignal): Promise<readonly Establishment[]> {
    return (await this.#ask<readonly Establishment[]>(path, signal)) ?? [];
  }

  /** Undefined where the register has no such thing. */
  async #ask<Answer>(path: string, signal?: AbortSignal): Promise<Answer | undefined> {
    const response = await fetch(`${this.#api}/reference/${path}`, { signal: signal ?? null });
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`${path} : ${response.status}`);
    return (await response.json()) as Answer;
  }
}

function establishmentIn(reference: ServerSession['reference']): Establishment | undefined {
  const { etablissement = {} } = reference as { readonly etablissement?: Readonly<Record<string, string>> };
  const { siret, siren = siret?.slice(0, 9), denomination = '', voie = '', complement = '', codePostal = '', commune = '', naf = '', idcc = '' } = etablissement;
  if (siret === undefined || siren === undefined) return undefined;
  return { siret, siren, denomination, enseigne: '', voie, complement, codePostal, commune, naf, idcc: idcc === '' ? [] : [idcc], state: 'open' };
}

/** For which establishments the session may file: those of all its companies, or its only one. */
export async function siretsOf({ reference }: ServerSession, provider: ReferenceProvider): Promise<readonly string[]> {
  const siret = establishmentIn(reference)?.siret;
  const own = siret === undefined ? [] : [siret];
  if (!('entreprises' in reference)) return own;
  // A register that does not answer leaves the one establishment that needs none.
  return provider.search('').then((found) => found.map(({ siret }) => siret), () => own);
}
