/** What each format of the language expects: a sentence when it is not respected, and the short hint shown beforehand. */
interface FormatWording {
  readonly message: string;
  readonly hint?: string;
}

export const FORMATS: Readonly<Record<string, FormatWording>> = {
  date: { message: 'Saisir une date valide au format JJ/MM/AAAA', hint: 'Format: JJ/MM/AAAA' },
  email: { message: "Respecter le format de l'Email" },
  telephone: { message: 'Saisir un numéro de téléphone de 10 chiffres sans espace, par exemple 0102030405', hint: '10 chiffres' },
  uri: { message: 'Saisir une adresse web complète, par exemple https://www.akto.fr' },
  siren: { message: 'Saisir un SIREN valide de 9 chiffres sans espace, par exemple 130025265', hint: '9 chiffres' },
  siret: { message: 'Saisir un SIRET valide de 14 chiffres sans espace, par exemple 73282932000074', hint: '14 chiffres' },
  naf: { message: 'Saisir un code NAF de 4 chiffres et une lettre majuscule, par exemple 7820Z', hint: '4 chiffres et une lettre' },
  idcc: { message: 'Saisir un IDCC de 4 chiffres, par exemple 2378', hint: '4 chiffres' },
  nir: {
    message: 'Saisir un numéro de sécurité sociale valide de 15 caractères (clé comprise) sans espace, par exemple 255081416802538',
    hint: '15 caractères',
  },
  nom: { message: 'Saisir un nom avec des lettres, espaces, tirets ou apostrophes seulement' },
  'code-postal': { message: 'Saisir un code postal de 5 chiffres, par exemple 69100', hint: '5 chiffres' },
  'commune-insee': { message: 'Saisir un code INSEE de commune de 5 caractères, par exemple 75115', hint: '5 caractères' },
  departement: { message: "Saisir un numéro de département, par exemple 69, 2A ou 974 (99 pour l'étranger)" },
  iban: { message: 'Saisir un IBAN français valide de 27 caractères, par exemple FR14 2004 1010 0505 0001 3M02 606', hint: '27 caractères' },
  uai: { message: 'Saisir un code UAI valide de 7 chiffres et une lettre majuscule, par exemple 0561910X', hint: '7 chiffres et une lettre' },
  nda: { message: "Saisir un numéro de déclaration d'activité de 11 caractères, par exemple 11754370275", hint: '11 caractères' },
  rncp: { message: 'Saisir un code RNCP, par exemple RNCP15151' },
  rs: { message: 'Saisir un code RS, par exemple RS5550' },
  'code-diplome': { message: 'Saisir un code diplôme de 8 caractères, par exemple 32332111', hint: '8 caractères' },
  'numero-contrat': { message: 'Saisir un numéro de contrat de 15 caractères, par exemple 02B202212000000', hint: '15 caractères' },
};
