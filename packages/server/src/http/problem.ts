/** Every refusal of the API (RFC 9457): what happened. `detail`, given with each, says where, and what to do next. */
const PROBLEMS = {
  'requete-illisible': { status: 400, title: 'Requête illisible' },
  'non-connecte': { status: 401, title: 'Connexion nécessaire' },
  'lecture-seule': { status: 403, title: 'Droit de lecture seulement' },
  'origine-refusee': { status: 403, title: 'Demande venue d’un autre site' },
  introuvable: { status: 404, title: 'Introuvable' },
  'deja-transmis': { status: 409, title: 'Dossier déjà transmis' },
  'decision-refusee': { status: 409, title: 'Décision impossible' },
  'dispositif-inconnu': { status: 409, title: 'Version du dispositif inconnue' },
  'envoi-incomplet': { status: 409, title: 'Fichier incomplet' },
  'identifiant-pris': { status: 409, title: 'Identifiant déjà pris' },
  supprime: { status: 410, title: 'Brouillon supprimé' },
  'brouillon-modifie': { status: 412, title: 'Brouillon modifié ailleurs' },
  'trop-gros': { status: 413, title: 'Trop volumineux' },
  'quota-depasse': { status: 413, title: 'Plus de place' },
  'format-de-requete': { status: 415, title: 'Format de requête refusé' },
  'mauvaise-adresse': { status: 421, title: 'Adresse inattendue' },
  'dossier-invalide': { status: 422, title: 'Saisie invalide' },
  'donnees-demesurees': { status: 422, title: 'Données hors limites' },
  'hors-complement': { status: 422, title: 'Réponse hors du complément demandé' },
  'fichier-refuse': { status: 422, title: 'Fichier refusé' },
  'fichier-altere': { status: 422, title: 'Fichier altéré pendant l’envoi' },
  'cle-reutilisee': { status: 422, title: 'Clé déjà utilisée' },
  'condition-requise': { status: 428, title: 'Condition manquante' },
  'trop-de-demandes': { status: 429, title: 'Trop de demandes' },
  erreur: { status: 500, title: 'Erreur du serveur' },
  'fichier-endommage': { status: 502, title: 'Fichier endommagé' },
  'stockage-indisponible': { status: 503, title: 'Stockage des fichiers indisponible' },
  'connexion-indisponible': { status: 503, title: 'Service de connexion indisponible' },
  'repertoire-indisponible': { status: 503, title: 'Répertoire des entreprises indisponible' },
  'disque-plein': { status: 507, title: 'Disque plein' },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;
export const PROBLEM_CODES = Object.keys(PROBLEMS) as readonly ProblemCode[];

export interface ProblemBody {
  readonly type: string;
  readonly code: ProblemCode;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** What some problems add: `current`, `reference`, `problems`, `offset`… */
  readonly [extension: string]: unknown;
}

/** A refusal to be sent as it is. `detail` is French, for the person. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly body: ProblemBody;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, detail: string, extensions: Readonly<Record<string, unknown>> = {}, headers: Readonly<Record<string, string>> = {}) {
    super(detail);
    const { status, title } = PROBLEMS[code];
    this.status = status;
    this.headers = headers;
    this.body = { type: `urn:akto:probleme:${code}`, code, title, status, detail, ...extensions };
  }
}

/** The same answer whether it never existed or belongs to another company. */
export const notFound = (what: string): Problem => new Problem('introuvable', `${what} n’existe pas, ou n’existe plus. Revenez à la liste.`);
