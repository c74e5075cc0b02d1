import type { Suggestion } from '@akto/design-system';
import { matches, nameOf, placeOf, sirenText, siretText, type Establishment } from '@akto/dossier';
import { sirenOf } from './questions.js';

const countOf = (count: number): string => (count > 1 ? `${count} établissements` : '1 établissement');

const companyName = ({ denomination }: Establishment): string => denomination || 'Dénomination non diffusée';

/** « HUM — 401 015 938, 3 établissements » */
export const companyOption = (establishment: Establishment, count: number): Suggestion => ({
  code: establishment.siren,
  title: companyName(establishment),
  detail: `SIREN ${sirenText(establishment.siren)}, ${countOf(count)}`,
});

/** « HUM GRENOBLE — 401 015 938 00020, 38000 GRENOBLE » */
export const siteOption = (establishment: Establishment): Suggestion => ({
  code: establishment.siret,
  title: nameOf(establishment),
  detail: [`SIRET ${siretText(establishment.siret)}`, placeOf(establishment), establishment.state === 'closed' ? 'fermé' : ''].filter(Boolean).join(', '),
});

/**
 * What a search leads to at the first question: a company, or those of its establishments that the words tell apart from the others.
 * @param sirets all those that the person may file for
 */
export function employerOptions(found: readonly Establishment[], sirets: readonly string[]): readonly Suggestion[] {
  const companies = new Map<string, Establishment[]>();
  for (const establishment of found) companies.set(establishment.siren, [...(companies.get(establishment.siren) ?? []), establishment]);
  return [...companies].flatMap(([siren, sites]) => {
    const count = sirets.filter((siret) => sirenOf(siret) === siren).length;
    return sites.length === count ? sites.slice(0, 1).map((site) => companyOption(site, count)) : sites.map(siteOption);
  });
}

/** The establishments of a company that a text looks for. */
export const siteOptions = (sites: readonly Establishment[], text: string): readonly Suggestion[] =>
  sites.filter((site) => matches(site, text)).map(siteOption);
