import { test } from 'node:test';
import { withField, withProperties } from './authoring.js';
import { expectNone, expectProblem } from './expect-problem.js';

const TEXT = '"title": "Champ", "type": "string"';

test('« required » qui cite un champ mal écrit donne le plus proche', () => {
  expectProblem(withProperties(`"email": { ${TEXT} }`, '"required": [⟦"emial"]'), 'champ-inconnu « required » cite un champ absent « emial » (vouliez-vous « email » ?)');
});

test('« required » ne cite pas une section', () => {
  expectProblem(
    withProperties('"adresse": { "type": "object", "properties": {} }', '"required": [⟦"adresse"]'),
    'obligatoire « required » cite la section « adresse » : citez ses champs dans le « required » de cette section',
  );
});

test('un champ qui peut être masqué n’est pas dans « required »', () => {
  expectProblem(
    withProperties(`"autre": { ${TEXT} }, "motif": { "title": "Motif", "type": "string", "x-visible": "autre == 'x'" }`, '"required": [⟦"motif"]'),
    'obligatoire « motif » ne peut pas être dans « required » : « x-visible » peut le masquer. Écrivez "x-required": true sur « motif »',
  );
});

test('un champ dont la section peut être masquée n’est pas dans « required »', () => {
  expectProblem(
    withProperties(`"autre": { ${TEXT} }, "section": { "type": "object", "x-visible": "autre == 'x'", "properties": { "motif": { "title": "Motif", "type": "string" } }, "required": [⟦"motif"] }`),
    'obligatoire « motif » ne peut pas être dans « required » : « x-visible » de « section » peut le masquer. Écrivez "x-required": true sur « motif »',
  );
});

test('un champ calculé n’est pas obligatoire', () => {
  expectProblem(
    withProperties(`"autre": { ${TEXT} }, "calcul": { "title": "Calcul", "type": "string", "x-value": "autre", "x-required": ⟦true }`),
    'obligatoire « calcul » est calculé par « x-value » : il ne peut pas être obligatoire',
  );
});

test('un champ calculé n’a pas de valeur par défaut', () => {
  expectProblem(
    withProperties(`"autre": { ${TEXT} }, "calcul": { "title": "Calcul", "type": "string", "x-value": "autre", ⟦"default": "a" }`),
    'valeur-calculee « default » n’a pas de sens avec « x-value » : la valeur est calculée',
  );
});

test('un champ sans titre est refusé', () => {
  expectProblem(withProperties('⟦"nom": { "type": "string" }'), 'titre Le champ « nom » n’a pas de titre : ajoutez « title »');
});

test('un onglet sans titre est refusé', () => {
  expectProblem(
    '{ "title": "T", "x-code": "ESSAI", "x-version": "1.0.0", "type": "object", "properties": { ⟦"onglet": { "type": "object", "properties": {} } } }',
    'titre L’onglet « onglet » n’a pas de titre : ajoutez « title »',
  );
});

test('un type de document sans titre est refusé (N7)', () => {
  expectProblem(
    withProperties('⟦"devis": { "type": "array", "x-document": { "code": "DEVIS", "maxSizeMb": 20, "formats": ["pdf"] } }'),
    'titre Le type de document « devis » n’a pas de titre : ajoutez « title »',
  );
});

test('une section peut ne pas avoir de titre', () => {
  expectNone(withProperties(`"section": { "type": "object", "properties": { "nom": { ${TEXT} } } }`));
});

test('un champ sans type est refusé', () => {
  expectProblem(withProperties('⟦"nom": { "title": "Nom" }'), 'type Le champ « nom » n’a pas de type : ajoutez « type »');
});

test('une liste de textes libres est refusée, avec les listes permises', () => {
  expectProblem(
    withProperties('"noms": { "title": "Noms", "type": "array", "items": ⟦{ "type": "string" } }'),
    'type « noms » est une liste : donnez-lui des choix (« items » avec « oneOf »), des lignes (« items » de type "object") ou « x-document »',
  );
});

test('une présentation inconnue donne celles du type', () => {
  expectProblem(withField('"x-widget": ⟦"textaera"'), 'presentation « textaera » n’est pas une présentation pour ce type de champ : écrivez "textarea"');
});

test('un montant est un nombre entier de centimes', () => {
  expectProblem(
    withProperties('"cout": { "title": "Coût", "type": "number", "x-widget": ⟦"money" }'),
    'presentation Un montant est un nombre entier de centimes : écrivez "type": "integer"',
  );
});

test('deux règles de même identifiant sont refusées', () => {
  const rule = '"must": "champ == \'a\'", "on": ["champ"], "message": "Non"';
  expectProblem(
    withProperties(`"champ": { ${TEXT} }`, `"x-rules": [{ "id": "r1", ${rule} },\n{ "id": ⟦"r1", ${rule} }]`),
    'regle-double La règle « r1 » existe déjà (ligne 14) : un identifiant est unique dans le fichier',
  );
});

test('« on » qui cite un champ mal écrit donne le plus proche', () => {
  expectProblem(
    withProperties(`"champ": { ${TEXT} }`, `"x-rules": [{ "id": "r1", "must": "champ == 'a'", "on": [⟦"chmap"], "message": "Non" }]`),
    'champ-inconnu « on » cite un champ absent « chmap » (vouliez-vous « champ » ?)',
  );
});

test('« on » qui cite un champ d’une autre section donne le chemin à écrire', () => {
  expectProblem(
    withProperties(
      `"adresse": { "type": "object", "properties": { "commune": { ${TEXT} } } }`,
      '"x-rules": [{ "id": "r1", "must": "rempli(adresse.commune)", "on": [⟦"commune"], "message": "Non" }]',
    ),
    'champ-inconnu « on » cite un champ absent « commune » ici : écrivez « onglet.adresse.commune »',
  );
});

test('« on » ne cite pas une section', () => {
  expectProblem(
    withProperties(
      `"section": { "type": "object", "properties": { "champ": { ${TEXT} } } }`,
      `"x-rules": [{ "id": "r1", "must": "section.champ == 'a'", "on": [⟦"section"], "message": "Non" }]`,
    ),
    'regle-sur « on » cite « section » : un message s’affiche sur un champ, pas sur un onglet ni une section',
  );
});

test('« on » ne cite pas le champ d’une ligne sans dire laquelle', () => {
  expectProblem(
    withProperties(
      `"lignes": { "title": "Lignes", "type": "array", "items": { "type": "object", "properties": { "champ": { ${TEXT} } } } }`,
      '"x-rules": [{ "id": "r1", "must": "size(lignes) > 1", "on": [⟦"lignes.champ"], "message": "Non" }]',
    ),
    'regle-sur « on » cite « lignes.champ » : on ne sait pas sur quelle ligne de « lignes » ; écrivez la règle dans ses « items »',
  );
});

test('un nom de récapitulatif mal écrit donne le plus proche', () => {
  expectProblem(
    withProperties(`"email": { ${TEXT} }`, '"x-recap": [{ "title": "Bloc", "fields": { "Email": ⟦"onglet.emial" } }]'),
    'champ-inconnu « x-recap » cite un champ absent « onglet.emial » : « onglet » ne contient pas « emial » (vouliez-vous « email » ?)',
  );
});

test('une faute dans une expression est montrée dans l’expression, échappements compris', () => {
  expectProblem(
    withProperties(`"date": { "title": "D", "type": "string", "format": "date" }, "champ": { ${TEXT}, "x-visible": "\\"\\u00e9\\" == \\"\\u00e9\\" && rempli(⟦dat)" }`),
    'champ-inconnu Champ inconnu « dat » (vouliez-vous « date » ?)',
  );
});

test('des limites contradictoires sont refusées', () => {
  expectProblem(withField('"maxLength": 3, "minLength": ⟦5'), 'limites Limites contradictoires : « minLength » (5) et « maxLength » (3) ne laissent aucune valeur possible');
});

test('une borne exclue égale à l’autre borne est refusée', () => {
  expectProblem(
    withProperties('"note": { "title": "Note", "type": "number", "exclusiveMinimum": ⟦10, "maximum": 10 }'),
    'limites Limites contradictoires : « exclusiveMinimum » (10) et « maximum » (10) ne laissent aucune valeur possible',
  );
});

test('deux fois le même code dans une liste est refusé', () => {
  expectProblem(
    withField('"oneOf": [{ "const": "A", "title": "A" },\n{ "const": ⟦"A", "title": "B" }]'),
    'code-double Le code « A » existe déjà dans cette liste (ligne 12)',
  );
});

test('un code en nombre dans une liste de textes est refusé', () => {
  expectProblem(withField('"oneOf": [{ "const": ⟦12, "title": "A" }]'), 'code-type Le code 12 doit être un texte : écrivez "12"');
});

test('un code inconnu dans une expression donne ceux de la liste', () => {
  expectProblem(
    withProperties(`"choix": { "title": "Choix", "type": "string", "enum": ["11", "12"] }, "champ": { ${TEXT}, "x-visible": "choix == ⟦'13'" }`),
    'code-inconnu Le code « 13 » n\'existe pas dans cette liste (11, 12)',
  );
});

test('cas 46 : « pattern » sans « maxLength » est refusé', () => {
  expectProblem(withField('⟦"pattern": "^a+$"'), 'motif « pattern » sans « maxLength » : une saisie très longue pourrait bloquer la page. Ajoutez « maxLength »');
});

test('une expression régulière illisible est refusée', () => {
  expectProblem(withField('"maxLength": 9, "pattern": ⟦"^(a"'), 'motif « pattern » n’est pas une expression régulière : une parenthèse « ( » n’est pas fermée : ajoutez « ) », ou écrivez « \\\\( » pour le caractère lui-même');
});

test('un format de document inconnu donne le plus proche (N1)', () => {
  expectProblem(
    withProperties('"devis": { "title": "Devis", "type": "array", "x-document": { "code": "DEVIS", "maxSizeMb": 20, "formats": ["pdf", ⟦"docs"] } }'),
    'valeur « formats » attend « pdf », « jpg », « jpeg », « png », « gif », « webp », « heic », « tif », « tiff », « xls », « xlsx », « ods », « csv », « doc », « docx », « odt », « rtf », « txt », « ppt », « pptx », « odp », « zip », « xml » (vouliez-vous « doc » ?)',
  );
});

test('« items » d’un type de document peut avoir n’importe quelle forme', () => {
  const document = '"title": "Devis", "type": "array", "x-document": { "code": "DEVIS", "maxSizeMb": 20, "formats": ["pdf"] }';
  const shapes = ['{ "type": "string" }', '{ "type": "object", "properties": { "nom": { "type": "string" } }, "required": ["nom"], "additionalProperties": false }', 'true'];
  for (const items of shapes) expectNone(withProperties(`"devis": { ${document}, "items": ${items} }`));
});

test('un document obligatoire n’est pas retirable (S81)', () => {
  expectProblem(
    withProperties(
      '⟦"devis": { "title": "Devis", "type": "array", "x-document": { "code": "DEVIS", "maxSizeMb": 20, "formats": ["pdf"], "removable": true } }',
      '"required": ["devis"]',
    ),
    'obligatoire « devis » est obligatoire : il ne peut pas être « removable » (retirable de la liste)',
  );
});

test('deux types de document de même code sont refusés', () => {
  const document = '"title": "Devis", "type": "array", "x-document": { "code": "DEVIS", "maxSizeMb": 20, "formats": ["pdf"] }';
  expectProblem(
    withProperties(`"devis": { ${document} }, "autre": { ${document.replace('"x-document"', '⟦"x-document"').replace('"Devis"', '"Autre"')} }`),
    'code-double Le code de document « DEVIS » est déjà celui de « devis » (ligne 12)',
  );
});

test('une valeur par défaut hors des limites du champ est refusée', () => {
  expectProblem(withField('"maxLength": 3, "default": ⟦"quatre"'), 'defaut « default » ne respecte pas « maxLength » (3) de ce champ');
});

test('un exemple qui n’est pas au format du champ est refusé', () => {
  expectProblem(withField('"format": "email", "examples": ["a@exemple.fr", ⟦"essai"]'), 'exemple « examples » ne respecte pas « format » ("email") de ce champ');
});

test('une attestation n’est jamais cochée d’avance', () => {
  expectProblem(
    withProperties('"accord": { "title": "J’atteste", "type": "boolean", "const": true, ⟦"default": true }', '"required": ["accord"]'),
    'defaut Une attestation n’est jamais cochée d’avance : retirez « default »',
  );
});

test('« x-source » demande un champ en lecture seule', () => {
  expectProblem(withField('⟦"x-source": "etablissement.siret"'), 'source « x-source » remplit un champ que l’on ne saisit pas : ajoutez "readOnly": true');
});

test('une version qui n’est pas faite de nombres est refusée', () => {
  expectProblem(
    '{ "title": "T", "x-code": "ESSAI", "x-version": ⟦"1.0.0-beta", "type": "object", "properties": { "onglet": { "title": "O", "type": "object", "properties": {} } } }',
    'valeur « x-version » attend trois nombres, tels que « 1.0.0 » : écrivez "1.0.0"',
  );
});

for (const [written, meant] of [['"1.0"', '1.0.0'], ['"2"', '2.0.0'], ['1.2', '1.2.0'], ['"1,2,3"', '1.2.3'], ['"v3.1"', '3.1.0']] as const) {
  test(`la version ${written} n’est pas faite de trois nombres : ${meant}`, () => {
    expectProblem(withProperties(`"nom": { ${TEXT} }`).replace('"x-version": "1.0.0"', `"x-version": ⟦${written}`), `valeur « x-version » attend trois nombres, tels que « 1.0.0 » : écrivez "${meant}"`);
  });
}

test('la version d’une migration est faite de trois nombres elle aussi', () => {
  expectProblem(withProperties(`"nom": { ${TEXT} }`, '', '"x-migrations": [{ "version": ⟦"1.0" }],'), 'valeur « version » attend trois nombres, tels que « 1.0.0 » : écrivez "1.0.0"');
});

test('une date de « x-valid » qui n’est pas du calendrier est refusée', () => {
  expectProblem(withProperties(`"nom": { ${TEXT} }`, '', '"x-valid": { "from": ⟦"2026-02-30" },'), 'valeur « from » attend une date du calendrier, telle que « 2026-01-31 »');
});

test('« x-valid » qui finit avant de commencer est refusé', () => {
  expectProblem(
    withProperties(`"nom": { ${TEXT} }`, '', '"x-valid": { "from": "2026-02-01", "to": ⟦"2026-01-01" },'),
    'dates « x-valid » finit (2026-01-01) avant de commencer (2026-02-01)',
  );
});

for (const [what, step, problem] of [
  ['n’est pas un objet', 'null', 'valeur « x-migrations » attend un objet entre accolades'],
  ['n’a pas de version', '{}', 'mot-cle-manquant « x-migrations » doit contenir « version »'],
] as const) {
  test(`une migration qui ${what} est refusée, une fois`, () => {
    expectProblem(withProperties(`"nom": { ${TEXT} }`, '', `"x-migrations": [⟦${step}],`), problem);
  });
}

test('une migration vers un champ absent donne le plus proche', () => {
  expectProblem(
    withProperties(`"nom": { ${TEXT} }`, '', '"x-migrations": [{ "version": "1.0.0", "renamed": { "onglet.ancien": ⟦"onglet.nmo" } }],'),
    'champ-inconnu « x-migrations » mène à un champ absent « onglet.nmo » (vouliez-vous « onglet.nom » ?)',
  );
});

test('une migration qui recode vers un code absent donne le plus proche', () => {
  expectProblem(
    withProperties('"choix": { "title": "C", "type": "string", "enum": ["FORMATION", "BILAN"] }', '', '"x-migrations": [{ "version": "1.0.0", "recoded": { "onglet.choix": { "F": ⟦"FORMATOIN" } } }],'),
    'code-inconnu Le code « FORMATOIN » n’est pas dans la liste de « onglet.choix » (vouliez-vous « FORMATION » ?)',
  );
});

test('deux conditions qui dépendent l’une de l’autre sont refusées, avec le chemin', () => {
  expectProblem(
    withProperties(`"aa": { ${TEXT}, "x-visible": ⟦"rempli(bb)" }, "bb": { "title": "B", "type": "string", "x-visible": "rempli(aa)" }`),
    'cycle Ces expressions dépendent les unes des autres sans fin : x-visible de « onglet.aa » → x-visible de « onglet.bb » → x-visible de « onglet.aa »',
  );
});

test('un onglet qui dépend d’un de ses champs est refusé', () => {
  expectProblem(
    withProperties(`"aa": { ${TEXT} }`, '"x-visible": ⟦"rempli(onglet.aa)"'),
    'cycle Ces expressions dépendent les unes des autres sans fin : x-visible de « onglet » → x-visible de « onglet »',
  );
});

test('une valeur qui se calcule par elle-même est refusée', () => {
  expectProblem(
    withProperties('"aa": { "title": "A", "type": "number", "x-value": ⟦"aa + 1" }'),
    'cycle Ces expressions dépendent les unes des autres sans fin : x-value de « onglet.aa » → x-value de « onglet.aa »',
  );
});

test('cas 42 : un lien vers du JavaScript est refusé', () => {
  expectProblem(
    withProperties('"nom": { "title": "Voir ⟦[la notice](javascript:alert)", "type": "string" }'),
    'lien Adresse de lien refusée « javascript:alert » : écrivez https://…, mailto:…, tel:… ou ref:clé (catalogue.json)',
  );
});

test('un lien inconnu du catalogue est un avertissement, avec le plus proche', () => {
  expectProblem(
    withProperties('"nom": { "title": "Voir ⟦[la notice](ref:notise)", "type": "string" }'),
    'lien-inconnu Le lien « notise » n’est pas dans catalogue.json : son texte s’affiche sans lien (vouliez-vous « notice » ?)',
    { 'schemas/catalogue.json': '{ "liens": { "notice": { "href": "https://exemple.fr/notice" } } }' },
  );
});

const rule = (members: string): string => `"x-rules": [{ "id": "r1", ${members}, "on": ["choix"], "message": "Non" }]`;
const CHOICE = '"choix": { "title": "Choix", "type": "string", "enum": ["A", "B", "C"] }';

test('un choix qu’une règle refuse toujours est signalé', () => {
  expectProblem(
    withProperties(CHOICE.replace('"C"', '⟦"C"'), rule('"must": "choix != \'C\'"')),
    'choix-impossible La règle « r1 » refuse toujours le choix « C » : retirez l’un des deux',
  );
});

test('un choix qu’une règle refuse selon un autre champ n’est pas signalé', () => {
  expectNone(withProperties(`${CHOICE}, "nombre": { "title": "Nombre", "type": "number" }`, rule('"when": "nombre > 3", "must": "choix != \'C\'"')));
});

test('une règle qui lit un nom inconnu ne donne que cette faute', () => {
  expectProblem(withProperties(CHOICE, rule('"when": "⟦nombre > 3", "must": "choix != \'C\'"')), 'champ-inconnu Champ inconnu « nombre »');
});

test('deux dates comparées dans les deux sens se contredisent', () => {
  const dates = '"debut": { "title": "Début", "type": "string", "format": "date" }, "fin": { "title": "Fin", "type": "string", "format": "date" }';
  expectProblem(
    withProperties(`${dates}, "motif": { ${TEXT}, "x-visible": ⟦"fin > debut && debut >= fin" }`),
    'jamais-vraie Cette condition n’est jamais vraie : « motif » ne s’affichera jamais. Ce qu’elle réunit est contraire : n’en gardez qu’une partie',
  );
});

test('un champ à comparer avec une valeur qu’il peut prendre ne donne pas d’alerte', () => {
  const age = '"naissance": { "title": "Naissance", "type": "string", "format": "date" }';
  expectNone(withProperties(`${age}, "motif": { ${TEXT}, "x-visible": "age(naissance, aujourdhui()) < 16 || age(naissance, aujourdhui()) > 29" }`));
});

test('une condition vraie dès que le champ est rempli n’est pas dite toujours vraie', () => {
  expectNone(withProperties(`"cout": { "title": "Coût", "type": "integer", "minimum": 0 }, "motif": { ${TEXT}, "x-visible": "cout >= 0" }`));
});

test('deux champs de même titre dont l’un remplace l’autre ne donnent pas d’alerte', () => {
  const shown = (key: string, when: string): string => `"${key}": { "title": "Motif", "type": "string", "x-visible": "${when}" }`;
  expectNone(withProperties(`"oui": { "title": "Oui ?", "type": "boolean" }, ${shown('aa', 'oui')}, ${shown('bb', '!oui')}`));
});

test('un champ retiré que plusieurs lignes citent encore est dit une fois, avec ces lignes', () => {
  expectProblem(
    withProperties(
      '"debut": { "title": "Début", "type": "string", "format": "date" }',
      '"required": [⟦"cloture"],\n"x-rules": [{ "id": "ordre",\n"must": "cloture > debut",\n"on": ["cloture"], "message": "Trop tôt" }]',
    ),
    'champ-inconnu « required » cite un champ absent « cloture » ; de même aux lignes 16 et 17 : remettez-le, ou ne le citez plus',
  );
});

test('une section qu’une accolade laisse hors de « properties » y est lue, et cela seul est dit', () => {
  expectProblem(
    withProperties(
      '"debut": { "title": "Début", "type": "string", "format": "date" }',
      '⟦"suite": { "title": "Suite", "type": "object", "properties": { "fin": { "title": "Fin", "type": "string", "format": "date" } } },\n"x-rules": [{ "id": "ordre", "must": "suite.fin > debut", "on": ["suite.fin"], "message": "Trop tôt" }]',
    ),
    'mot-cle « suite » est hors de « properties », qui se ferme trop tôt, ligne 13 : déplacez son accolade après « suite »',
  );
});
