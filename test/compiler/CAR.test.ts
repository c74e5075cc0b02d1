import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readJson, type Json, type JsonObject } from './schema-files.js';

const car = readJson('schemas/CAR.json');
const communs = readJson('schemas/communs.json');
const liens = readJson('schemas/catalogue.json').liens as Record<string, JsonObject>;

/** A node with its `$ref` target below it, and that one's, as the language joins them. */
function expanded(node: JsonObject): JsonObject {
  if (typeof node.$ref !== 'string') return node;
  const name = node.$ref.replace(/^.*#\/\$defs\//, '');
  const target = expanded((communs.$defs as Record<string, JsonObject>)[name] ?? assert.fail(`${node.$ref} names nothing`));
  const joined = (key: string): JsonObject => ({ ...(target[key] as JsonObject), ...(node[key] as JsonObject) });
  return { ...target, ...node, 'x-document': joined('x-document'), 'x-messages': joined('x-messages') };
}

/** The node at a path (`employeur.email`), its `$ref` followed. */
function at(path: string): JsonObject {
  return path.split('.').reduce((node, key) => {
    const child = (node.properties as Record<string, JsonObject>)[key] ?? assert.fail(`${path}: no « ${key} »`);
    return expanded(child);
  }, car);
}

/** What a person reads: links reduced to their text. */
const plain = (text: Json | undefined): string => String(text).replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
const title = (path: string): string => plain(at(path).title);
const paragraphs = (path: string): string[] => plain(at(path).description).split('\n\n');
const titles = (path: string): string[] => Object.keys(at(path).properties as JsonObject).map((key) => title(`${path}.${key}`));
const options = (path: string): string[] =>
  (at(path).oneOf as readonly JsonObject[]).map((option) => `${String(option.const)} - ${String(option.title)}`);
const message = (path: string, keyword: string): Json | undefined => (at(path)['x-messages'] as JsonObject)[keyword];

const documentOf = (path: string): JsonObject => at(path)['x-document'] as JsonObject;
const limits = (key: string): Json[] => {
  const { maxSizeMb, formats } = documentOf(`documents.pieces.${key}`);
  return [at(`documents.pieces.${key}`).maxItems ?? null, maxSizeMb ?? null, formats ?? null];
};

const PIECES = ['contratType', 'pieceADefinir', 'conventionOuDevis', 'programme'];

const texts: readonly [string, () => unknown, unknown][] = [
  [
    'S11 the tabs and their order',
    () => Object.values(car.properties as Record<string, JsonObject>).map((tab) => tab.title),
    ['Introduction', 'Employeur', 'Synthèse', 'Documents'],
  ],
  ['S20 the line above the name', () => car.description, 'Nouvelle demande FPE'],
  ['S20 the name (N5)', () => car.title, "Contrat d'alternance reconversion (CAR)"],
  ['S26 the birth date', () => title('employeur.beneficiaire.dateNaissance'), 'Date de naissance'],
  ['S26 its example, 01/01/1990', () => at('employeur.beneficiaire.dateNaissance').examples, ['1990-01-01']],
  ['S34 the derogation', () => title('employeur.beneficiaire.derogation'), 'Type de dérogation'],
  [
    'S34, S36 its options',
    () => options('employeur.beneficiaire.derogation'),
    [
      "11 - Age de l'apprenti inférieur à 16 ans",
      '12 - Age supérieur à 29 ans',
      "21 - Réduction de la durée du contrat ou de la période d'apprentissage",
      "22 - Allongement de la durée du contrat ou de la période d'apprentissage",
      '50 - Cumul de dérogations',
      '60 - Autre dérogation',
    ],
  ],
  ['S37, S64 the email', () => title('employeur.email'), 'Email'],
  ['S37 its hint, 200 caractères maximum', () => at('employeur.email').maxLength, 200],
  ['S37 its example', () => at('employeur.email').examples, ['nom.prenom@email.fr']],
  ['S40 the message of a wrong email', () => message('employeur.email', 'format'), "Respecter le format de l'Email"],
  ['S41 the message of the notice', () => message('introduction.noticeLue', 'required'), "L'option doit être sélectionnée"],
  ['S41 the message of the attestation', () => message('synthese.exactitude', 'required'), "L'option doit être sélectionnée"],
  ['S41 the message of the conditions', () => message('synthese.conditionsGenerales', 'required'), "L'option doit être sélectionnée"],
  [
    'S48, S62 the types of public',
    () => (at('employeur.etablissement.typePublic').oneOf as readonly JsonObject[]).map((option) => option.title),
    ['Permanent', 'Intérimaire'],
  ],
  [
    'S56 introduction, paragraph 1',
    () => paragraphs('introduction')[0],
    "Le contrat d'alternance reconversion (CAR) est un dispositif d'accès à la formation et à l'emploi spécifique au travail temporaire, qui vise à permettre la reconversion des salariés intérimaires victimes d'un accident du travail ou d'une maladie professionnelle.",
  ],
  [
    'S57 introduction, paragraph 2',
    () => paragraphs('introduction')[1],
    "C'est un dispositif du Fonds professionnel pour l'emploi dans le travail temporaire (FPETT) dont la gestion administrative est assurée par AKTO.",
  ],
  [
    'S58 introduction, paragraph 3',
    () => paragraphs('introduction')[2],
    "Avant de conclure un contrat d'alternance de reconversion n'hésitez pas à vous rapprocher de votre conseiller pour vous renseigner sur les règles applicables.",
  ],
  [
    'S59 introduction, paragraph 4',
    () => paragraphs('introduction')[3],
    'Pour vous aider dans la compréhension du dispositif et la saisie de la demande, vous trouverez ci-dessous des liens utiles.',
  ],
  [
    'S60 the links',
    () => (at('introduction')['x-links'] as readonly JsonObject[]).map((link) => link.title),
    [
      'Les règles de prise en charge',
      "Contrat d'alternance reconversion site AKTO",
      'Le mode opératoire',
      'Modèle Contrat type CAR',
      'Modèle Lettre de mission CDI-I CAR',
    ],
  ],
  [
    'S61 the notice',
    () => title('introduction.noticeLue'),
    "J'ai pris connaissance de la notice comprenant les informations liées au traitement des données à caractère personnel.",
  ],
  ['S61 « notice » is a link', () => /\[notice\]\(ref:/.test(String(at('introduction.noticeLue').title)), true],
  ['S62 the establishment', () => title('employeur.etablissement'), 'Établissement'],
  ['S62 its fields', () => titles('employeur.etablissement'), ['Nom et Prénom ou dénomination', 'SIRET', 'NAF', 'IDCC', 'Type de public']],
  ['S63 the address', () => title('employeur.adresse'), 'Adresse employeur'],
  ['S63 its fields', () => titles('employeur.adresse'), ['N° et voie', "Complément d'adresse", 'Code postal', 'Commune']],
  [
    'S65 where the data comes from',
    () => paragraphs('employeur')[0],
    "Les informations relatives à votre entreprise sont extraites des données de l'INSEE.",
  ],
  [
    'S66 the company cannot be changed',
    () => paragraphs('employeur')[1],
    "Le choix de l'entreprise n'est plus modifiable une fois cette étape atteinte. En cas d'erreur, merci de ressaisir un nouveau dossier.",
  ],
  [
    'S67 whom to ask',
    () => paragraphs('employeur')[2],
    "En cas de problème ou d'erreur, merci de contacter votre conseiller AKTO, il vous guidera dans les démarches à suivre afin d'effectuer les modifications de manière durable.",
  ],
  ['S68 the block of the recap', () => (at('synthese')['x-recap'] as readonly JsonObject[]).map((block) => block.title), ["L'employeur"]],
  [
    'S68 its labels',
    () => Object.keys((at('synthese')['x-recap'] as readonly JsonObject[])[0]?.fields as JsonObject),
    ['Entité ADH', 'Siret', 'IDCC', 'Email', 'N° et Voie', 'Complément', 'Code Postal', 'Ville'],
  ],
  ['S69 the attestation', () => title('synthese.exactitude'), "J'atteste sur l'honneur l'exactitude des données saisies."],
  [
    'S70 the general conditions',
    () => title('synthese.conditionsGenerales'),
    "J'accepte les Conditions Générales (CG) d'Akto et les conditions de prise en charge, et je confirme avoir pris connaissance de celles-ci via le lien suivant : « Conditions générales - Akto »",
  ],
  ['S70 their name is a link', () => /\[Conditions générales - Akto\]\(ref:/.test(String(at('synthese.conditionsGenerales').title)), true],
  ['S71 the comment', () => title('synthese.commentaires'), 'Commentaires (infos complémentaires...)'],
  ['S71 its hint, 256 caractères maximum', () => at('synthese.commentaires').maxLength, 256],
  [
    'S72 who reads the comment',
    () => paragraphs('synthese.commentaires')[0],
    "Ce commentaire sera visible par le gestionnaire, lors de l'instruction de la demande.",
  ],
  [
    'S73 the documents at hand',
    () => title('documents.piecesDisponibles'),
    "L'employeur atteste disposer de l'ensemble des pièces justificatives nécessaires au dépôt du dossier",
  ],
  ['S73 its message', () => message('documents.piecesDisponibles', 'required'), "L'option doit être sélectionnée"],
  [
    'S74 the heading',
    () => title('documents.pieces'),
    "Documents à transmettre (Assurez-vous d'avoir signé tous les documents qui peuvent l'être)",
  ],
  ['S75 four mandatory types', () => at('documents.pieces').required, PIECES],
  ['S77 the first type', () => title('documents.pieces.contratType'), 'Contrat Type ou Lettre de mission'],
  ['S77 the third type', () => title('documents.pieces.conventionOuDevis'), 'Convention ou devis'],
  ['S77 the fourth type', () => title('documents.pieces.programme'), 'Programme'],
  [
    'S78 the limits of each type (N1, N10)',
    () => [...PIECES, 'autre'].map(limits),
    Array(5).fill([5, 20, ['pdf', 'jpg', 'png', 'xls', 'xlsx', 'doc', 'docx', 'csv']]),
  ],
  ['S80 the optional type', () => title('documents.pieces.autre'), 'Autre'],
  [
    'S81 only « Autre » can be removed',
    () => [...PIECES, 'autre'].filter((key) => documentOf(`documents.pieces.${key}`).removable),
    ['autre'],
  ],
];

describe('CAR.json holds the texts of the tutorial:', () => {
  for (const [point, actual, expected] of texts) it(point, () => assert.deepEqual(actual(), expected));
});

/** Keys of the pages that CAR and what it shares lead to. */
const linked = [...JSON.stringify([car, communs]).matchAll(/ref:([a-z0-9/-]+)/g)].map(([, key]) => String(key));

describe('CAR.json', () => {
  it('S25, S62, S63: nobody types what comes from the reference data', () => {
    const fields = ['etablissement', 'adresse'].flatMap((section) =>
      Object.values(at(`employeur.${section}`).properties as Record<string, JsonObject>).map(expanded),
    );
    assert.deepEqual(
      fields.filter((field) => field.readOnly !== true || typeof field['x-source'] !== 'string'),
      [],
    );
  });

  it('S77, N7: tells what to do about the type that AKTO has not named', () => {
    assert.match(paragraphs('documents.pieces.pieceADefinir')[0] ?? '', /Demandez à votre conseiller AKTO/);
  });

  it('S81: no mandatory type can be removed from the list', () => {
    assert.ok(!(at('documents.pieces').required as readonly string[]).includes('autre'));
  });

  it('S5: ticks no box beforehand', () => {
    assert.doesNotMatch(JSON.stringify([car, communs]), /"default"/);
  });

  it('has the page of every ref: link in the catalogue', () => {
    assert.deepEqual(
      linked.filter((key) => !(key in liens)),
      [],
    );
  });

  it('links to pages of AKTO only', () => {
    assert.deepEqual(
      linked.filter((key) => !String(liens[key]?.href).startsWith('https://www.akto.fr/')),
      [],
    );
  });
});
