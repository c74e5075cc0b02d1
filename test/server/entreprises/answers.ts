/**
 * Answers of « Recherche d’entreprises », in the shape that https://recherche-entreprises.api.gouv.fr/docs gives (GET /search with
 * `minimal=true&include=siege,complements,matching_etablissements`), about invented companies.
 */
const seat = (siren: string, more: object = {}): object => ({
  activite_principale: '78.20Z',
  activite_principale_registre_metier: null,
  adresse: 'BATIMENT C 2 B RUE HENRI LEGAY 69100 VILLEURBANNE',
  annee_tranche_effectif_salarie: '2024',
  caractere_employeur: 'O',
  cedex: null,
  code_pays_etranger: null,
  code_postal: '69100',
  commune: '69266',
  complement_adresse: 'BATIMENT C',
  coordonnees: '45.76,4.88',
  date_creation: '2010-01-01',
  date_fermeture: null,
  departement: '69',
  distribution_speciale: null,
  est_siege: true,
  etat_administratif: 'A',
  indice_repetition: 'B',
  libelle_cedex: null,
  libelle_commune: 'VILLEURBANNE',
  libelle_voie: 'HENRI LEGAY',
  liste_enseignes: null,
  liste_finess: null,
  liste_idcc: ['2378', '9999X'],
  nom_commercial: null,
  numero_voie: '2',
  siret: `${siren}00012`,
  statut_diffusion_etablissement: 'O',
  tranche_effectif_salarie: '21',
  type_voie: 'RUE',
  ...more,
});

const site = (siret: string, more: object = {}): object => ({
  activite_principale: '78.20Z',
  adresse: '18 COURS BERRIAT 38000 GRENOBLE',
  ancien_siege: false,
  caractere_employeur: 'O',
  code_postal: '38000',
  commune: '38185',
  date_creation: '2015-03-01',
  epci: '200040715',
  est_siege: false,
  etat_administratif: 'A',
  geo_id: '38185_0800_00018',
  latitude: '45.18',
  libelle_commune: 'GRENOBLE',
  liste_enseignes: ['HUM GRENOBLE'],
  liste_idcc: null,
  longitude: '5.71',
  nom_commercial: null,
  region: '84',
  siret,
  statut_diffusion_etablissement: 'O',
  tranche_effectif_salarie: '11',
  ...more,
});

const company = (siren: string, seatOf: object, sites: readonly object[], more: object = {}): object => ({
  siren,
  nom_complet: 'HUM (HUM INTERIM)',
  nom_raison_sociale: 'HUM',
  sigle: 'HUM INTERIM',
  nombre_etablissements: sites.length,
  nombre_etablissements_ouverts: 1,
  activite_principale: '78.20Z',
  activite_principale_naf25: '78.20Y',
  etat_administratif: 'A',
  nature_juridique: '5710',
  statut_diffusion: 'O',
  tranche_effectif_salarie: '21',
  siege: seatOf,
  matching_etablissements: sites,
  complements: { convention_collective_renseignee: true, est_siae: false, liste_idcc: ['1413'], liste_id_organisme_formation: null },
  ...more,
});

const page = (...results: readonly object[]): object => ({ results, total_results: results.length, page: 1, per_page: 1, total_pages: results.length });

export const HUM = '401015938';

export const ANSWERS: Readonly<Record<string, object>> = {
  several: page(company(HUM, seat(HUM), [site(`${HUM}00012`, { est_siege: true }), site(`${HUM}00020`), site(`${HUM}00038`, { etat_administratif: 'F', liste_enseignes: null, nom_commercial: 'HUM SAINT-ÉTIENNE' })])),
  none: page(),
  ceased: page(company(HUM, seat(HUM), [], { etat_administratif: 'C' })),
  notDisclosed: page(
    company(HUM, seat(HUM, { adresse: '[ND]', numero_voie: '[ND]', indice_repetition: null, type_voie: null, libelle_voie: '[ND]', code_postal: '[ND]', complement_adresse: null, statut_diffusion_etablissement: 'P' }), [], { nom_complet: '[ND] [ND]', nom_raison_sociale: null, statut_diffusion: 'P' }),
  ),
  otherCompany: page(company('552032534', seat('552032534'), [])),
  anotherShape: { erreur: 'Veuillez indiquer au moins un paramètre de recherche.' },
};
