import { call, type LanguageFunction, type Term } from './term.js';
import { baseKind, BOOLEAN, DATE, NUMBER, TEXT, type Type } from './types.js';

/** What an argument may be: see `parameters.ts`. */
export type ParameterKind =
  | 'text'
  | 'number'
  | 'date'
  /** The name of a field, of a document type or of a repeated group; no calculation. */
  | 'path'
  /** A text, a list, documents or a repeated group. */
  | 'countable'
  /** A regular expression written in full. */
  | 'pattern'
  /** A repeated group or a list: what macros go through. */
  | 'list'
  /** The name that a macro gives to each element. */
  | 'variable'
  /** A condition on the variable. */
  | 'condition'
  /** A number worked out from the variable. */
  | 'quantity';

export interface Parameter {
  readonly name: string;
  readonly kind: ParameterKind;
}

/** An argument once checked. */
interface Argument {
  readonly type: Type;
  readonly term: Term;
}

/** A function of the language: what checks, emits, documents and completes it. */
export interface FunctionEntry {
  readonly name: string;
  /** `f(a, b)`, `a.f(b)`, `a.f(p, something on p)`, or `bareme("name", …)`, whose table says what it takes. */
  readonly form: 'function' | 'method' | 'macro' | 'table';
  /** The receiver of a method or macro comes first. */
  readonly parameters: readonly Parameter[];
  /** Undefined: a list like the one that was given. */
  readonly result: Type | undefined;
  /** A macro receives the list and a lambda. */
  readonly emit: (parameters: readonly Argument[]) => Term;
  /** How to write it, with named arguments. */
  readonly usage: string;
  readonly description: string;
}

const calls =
  (name: LanguageFunction) =>
  (parameters: readonly Argument[]): Term =>
    call(name, ...parameters.map((parameter) => parameter.term));

/** What the arguments named in the usages below may be. */
const KINDS: Readonly<Record<string, ParameterKind>> = {
  naissance: 'date',
  nom: 'text',
  date: 'date',
  debut: 'date',
  fin: 'date',
  nombre: 'number',
  texte: 'text',
  morceau: 'text',
  champ: 'path',
  valeur: 'countable',
  motif: 'pattern',
  liste: 'list',
  p: 'variable',
  condition: 'condition',
  calcul: 'quantity',
  de: 'number',
  a: 'number',
};

function define(
  usage: string,
  result: Type | undefined,
  emit: FunctionEntry['emit'],
  description: string,
): FunctionEntry {
  const [, receiver, name, names] = /^(?:(\w+)\.)?(\w+)\((.*)\)$/.exec(usage)!;
  const parameterNames = [...(receiver === undefined ? [] : [receiver]), ...names!.split(', ').filter(Boolean)];
  const parameters = parameterNames.map((parameter) => ({ name: parameter, kind: KINDS[parameter]! }));
  const form = receiver === undefined ? 'function' : parameterNames.includes('p') ? 'macro' : 'method';
  return { name: name!, form, parameters, result, emit, usage, description };
}

/** Checked and emitted by `check-bareme.ts`. */
const BAREME: FunctionEntry = {
  ...define('bareme(nom, date)', NUMBER, calls('bareme'), "Le nombre qu'un barème de baremes.json donne à une date, suivie des entrées du barème : bareme('smicHoraire', dateDebut)."),
  form: 'table',
};

const TABLE: readonly FunctionEntry[] = [
  define('age(naissance, date)', NUMBER, calls('age'), "Âge en années révolues à une date ; né un 29 février, on prend un an le 1er mars des années ordinaires."),
  define('mois(debut, fin)', NUMBER, calls('mois'), 'Nombre de mois complets, le jour de fin compris : du 1er septembre au 28 février, 6.'),
  define('jours(debut, fin)', NUMBER, calls('jours'), 'Nombre de jours de la première date à la seconde.'),
  define('ajouterMois(date, nombre)', DATE, calls('ajouterMois'), 'La date décalée de ce nombre de mois, ramenée à la fin du mois s\'il est plus court.'),
  define('ajouterJours(date, nombre)', DATE, calls('ajouterJours'), 'La date décalée de ce nombre de jours.'),
  define('ajouterJoursOuvrables(date, nombre)', DATE, calls('ajouterJoursOuvrables'), 'La date décalée de ce nombre de jours ouvrables : tous les jours sauf le dimanche et les jours fériés.'),
  define('debutMois(date)', DATE, calls('debutMois'), 'Le premier jour du mois de la date.'),
  define('texte(date)', TEXT, ([date]) => date!.term, 'La date comme un texte, année-mois-jour : "2025-01-31".'),
  BAREME,
  define('aujourdhui()', DATE, () => ({ kind: 'today' }), "La date du jour."),
  define('rempli(champ)', BOOLEAN, ([path]) => path!.term, "Vrai quand le champ, le type de document ou le groupe répété est affiché et n'est pas vide."),
  define('luhn(texte)', BOOLEAN, calls('luhn'), "Vrai quand la clé de contrôle du numéro est juste (SIREN, SIRET)."),
  define('minuscule(texte)', TEXT, calls('minuscule'), 'Le texte en minuscules.'),
  define('size(valeur)', NUMBER, countOrSize, "Nombre de caractères d'un texte, d'éléments d'une liste, de documents ou de lignes."),
  define('texte.startsWith(morceau)', BOOLEAN, calls('startsWith'), 'Vrai quand le texte commence par ce morceau.'),
  define('texte.endsWith(morceau)', BOOLEAN, calls('endsWith'), 'Vrai quand le texte finit par ce morceau.'),
  define('texte.contains(morceau)', BOOLEAN, calls('contains'), 'Vrai quand le texte contient ce morceau.'),
  define('texte.substring(de, a)', TEXT, calls('substring'), 'Le morceau du texte qui va du caractère numéro « de » (le premier est 0) à celui qui précède « a ».'),
  define('texte.matches(motif)', BOOLEAN, calls('matches'), 'Vrai quand une partie du texte correspond à l\'expression régulière : ^ et $ marquent le début et la fin.'),
  define('liste.all(p, condition)', BOOLEAN, calls('all'), 'Vrai quand la condition est vraie pour tous les éléments, appelés p.'),
  define('liste.exists(p, condition)', BOOLEAN, calls('exists'), 'Vrai quand la condition est vraie pour au moins un élément, appelé p.'),
  define('liste.exists_one(p, condition)', BOOLEAN, calls('existsOne'), 'Vrai quand la condition est vraie pour un élément et un seul, appelé p.'),
  define('liste.filter(p, condition)', undefined, calls('filter'), 'Les seuls éléments, appelés p, pour lesquels la condition est vraie.'),
  define('liste.somme(p, calcul)', NUMBER, calls('somme'), 'La somme d\'un nombre de chaque élément, appelé p ; inconnue tant que l\'un d\'eux l\'est.'),
];

function countOrSize([counted]: readonly Argument[]): Term {
  return call(baseKind(counted!.type) === 'text' ? 'size' : 'count', counted!.term);
}

/** By name, in the order of the documentation. */
export const FUNCTIONS: ReadonlyMap<string, FunctionEntry> = new Map(TABLE.map((entry) => [entry.name, entry]));

/** Other names of a function of the language. */
export const SYNONYMS: Readonly<Record<string, string>> = { sum: 'somme', total: 'somme', any: 'exists', some: 'exists', every: 'all', commence: 'startsWith', finit: 'endsWith', contient: 'contains' };

const NO_CONVERSION = 'il n\'y a pas de conversion : comparez des valeurs du même type';

/** Functions of CEL or of other tools that authors try, and what to write instead. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  has: 'écrivez « rempli(champ) »',
  map: 'écrivez une condition avec « all », « exists » ou « filter »',
  timestamp: "une date s'écrit '2025-01-31'",
  duration: 'écrivez « jours(debut, fin) » ou « mois(debut, fin) »',
  date: "une date s'écrit '2025-01-31'",
  len: 'écrivez « size(valeur) »',
  count: 'écrivez « size(valeur) »',
  nombre: 'écrivez « size(valeur) »',
  compter: 'écrivez « size(valeur) »',
  length: 'écrivez « size(valeur) »',
  taille: 'écrivez « size(valeur) »',
  longueur: 'écrivez « size(valeur) »',
  lowerAscii: 'écrivez « minuscule(texte) »',
  upperAscii: 'comparez avec « minuscule(texte) »',
  vide: 'écrivez « !rempli(champ) »',
  int: NO_CONVERSION,
  uint: NO_CONVERSION,
  double: NO_CONVERSION,
  string: NO_CONVERSION,
  bool: NO_CONVERSION,
  bytes: NO_CONVERSION,
  dyn: NO_CONVERSION,
  type: NO_CONVERSION,
};
