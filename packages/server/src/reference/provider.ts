import { matches, type Establishment, type ReferenceProvider } from '@akto/core';
import type { Services } from '../services.js';
import type { Session } from '../sessions/sessions.js';

/**
 * The register as one account may use it: the companies that it works for, and no others. What it looks for is compared
 * here; the register is only asked for these companies, by their number.
 */
export class AccountReference implements ReferenceProvider {
  readonly #services: Services;
  readonly #session: Session;

  constructor(services: Services, session: Session) {
    this.#services = services;
    this.#session = session;
  }

  async search(text: string): Promise<readonly Establishment[]> {
    const companies = await Promise.all((await this.#sirens()).map((siren) => this.#services.register.company(siren)));
    return companies.flat().filter((establishment) => matches(establishment, text));
  }

  async establishments(siren: string): Promise<readonly Establishment[]> {
    return (await this.#sirens()).includes(siren) ? this.#services.register.company(siren) : [];
  }

  async load(siret: string): Promise<Establishment | undefined> {
    return (await this.#sirens()).includes(siret.slice(0, 9)) ? this.#services.register.establishment(siret) : undefined;
  }

  /** An adviser works for all companies, one at a time. */
  async #sirens(): Promise<readonly string[]> {
    const { account, tenant } = this.#session;
    const rows = await this.#services.db
      .selectFrom('membership')
      .innerJoin('tenant', 'tenant.id', 'membership.tenant_id')
      .select('tenant.reference')
      .where('membership.account_id', '=', account.id)
      .where((where) => where.or([where('membership.role', '!=', 'instructeur'), where('tenant.id', '=', tenant.id)]))
      .orderBy('tenant.id')
      .execute();
    return [...new Set(rows.flatMap(({ reference }) => sirensOf(reference)))];
  }
}

/** Those of a group, or the one of its establishment. */
function sirensOf(reference: string): readonly string[] {
  const { etablissement, entreprises } = JSON.parse(reference) as { readonly etablissement?: { readonly siren?: string }; readonly entreprises?: readonly string[] };
  return entreprises ?? (etablissement?.siren === undefined ? [] : [etablissement.siren]);
}
