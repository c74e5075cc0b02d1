import type { Establishment } from '@akto/core';
import { LruMap } from 'toad-cache';
import type { Register } from '../register.js';
import { EntreprisesClient, type ClientOptions } from './client.js';
import { establishmentsOf } from './shape.js';

/** The register changes once a day; an hour spares it most questions, and hides a new establishment an hour at most. */
const KEPT = 3_600_000;
const MOST_KEPT = 1_000;
/** Of establishments that one answer holds, and of answers read for one company: beyond, one is found by its SIRET. */
const PAGE = 100;
const PAGES = 5;

/** « Recherche d’entreprises » (SIRENE and the agreements that companies declare), asked once for what is asked often. */
export class EntreprisesRegister implements Register {
  readonly #client: EntreprisesClient;
  readonly #kept = new LruMap<readonly Establishment[]>(MOST_KEPT, KEPT);
  readonly #asking = new Map<string, Promise<readonly Establishment[]>>();

  constructor(options: ClientOptions) {
    this.#client = new EntreprisesClient(options);
  }

  company(siren: string): Promise<readonly Establishment[]> {
    return this.#once(siren, () => this.#pages(siren));
  }

  async establishment(siret: string): Promise<Establishment | undefined> {
    const known = (this.#kept.get(siret.slice(0, 9)) ?? []).find((each) => each.siret === siret);
    return known ?? (await this.#once(siret, () => this.#page(siret, 1))).find((each) => each.siret === siret);
  }

  async #pages(siren: string): Promise<readonly Establishment[]> {
    const found = new Map<string, Establishment>();
    for (let page = 1; page <= PAGES; page += 1) {
      const some = await this.#page(siren, page);
      const before = found.size;
      for (const each of some) if (!found.has(each.siret)) found.set(each.siret, each);
      if (some.length < PAGE || found.size === before) break;
    }
    return [...found.values()];
  }

  /** @param number a SIREN or a SIRET */
  async #page(number: string, page: number): Promise<readonly Establishment[]> {
    const answer = await this.#client.search({
      q: number,
      minimal: 'true',
      include: 'siege,complements,matching_etablissements',
      per_page: '1',
      limite_matching_etablissements: String(PAGE),
      page_etablissements: String(page),
    });
    return establishmentsOf(answer, number.slice(0, 9));
  }

  /** Of several who ask at once, the first asks for all. What failed is not kept. */
  #once(number: string, ask: () => Promise<readonly Establishment[]>): Promise<readonly Establishment[]> {
    const kept = this.#kept.get(number);
    if (kept) return Promise.resolve(kept);
    const asking = this.#asking.get(number);
    if (asking) return asking;
    const asked = ask()
      .then((found) => {
        this.#kept.set(number, found);
        return found;
      })
      .finally(() => this.#asking.delete(number));
    this.#asking.set(number, asked);
    return asked;
  }
}
