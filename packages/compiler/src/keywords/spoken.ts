/** What people write for the values of enumerated keywords, in lower case and without accents → what to write instead. */

/** Widths, in columns of 12. */
export const WIDTHS: Readonly<Record<string, number>> = {
  plein: 12, pleine: 12, 'pleine largeur': 12, 'toute la largeur': 12, 'toute la ligne': 12, entier: 12, entiere: 12, large: 12, grand: 12, grande: 12, max: 12, maximum: 12, full: 12, auto: 12, '100 %': 12, '100%': 12, '1/1': 12,
  'trois quarts': 9, '3/4': 9, '75 %': 9, '75%': 9,
  'deux tiers': 8, '2/3': 8, '66 %': 8, '66%': 8, '67 %': 8, '67%': 8,
  moitie: 6, 'la moitie': 6, demi: 6, 'demi-largeur': 6, 'demi largeur': 6, moyen: 6, moyenne: 6, half: 6, '1/2': 6, '50 %': 6, '50%': 6,
  tiers: 4, 'un tiers': 4, 'le tiers': 4, '1/3': 4, '33 %': 4, '33%': 4,
  quart: 3, 'un quart': 3, 'le quart': 3, '1/4': 3, '25 %': 3, '25%': 3, petit: 3, petite: 3, etroit: 3, etroite: 3,
  sixieme: 2, 'un sixieme': 2, '1/6': 2,
};

export const LEVELS: Readonly<Record<string, string>> = {
  avertissement: '"warning"', attention: '"warning"', alerte: '"warning"', info: '"warning"', information: '"warning"', conseil: '"warning"', 'non bloquant': '"warning"', warn: '"warning"',
  erreur: '"error"', bloquant: '"error"', bloquante: '"error"', refus: '"error"', 'erreur bloquante': '"error"',
};

/** Formats of the files of a document type. */
export const FILE_FORMATS: Readonly<Record<string, string>> = {
  image: '"jpg", "png"', images: '"jpg", "png"', photo: '"jpg", "png"', photos: '"jpg", "png"', scan: '"pdf"', acrobat: '"pdf"',
  word: '"docx"', excel: '"xlsx"', tableur: '"xlsx", "ods"', powerpoint: '"pptx"', presentation: '"pptx", "odp"', libreoffice: '"odt"', openoffice: '"odt"', texte: '"txt"', text: '"txt"', archive: '"zip"',
};

/** States of a file of an example. */
export const STATES: Readonly<Record<string, string>> = {
  'en attente': '"pending"', 'en cours': '"pending"', attente: '"pending"', envoi: '"pending"',
  envoye: '"stored"', charge: '"stored"', recu: '"stored"', enregistre: '"stored"', garde: '"stored"', stocke: '"stored"', ok: '"stored"', uploaded: '"stored"',
  echec: '"failed"', echoue: '"failed"', erreur: '"failed"', refuse: '"failed"', error: '"failed"',
};

/** Formats of a text. */
export const FORMATS: Readonly<Record<string, string>> = {
  mail: 'email', 'e-mail': 'email', mel: 'email', courriel: 'email', 'adresse mail': 'email', 'adresse electronique': 'email',
  tel: 'telephone', phone: 'telephone', portable: 'telephone', mobile: 'telephone', 'numero de telephone': 'telephone',
  'date-time': 'date', jour: 'date', calendrier: 'date',
  url: 'uri', lien: 'uri', site: 'uri', 'site web': 'uri', 'adresse web': 'uri',
  cp: 'code-postal', zip: 'code-postal', postal: 'code-postal', 'postal-code': 'code-postal',
  insee: 'commune-insee', commune: 'commune-insee', 'code insee': 'commune-insee', 'code commune': 'commune-insee',
  rib: 'iban', 'compte bancaire': 'iban', banque: 'iban', 'securite sociale': 'nir', 'numero de securite sociale': 'nir', ape: 'naf', 'code ape': 'naf', 'code naf': 'naf',
  'convention collective': 'idcc', 'nom de famille': 'nom', prenom: 'nom', diplome: 'code-diplome', contrat: 'numero-contrat', 'numero de declaration d\'activite': 'nda',
};
