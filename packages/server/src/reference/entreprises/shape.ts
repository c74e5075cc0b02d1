import type { Establishment, EstablishmentState } from '@akto/core';
import { RegisterAway } from '../register.js';

/**
 * What « Recherche d’entreprises » answers to a search, as far as it is read: https://recherche-entreprises.api.gouv.fr/docs.
 * Only the seat has an address in parts.
 */
interface Result extends Readonly<Record<string, unknown>> {
  readonly siren: string;
  readonly siege: Site;
  readonly matching_etablissements: readonly Site[];
}

type Site = Readonly<Record<string, unknown>>;

/** The establishments of the company of this number, its seat first; none when the answer does not hold it. */
export function establishmentsOf(answer: unknown, siren: string): readonly Establishment[] {
  const company = resultsOf(answer).find((result) => result.siren === siren);
  if (!company) return [];
  const sites = [company.siege, ...company.matching_etablissements];
  const known = new Map(sites.filter((site) => /^\d{14}$/.test(text(site.siret))).map((site) => [site.siret, site]));
  // The seat is among the others too, with less of its address.
  if (known.has(company.siege.siret)) known.set(company.siege.siret, company.siege);
  return [...known.values()].map((site) => establishmentOf(company, site));
}

function resultsOf(answer: unknown): readonly Result[] {
  if (!isObject(answer) || !Array.isArray(answer.results)) throw unreadable();
  return answer.results.map((result: unknown) => {
    if (!isObject(result) || !isObject(result.siege)) throw unreadable();
    const sites = Array.isArray(result.matching_etablissements) ? result.matching_etablissements.filter(isObject) : [];
    return { ...result, siren: text(result.siren), siege: result.siege, matching_etablissements: sites };
  });
}

const unreadable = (): RegisterAway => new RegisterAway('Recherche d’entreprises: the answer has another shape');

function establishmentOf(company: Result, site: Site): Establishment {
  const [codePostal, commune] = [text(site.code_postal), text(site.libelle_commune)];
  return {
    siret: text(site.siret),
    siren: company.siren,
    denomination: text(company.nom_raison_sociale) || text(company.nom_complet),
    enseigne: texts(site.liste_enseignes)[0] ?? text(site.nom_commercial),
    naf: (text(site.activite_principale) || text(company.activite_principale)).replace('.', ''),
    idcc: idccOf(company, site),
    voie: ['numero_voie', 'indice_repetition', 'type_voie', 'libelle_voie'].map((part) => text(site[part])).filter(Boolean).join(' ') || streetOf(text(site.adresse), text(site.complement_adresse), codePostal),
    complement: text(site.complement_adresse),
    codePostal,
    commune,
    state: stateOf(company, site),
  };
}

/** « 18 COURS BERRIAT 38000 GRENOBLE » → « 18 COURS BERRIAT » */
function streetOf(address: string, complement: string, codePostal: string): string {
  const end = codePostal === '' ? -1 : address.lastIndexOf(codePostal);
  const street = (end < 0 ? address : address.slice(0, end)).trim();
  return complement !== '' && street.startsWith(complement) ? street.slice(complement.length).trim() : street;
}

function idccOf({ complements }: Result, site: Site): readonly string[] {
  const own = texts(site.liste_idcc);
  const all = own.length > 0 || !isObject(complements) ? own : texts(complements.liste_idcc);
  return all.filter((code) => /^\d{4}$/.test(code));
}

/** F: the establishment closed, C: the company ceased; any other diffusion than O: it asked that its data be withheld. */
function stateOf(company: Result, site: Site): EstablishmentState {
  if (site.etat_administratif === 'F' || company.etat_administratif === 'C') return 'closed';
  const diffusions = [text(company.statut_diffusion), text(site.statut_diffusion_etablissement)];
  return diffusions.some((diffusion) => diffusion !== '' && diffusion !== 'O') ? 'not-disclosed' : 'open';
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** « [ND] » stands for what is withheld. */
const text = (value: unknown): string => (typeof value === 'string' && !value.includes('[ND]') ? value.trim() : '');

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(text).filter(Boolean) : []);
