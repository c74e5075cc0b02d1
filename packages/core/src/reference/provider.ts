import type { Employer } from '../catalogue/offer.js';

/** An establishment as the register of companies (and the branch's own, for `idcc`) knows it. '' is what they do not say. */
export interface Establishment extends Employer {
  /** 14 digits. */
  readonly siret: string;
  /** 9 digits. */
  readonly siren: string;
  /** The name of the company; that of a person for a sole trader. '' when it is not disclosed. */
  readonly denomination: string;
  /** The establishment's own name, if it has one. */
  readonly enseigne: string;
  /** Number and street. */
  readonly voie: string;
  readonly complement: string;
  readonly codePostal: string;
  readonly commune: string;
  readonly state: EstablishmentState;
}

/** A request can be filed for one that is open only. */
export type EstablishmentState = 'open' | 'closed' | 'not-disclosed';

/**
 * Where the employer's data come from (S65): a register, through a server that knows who is signed in. Only the
 * establishments that the person may file for are given. Every method rejects when the service does not answer.
 */
export interface ReferenceProvider {
  /** Establishments by SIREN, SIRET or name, whole or in part, as `matches` compares them. */
  search(text: string, signal?: AbortSignal): Promise<readonly Establishment[]>;
  /** Those of a company, its first one first; none when it is unknown. */
  establishments(siren: string, signal?: AbortSignal): Promise<readonly Establishment[]>;
  /** One by its SIRET; undefined when it is unknown. */
  load(siret: string, signal?: AbortSignal): Promise<Establishment | undefined>;
}
