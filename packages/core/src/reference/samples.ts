import type { Establishment, EstablishmentState } from './provider.js';

/** NIC, own name, number and street, complement, postcode, town; open when nothing else is said. */
type Site = readonly [nic: string, enseigne: string, voie: string, complement: string, codePostal: string, commune: string, state?: EstablishmentState];

interface Company {
  readonly siren: string;
  readonly denomination: string;
  readonly naf: string;
  readonly idcc: readonly string[];
  readonly sites: readonly Site[];
}

/** The tutorial's company (S62), with two invented sites, then invented ones, whose SIREN no register has given out. */
const companies: readonly Company[] = [
  {
    siren: '401015938', denomination: 'HUM', naf: '7820Z', idcc: ['2378', '1413'],
    sites: [
      ['00012', '', '2 RUE HENRI LEGAY', '', '69100', 'VILLEURBANNE'],
      ['00020', 'HUM GRENOBLE', '18 COURS BERRIAT', '', '38000', 'GRENOBLE'],
      ['00038', 'HUM SAINT-ÉTIENNE', '5 PLACE JEAN JAURÈS', '', '42000', 'SAINT-ÉTIENNE', 'closed'],
    ],
  },
  {
    siren: '999000011', denomination: 'ÉCLAT PROPRETÉ SERVICES', naf: '8121Z', idcc: ['3043'],
    sites: [
      ['00018', '', '14 RUE DES TANNEURS', 'BÂTIMENT C', '59000', 'LILLE'],
      ['00026', 'ÉCLAT PROPRETÉ DUNKERQUE', '3 QUAI DES HOLLANDAIS', '', '59140', 'DUNKERQUE'],
      ['00034', 'ÉCLAT PROPRETÉ AMIENS', '27 RUE DES TROIS CAILLOUX', '', '80000', 'AMIENS'],
    ],
  },
  {
    siren: '999000029', denomination: 'RELAIS INTÉRIM ATLANTIQUE', naf: '7820Z', idcc: ['1413', '2378'],
    sites: [
      ['00010', '', '3 QUAI DE LA FOSSE', '', '44000', 'NANTES'],
      ['00028', 'RELAIS INTÉRIM SAINT-NAZAIRE', '41 AVENUE DE LA RÉPUBLIQUE', '', '44600', 'SAINT-NAZAIRE'],
      ['00036', 'RELAIS INTÉRIM VANNES', '9 RUE DU MÉNÉ', '', '56000', 'VANNES'],
      ['00044', 'RELAIS INTÉRIM LA ROCHELLE', '12 RUE DU PALAIS', '', '17000', 'LA ROCHELLE', 'closed'],
    ],
  },
  {
    siren: '999000037', denomination: 'AUBERGE DU PONT VIEUX', naf: '', idcc: [],
    sites: [
      ['00013', '', '', '', '81000', 'ALBI'],
    ],
  },
  {
    siren: '999000045', denomination: 'BÂTI-RENFORT', naf: '7820Z', idcc: ['2378', '1413'],
    sites: [
      ['00016', '', '60 BOULEVARD DE STRASBOURG', '', '31000', 'TOULOUSE'],
      ['00024', 'BÂTI-RENFORT BORDEAUX', '8 COURS DU MÉDOC', '', '33300', 'BORDEAUX'],
      ['00032', 'BÂTI-RENFORT PAU', '4 RUE SERVIEZ', '', '64000', 'PAU'],
      ['00040', 'BÂTI-RENFORT BAYONNE', '22 ALLÉES PAULMY', '', '64100', 'BAYONNE'],
    ],
  },
  {
    siren: '999000052', denomination: 'L’ATELIER DES SAVOIR-FAIRE', naf: '8559A', idcc: ['1516'],
    sites: [
      ['00012', '', '7 RUE DE L’ARQUEBUSE', '', '21000', 'DIJON'],
      ['00020', 'L’ATELIER BESANÇON', '15 GRANDE RUE', '', '25000', 'BESANÇON'],
    ],
  },
  {
    siren: '999000060', denomination: 'MAISON GOURDON TRAITEUR', naf: '5621Z', idcc: ['1266'],
    sites: [
      ['00015', '', '33 RUE SAINTE-CATHERINE', '', '45000', 'ORLÉANS'],
      ['00023', 'GOURDON RÉCEPTIONS', '2 PLACE PLUMEREAU', '', '37000', 'TOURS'],
      ['00031', 'GOURDON BLOIS', '19 RUE PORTE CÔTÉ', '', '41000', 'BLOIS'],
    ],
  },
  {
    siren: '999000078', denomination: 'SÛRETÉ CŒUR DE VILLE', naf: '8010Z', idcc: ['1351'],
    sites: [
      ['00017', '', '11 RUE DU FAUBOURG NATIONAL', '', '67000', 'STRASBOURG'],
      ['00025', 'SÛRETÉ MULHOUSE', '6 RUE DU SAUVAGE', '', '68100', 'MULHOUSE'],
    ],
  },
  {
    siren: '999000086', denomination: 'TEMPO’SERVICES', naf: '7820Z', idcc: ['2378'],
    sites: [
      ['00010', '', '25 RUE DE METZ', '', '54000', 'NANCY'],
      ['00028', 'TEMPO’SERVICES REIMS', '14 RUE DE VESLE', '', '51100', 'REIMS'],
      ['00036', 'TEMPO’SERVICES TROYES', '3 RUE ÉMILE ZOLA', '', '10000', 'TROYES'],
    ],
  },
  {
    siren: '999000094', denomination: '', naf: '', idcc: [],
    sites: [
      ['00014', '', '', '', '', '', 'not-disclosed'],
    ],
  },
  {
    siren: '999000102', denomination: 'TRANSPORTS VAL D’ALLIER', naf: '4941B', idcc: ['0016'],
    sites: [
      ['00015', '', 'ZONE DE LA ROUTE BLEUE', 'LOT 12', '03000', 'MOULINS'],
      ['00023', 'VAL D’ALLIER VICHY', '48 AVENUE DE GRAMONT', '', '03200', 'VICHY'],
      ['00031', 'VAL D’ALLIER MONTLUÇON', '1 QUAI LOUIS BLANC', '', '03100', 'MONTLUÇON'],
    ],
  },
  {
    siren: '999000110', denomination: 'CABINET ORÉE CONSEIL', naf: '7022Z', idcc: ['1486'],
    sites: [
      ['00018', '', '5 RUE MASSÉNA', '', '06000', 'NICE'],
      ['00026', 'ORÉE CONSEIL TOULON', '10 RUE D’ALGER', '', '83000', 'TOULON'],
    ],
  },
];

export const sampleEstablishments: readonly Establishment[] = companies.flatMap(({ sites, ...company }) =>
  sites.map(([nic, enseigne, voie, complement, codePostal, commune, state = 'open']) => ({
    ...company, siret: `${company.siren}${nic}`, enseigne, voie, complement, codePostal, commune, state,
  })),
);
