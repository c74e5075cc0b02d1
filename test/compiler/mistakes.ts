/** A mistake that a product owner could make: where it is planted, and all that the linter must then say. */
export interface Mistake {
  readonly kind: string;
  /** The real file, from the root of the repository. */
  readonly file: string;
  /** Found once in the file. */
  readonly from: string;
  /** What stands in its place; `⟦` marks where the problem is. */
  readonly to: string;
  /** `code message`: the sentence names the mend. */
  readonly says: string;
}

const CAR = 'schemas/CAR.json';
const CDPI = 'schemas/CDPI.json';
const ESSAI = 'test/fixtures/schemas/ESSAI.json';

const kinds: Readonly<Record<string, readonly (readonly [file: string, from: string, to: string, says: string])[]>> = {
  'une faute de JSON': [
    [CAR, '"x-code": "CAR",\n  "x-version"', '"x-code": "CAR"\n  ⟦"x-version"', 'json Il manque une virgule avant cet élément : ajoutez-la à la fin de la ligne 6'],
    [CAR, '"required": ["email"]', '"required": ["email"⟦,]', 'json Virgule en trop avant « ] » : supprimez-la'],
    [CAR, '"title": "Bénéficiaire",', '⟦// le bénéficiaire\n"title": "Bénéficiaire",', 'json Les commentaires ne sont pas permis en JSON : utilisez « $comment »'],
  ],
  'une clé écrite deux fois': [
    [CAR, '"title": "Type de dérogation",', '"title": "Type de dérogation", ⟦"title": "Dérogation",', 'cle-double La clé « title » existe déjà (ligne 42) : une clé est unique dans un objet, supprimez l’une des deux'],
    [ESSAI, '"title": "Budget",', '"title": "Budget", ⟦"title": "Coûts",', 'cle-double La clé « title » existe déjà (ligne 111) : une clé est unique dans un objet, supprimez l’une des deux'],
  ],
  'un mot-clé inconnu': [
    [ESSAI, '"minLength": 3,', '⟦"minLenght": 3,', 'mot-cle Mot-clé inconnu « minLenght » (vouliez-vous « minLength » ?)'],
    [ESSAI, '"x-visible": "heures > 100"', '⟦"x-visibel": "heures > 100"', 'mot-cle Mot-clé inconnu « x-visibel » (vouliez-vous « x-visible » ?)'],
  ],
  'un mot-clé refusé': [[ESSAI, '"title": "Stagiaire",', '"title": "Stagiaire", ⟦"if": {},', 'mot-cle-refuse « if » n’est pas permis : écrivez « x-visible » pour afficher sous condition, « x-required » pour rendre obligatoire, « x-rules » pour un contrôle']],
  'un mot-clé déplacé': [
    [CAR, '"title": "Bénéficiaire",', '"title": "Bénéficiaire", ⟦"maxLength": 3,', 'mot-cle-deplace « maxLength » n’a pas de sens sur une section : il s’écrit sur un champ. Nombre maximal de caractères.'],
    [ESSAI, '"minimum": 0.5', '⟦"pattern": "a", "minimum": 0.5', 'mot-cle-deplace « pattern » ne s’applique pas à un nombre : dites ses limites par « minimum » et « maximum », ou écrivez "type": "string"'],
  ],
  'un type inconnu': [[ESSAI, '"title": "Pays", "type": "string"', '"title": "Pays", "type": ⟦"sting"', 'valeur « type » attend « object », « array », « string », « number », « integer », « boolean » (vouliez-vous « string » ?)']],
  'une valeur de mauvaise forme': [
    [ESSAI, '"maxLength": 80', '"maxLength": ⟦"80"', 'valeur « maxLength » attend un nombre entier, 0 ou plus : écrivez 80, sans guillemets'],
    [ESSAI, '"level": "warning"', '"level": ⟦"avertissement"', 'valeur « level » ne connaît pas « avertissement » : écrivez "warning"'],
  ],
  'un nom inconnu dans « required »': [[CAR, '"required": ["email"]', '"required": [⟦"emial"]', 'champ-inconnu « required » cite un champ absent « emial » (vouliez-vous « email » ?)']],
  'un nom inconnu dans « on »': [[CAR, '"on": ["derogation"]', '"on": [⟦"derrogation"]', 'champ-inconnu « on » cite un champ absent « derrogation » (vouliez-vous « derogation » ?)']],
  'un nom inconnu dans « x-recap »': [[CAR, '"Email": "employeur.email"', '"Email": ⟦"employeur.mail"', 'champ-inconnu « x-recap » cite un champ absent « employeur.mail » : « employeur » ne contient pas « mail » (vouliez-vous « email » ?)']],
  'un nom inconnu dans une expression': [
    [CAR, 'age(dateNaissance, aujourdhui())', 'age(⟦dateNaisance, aujourdhui())', 'champ-inconnu Champ inconnu « dateNaisance » (vouliez-vous « dateNaissance » ?)'],
    [ESSAI, '"must": "fin > debut"', '"must": "⟦finn > debut"', 'champ-inconnu Champ inconnu « finn » (vouliez-vous « fin » ?)'],
    [ESSAI, '"cout - subvention"', '"cout - ⟦subvantion"', 'champ-inconnu Champ inconnu « subvantion » (vouliez-vous « subvention » ?)'],
  ],
  'un code absent de la liste': [
    [CAR, "derogation in ['12', '50']", "derogation in ['12', ⟦'51']", 'code-inconnu Le code « 51 » n\'existe pas dans cette liste (11, 12, 21, 22, 50, 60)'],
    [ESSAI, '"x-migrations": [', '"x-rules": [{ "id": "bilan", "must": "projet.type != ⟦\'BILAN\'", "on": ["projet.type"], "message": "Non" }],\n  "x-migrations": [', 'code-inconnu Le code « BILAN » n\'existe pas dans cette liste (F, B, E)'],
  ],
  'une comparaison impossible': [
    [ESSAI, '"must": "fin > debut"', '"must": "⟦fin > intitule"', 'comparaison Comparaison impossible entre une date et un texte'],
    [ESSAI, '"x-visible": "cout > 100000"', '"x-visible": "⟦cout > \'100000\'"', 'comparaison Comparaison impossible entre un nombre et un texte : écrivez 100000 sans guillemets'],
  ],
  'une condition qui n’en est pas une': [[ESSAI, '"must": "subvention <= cout"', '"must": "⟦subvention - cout"', 'resultat Il faut ici une condition (vrai ou faux), et l\'expression donne un nombre : comparez cette valeur (==, <, in…) ou écrivez « rempli(champ) »']],
  '« = » pour « == »': [[ESSAI, '"x-visible": "international == true",', '"x-visible": "international ⟦= true",', 'operateur « = » n\'existe pas ici : écrivez « == » pour comparer']],
  '« et », « ou », « non »': [
    [ESSAI, '"x-required": "!senior"', '"x-required": "⟦non senior"', 'mot « non » n\'existe pas ici : écrivez « ! »'],
    [ESSAI, '"x-visible": "heures > 100"', '"x-visible": "heures > 100 ⟦et senior"', 'mot « et » n\'existe pas ici : écrivez « && »'],
    [CAR, "derogation in ['12', '50']", "derogation == '12' ⟦ou derogation == '50'", 'mot « ou » n\'existe pas ici : écrivez « || »'],
  ],
  'une fonction inconnue': [
    [CAR, 'age(dateNaissance, aujourdhui())', '⟦agee(dateNaissance, aujourdhui())', 'fonction-inconnue Fonction inconnue « agee » (vouliez-vous « age » ?)'],
    [ESSAI, 'size(stagiaires.personnes) > 0', '⟦taille(stagiaires.personnes) > 0', 'fonction-inconnue Fonction inconnue « taille » : écrivez « size(valeur) »'],
  ],
  'un cycle': [
    [ESSAI, '"x-value": "cout - subvention"', '"x-value": ⟦"cout - reste"', 'cycle Ces expressions dépendent les unes des autres sans fin : x-value de « budget.reste » → x-value de « budget.reste »'],
    [ESSAI, '"title": "Subvention", "type": "integer"', '"title": "Subvention", "x-visible": ⟦"reste > 0", "type": "integer"', 'cycle Ces expressions dépendent les unes des autres sans fin : x-visible de « budget.subvention » → x-value de « budget.reste » → x-visible de « budget.subvention »'],
  ],
  'une condition toujours vraie ou toujours fausse': [
    [ESSAI, '"x-visible": "heures > 100"', '"x-visible": ⟦"heures > 2000"', 'jamais-vraie Cette condition n’est jamais vraie : « tuteur » ne s’affichera jamais'],
    [ESSAI, '"x-visible": "heures > 100"', '"x-visible": ⟦"heures > 100 && heures < 50"', 'jamais-vraie Cette condition n’est jamais vraie : « tuteur » ne s’affichera jamais. « && » veut les deux à la fois : inversez une comparaison, ou écrivez « || »'],
    [ESSAI, '"x-visible": "cout > 100000"', '"x-visible": ⟦"rempli(cout) || !rempli(cout)"', 'toujours-vraie Cette condition est toujours vraie : « devis » s’affichera toujours, retirez « x-visible »'],
    [ESSAI, '"x-visible": "cout > 100000"', '"x-visible": "⟦1 < 2"', 'constante Cette condition est toujours vraie, quelles que soient les données'],
  ],
  'une condition qui contredit celle de ce qui la contient': [[ESSAI, '"maxLength": 60, "x-required": true }', '"maxLength": 60, "x-visible": ⟦"!international", "x-required": true }', 'jamais-vraie Cette condition contredit celle de ce qui contient « nomPays », qui ne s’affichera jamais']],
  'une règle qui ne peut rien signaler': [
    [ESSAI, '"must": "subvention <= cout"', '"must": ⟦"subvention >= 0"', 'regle-muette Cette condition est toujours vraie quand la règle s’applique : la règle ne signalera jamais rien'],
    [CAR, '"when": "age(dateNaissance, aujourdhui()) > 29"', '"when": ⟦"age(dateNaissance, aujourdhui()) > 29 && age(dateNaissance, aujourdhui()) < 16"', 'regle-muette Cette condition n’est jamais vraie : la règle ne signalera jamais rien. « && » veut les deux à la fois : inversez une comparaison, ou écrivez « || »'],
  ],
  'une règle dont « || » laisse tout passer': [[CDPI, '"must": "anciennete >= 150"', '"must": ⟦"anciennete >= 150 || anciennete < 1000"', 'regle-muette Cette condition est toujours vraie quand la règle s’applique : la règle ne signalera jamais rien. « || » se contente de l’une des deux : inversez une comparaison, ou écrivez « && »']],
  'une règle qui refuse tout': [[CAR, '"must": "derogation in [\'12\', \'50\']"', '"must": ⟦"derogation == \'12\' && derogation == \'50\'"', 'jamais-vraie Cette condition n’est jamais vraie : la règle refusera toujours la saisie. « && » veut les deux à la fois : inversez une comparaison, ou écrivez « || »']],
  'un choix que rien ne permet': [
    [ESSAI, '"x-visible": "international == true" }', '"x-visible": ⟦"international && !international" }', 'choix-impossible Cette condition n’est jamais vraie : le choix « E » ne sera jamais proposé'],
  ],
  'un champ masquable dans « required »': [[ESSAI, '"required": ["nom", "heures"]', '"required": ["nom", "heures", ⟦"tuteur"]', 'obligatoire « tuteur » ne peut pas être dans « required » : « x-visible » peut le masquer. Écrivez "x-required": true sur « tuteur »']],
  'des limites contradictoires': [
    [ESSAI, '"minItems": 1,\n          "maxItems": 20', '"minItems": ⟦30,\n          "maxItems": 20', 'limites Limites contradictoires : « minItems » (30) et « maxItems » (20) ne laissent aucune valeur possible'],
    [ESSAI, '"minimum": 0 }', '"minimum": ⟦10, "exclusiveMaximum": 10 }', 'limites Limites contradictoires : « minimum » (10) et « exclusiveMaximum » (10) ne laissent aucune valeur possible'],
  ],
  'un titre absent': [
    [ESSAI, '"nom": { "title": "Nom", ', '⟦"nom": { ', 'titre Le champ « nom » n’a pas de titre : ajoutez « title »'],
    [CAR, '"synthese": {\n      "title": "Synthèse",', '⟦"synthese": {', 'titre L’onglet « synthese » n’a pas de titre : ajoutez « title »'],
  ],
  'un titre double': [[ESSAI, '"title": "Subvention"', '"title": ⟦"Coût total"', 'titre-double « Coût total » est déjà le titre de « cout » (ligne 115) : donnez à chacun le sien']],
  'un libellé trop long': [[ESSAI, '"title": "Budget",', '"title": ⟦"Budget prévisionnel du projet de formation, toutes taxes",', 'trop-long Le titre d’un onglet a 56 caractères, 40 au plus : mettez le détail dans « description »']],
  'un message trop long': [[ESSAI, '"required": "Cochez cette case"', `"required": ⟦"${'Cochez cette case. '.repeat(9)}"`, 'trop-long Le message « required » a 171 caractères, 160 au plus : il se lit sous le champ, sur deux lignes']],
  'un champ obligatoire que personne ne peut remplir': [[ESSAI, '"title": "Coût total", "type": "integer"', '"title": "Coût total", "readOnly": ⟦true, "type": "integer"', 'lecture-seule « cout » est obligatoire et personne ne peut le saisir : dites d’où il vient (« x-source » ou « x-value »), ou retirez « readOnly »']],
  'un lien mort': [
    [CAR, '"href": "ref:car/site"', '"href": ⟦"ref:car/sit"', 'lien-inconnu Le lien « car/sit » n’est pas dans catalogue.json : son texte s’affiche sans lien (vouliez-vous « car/site » ?)'],
    [CAR, '"href": "ref:car/site"', '"href": ⟦"www.akto.fr"', 'lien Adresse de lien refusée « www.akto.fr » : écrivez https://www.akto.fr'],
    [CAR, '"href": "ref:car/site"', '"href": ⟦"https://example.com/car"', 'lien-provisoire « https://example.com/car » ne mène nulle part : écrivez l’adresse définitive'],
  ],
  'un format de pièce inconnu': [[ESSAI, '"formats": ["pdf"]', '"formats": ["pdf", ⟦"docs"]', 'valeur « formats » attend « pdf », « jpg », « jpeg », « png », « gif », « webp », « heic », « tif », « tiff », « xls », « xlsx », « ods », « csv », « doc », « docx », « odt », « rtf », « txt », « ppt », « pptx », « odp », « zip », « xml » (vouliez-vous « doc » ?)']],
  'un format de champ inconnu': [[ESSAI, '"title": "Nom", "type": "string"', '"title": "Nom", "format": ⟦"nomm", "type": "string"', 'format Format inconnu « nomm » (vouliez-vous « nom » ?). Formats connus : date, email, telephone, siren, siret, naf, idcc, nir, nom, code-postal, commune-insee, departement, uri, iban, uai, nda, rncp, rs, code-diplome, numero-contrat']],
  'un motif dangereux': [
    [ESSAI, '"nom": { "title": "Nom", "type": "string"', '"nom": { "title": "Nom", "type": "string", "pattern": ⟦"^([A-Z]+-?)+$"', 'motif « pattern » peut bloquer la page : une répétition en contient une autre, comme (a+)+. Écrivez-la sans répétition imbriquée, comme a+'],
    [ESSAI, '"nom": { "title": "Nom", "type": "string", "maxLength": 60', '"nom": { "title": "Nom", "type": "string", "pattern": ⟦"\\\\s+$", "maxLength": 5000', 'motif « pattern » est trop lent pour 5000 caractères : plusieurs répétitions lisent le même texte. Réduisez « maxLength », ou rendez-les différentes'],
  ],
  'un motif sans « maxLength »': [[ESSAI, '"maxLength": 60, "x-required": true }', '⟦"pattern": "^[A-Z]", "x-required": true }', 'motif « pattern » sans « maxLength » : une saisie très longue pourrait bloquer la page. Ajoutez « maxLength »']],
  'une définition introuvable': [[CAR, '"$ref": "./communs.json#/$defs/email"', '"$ref": ⟦"./communs.json#/$defs/emial"', 'ref « ./communs.json#/$defs/emial » ne désigne rien (vouliez-vous « email » ?)']],
  'deux pièces de même code': [[CAR, '"x-document": { "code": "CAR-PROGRAMME" }', '⟦"x-document": { "code": "CAR-CONVENTION" }', 'code-double Le code de document « CAR-CONVENTION » est déjà celui de « conventionOuDevis » (ligne 117)']],
  'deux choix de même code': [[CAR, '{ "const": "60", "title": "Autre', '{ "const": ⟦"21", "title": "Autre', 'code-double Le code « 21 » existe déjà dans cette liste (ligne 48)']],
  'une migration sans issue': [
    [ESSAI, '"dropped": ["projet.remarque"]', '"dropped": [⟦"projet.publics"]', 'migration « dropped » cite « projet.publics », qui existe encore'],
  ],
  'une date d’ouverture impossible': [[ESSAI, '"from": "2026-01-01"', '"from": ⟦"2026-02-30"', 'valeur « from » attend une date du calendrier, telle que « 2026-01-31 »']],
  'un exemple qui ne respecte pas le champ': [[ESSAI, '"examples": ["Bilan de compétences"]', '"examples": [⟦"BC"]', 'exemple « examples » ne respecte pas « minLength » (3) de ce champ']],
  'une pièce obligatoire que l’on peut retirer': [[CAR, '"programme": {\n              "$ref": "./communs.json#/$defs/piece",\n              "title": "Programme",\n              "x-document": { "code": "CAR-PROGRAMME" }', '⟦"programme": {\n              "$ref": "./communs.json#/$defs/piece",\n              "title": "Programme",\n              "x-document": { "code": "CAR-PROGRAMME", "removable": true }', 'obligatoire « programme » est obligatoire : il ne peut pas être « removable » (retirable de la liste)']],
  'un guillemet typographique': [
    [CAR, '"title": "Bénéficiaire"', '"title": ⟦“Bénéficiaire”', 'json « “ » n’est pas un guillemet droit : écrivez "…" autour du texte, sans guillemets typographiques'],
    [CAR, '"title": "Bénéficiaire"', '⟦\'title\': "Bénéficiaire"', 'json Une apostrophe n’entoure pas un texte : écrivez des guillemets droits "…"'],
  ],
  'un guillemet droit dans un texte': [[CAR, '"title": "Bénéficiaire"', '"title": "Le ⟦"bénéficiaire""', 'json Ce guillemet droit ferme le texte : à l’intérieur d’un texte, écrivez « … » ou \\"']],
  'un signe pour un autre': [
    [CAR, '"title": "Bénéficiaire",', '"title": "Bénéficiaire"⟦;', 'json « ; » n’existe pas en JSON : écrivez une virgule « , »'],
    [CAR, '"title": "Bénéficiaire",', '"title": "Bénéficiaire",⟦,', 'json Virgule en trop : supprimez-la'],
    [ESSAI, '"minimum": 0.5', '"minimum": ⟦0,5', 'json Un nombre à virgule s’écrit avec un point : 0.5'],
    [ESSAI, '"maxLength": 80', '"maxLength": ⟦1 000', 'json Un nombre s’écrit sans espace : 1000'],
    [CAR, '"title": "Type de dérogation",', '"title": "Type de dérogation", "x-required": ⟦oui,', 'json « oui » n’existe pas en JSON : écrivez true'],
  ],
  'une accolade ou un crochet oublié': [
    [CAR, '"required": ["noticeLue"]\n', '"required": ⟦["noticeLue"\n', 'json Ce crochet « [ » n’est pas fermé : ajoutez un crochet fermant « ] » avant la ligne 26'],
    [CAR, '"properties": {\n        "noticeLue": { "$ref": "./communs.json#/$defs/noticeLue" }\n      },', '"properties": ⟦{\n        "noticeLue": { "$ref": "./communs.json#/$defs/noticeLue" },', 'json Cette accolade « { » n’est pas fermée : ajoutez une accolade fermante « } » avant la ligne 25'],
  ],
  'une barre oblique seule': [[CAR, '"title": "Bénéficiaire"', '"title": "⟦\\w"', 'json « \\w » n’a pas de sens dans un texte : doublez la barre oblique, « \\\\w »']],
  'un mot-clé d’une autre langue': [
    [CAR, '"title": "Type de dérogation",', '⟦"libellé": "Type de dérogation",', 'mot-cle Mot-clé inconnu « libellé » (vouliez-vous « title » ?)'],
    [CAR, '"title": "Type de dérogation",', '"title": "Type de dérogation", ⟦"obligatoire": true,', 'mot-cle Mot-clé inconnu « obligatoire » (vouliez-vous « x-required » ?)'],
    [CAR, '"$ref": "./communs.json#/$defs/email"', '⟦"ref": "./communs.json#/$defs/email"', 'mot-cle Mot-clé inconnu « ref » (vouliez-vous « $ref » ?)'],
    [CAR, '{ "const": "12", "title"', '{ ⟦"value": "12", "title"', 'mot-cle Mot-clé inconnu « value » (vouliez-vous « const » ?)'],
    [CAR, '"must": "derogation in', '⟦"condition": "derogation in', 'mot-cle Mot-clé inconnu « condition » dans « x-rules » (vouliez-vous « must » ?)'],
  ],
  'un champ écrit hors de sa place': [
    [CAR, '"title": "Bénéficiaire",', '"title": "Bénéficiaire", ⟦"nomUsage": { "title": "Nom", "type": "string" },', 'mot-cle « nomUsage » a l’air d’un champ ou d’une section : écrivez-le dans « properties »'],
    [CAR, '"properties": {\n    "introduction"', '"properties": {\n    "nom": { "title": "Nom", "type": ⟦"string" },\n    "introduction"', 'type « nom » est un onglet, car les propriétés de la racine sont les onglets : mettez ce champ dans le « properties » d’un onglet'],
    [CAR, '"title": "Type de dérogation",', '"title": "Type de dérogation", ⟦"required": true,', 'mot-cle-deplace « required » n’a pas de sens sur un champ : écrivez "x-required": true'],
  ],
  'un type d’une autre langue': [[ESSAI, '"title": "Pays", "type": "string"', '"title": "Pays", "type": ⟦"date"', 'valeur « type » ne connaît pas « date » : écrivez "string", et ajoutez "format": "date"']],
  'une date à la française': [[CAR, '"title": "Bénéficiaire",\n          "type": "object",\n          "properties": {', '"title": "Bénéficiaire",\n          "type": "object",\n          "properties": {\n "jour": { "title": "Jour", "type": "string", "format": "date", "default": ⟦"01/02/2025" },', 'defaut « default » attend une date du calendrier, année-mois-jour, telle que "2025-02-01"']],
  'un code d’un autre type': [[CAR, '{ "const": "12", "title"', '{ "const": ⟦12, "title"', 'code-type Le code 12 doit être un texte : écrivez "12"']],
  'deux choix de même libellé': [[CAR, '"title": "Autre dérogation"', '"title": ⟦"Cumul de dérogations"', 'titre-double « Cumul de dérogations » est déjà le libellé du code « 50 » : donnez à chacun le sien']],
  'une mise en forme': [[CAR, '"title": "Bénéficiaire",', '"title": ⟦"<b>Bénéficiaire</b>",', 'mise-en-forme « <b> » s’affichera tel quel : retirez cette mise en forme (un texte n’a que des liens et des paragraphes)']],
  'une pièce sans code': [[CAR, '"programme": {\n              "$ref": "./communs.json#/$defs/piece",\n              "title": "Programme",\n              "x-document": { "code": "CAR-PROGRAMME" }', '⟦"programme": {\n              "$ref": "./communs.json#/$defs/piece",\n              "title": "Programme"', 'mot-cle-manquant « x-document » doit contenir « code »']],
  'une définition citée par son seul nom': [[CAR, '"$ref": "./communs.json#/$defs/email"', '"$ref": ⟦"email"', 'ref « email » n’est pas permis : écrivez « ./communs.json#/$defs/email »']],
  'un code de barème inconnu': [[CDPI, "? 'mayotte' :", "? ⟦'mayote' :", "code-inconnu « territoire » n'a pas le code « mayote » (metropole, mayotte) (vouliez-vous « mayotte » ?)"]],
  'une règle sur un champ alors masqué': [[CDPI, '"must": "anciennete >= 150"', '"when": ⟦"acces == \'CIPI\'",\n              "must": "anciennete >= 150"', 'regle-muette Un champ que cette règle lit n’est pas affiché quand elle s’applique : la règle ne signalera jamais rien']],
  'une date sans guillemets': [[CDPI, 'dates.fin < ajouterMois(dates.debut, 12)', 'dates.fin < ⟦31/12/2026', 'date Une date se met entre guillemets, année-mois-jour : écrivez \'2026-12-31\'']],
  'une part en pour cent': [
    [CDPI, '"must": "anciennete >= 150"', '"must": "anciennete >= ⟦50 %"', "nombre « % » n'existe pas ici : écrivez « 50 », ou « valeur * 50 / 100 » pour une part"],
    [CDPI, '"maximum": 9999', '"maximum": ⟦50 %', 'json Un nombre s’écrit seul, sans « % » : 50'],
  ],
  'un point-virgule entre deux valeurs': [[CDPI, 'ajouterMois(dates.debut, 12)', 'ajouterMois(dates.debut⟦; 12)', "operateur « ; » n'existe pas ici : écrivez « , » entre deux valeurs"]],
  'un code sans guillemets': [[CDPI, `"x-visible": "acces == 'ANCIENNETE'"`, '"x-visible": "acces == ⟦ANCIENNETE"', "code-inconnu Un code se met entre guillemets : écrivez « 'ANCIENNETE' »"]],
  'un type inconnu sur un champ que des conditions lisent': [[CDPI, '"type": "boolean", "x-required": true }', '"type": ⟦"booleen", "x-required": true }', 'valeur « type » ne connaît pas « booleen » : écrivez "boolean"']],
  'une définition mal nommée, dont des règles lisent les champs': [
    [CDPI, '"./communs.json#/$defs/identite"', '⟦"./communs.json#/$defs/identité"', 'ref « ./communs.json#/$defs/identité » n’est pas permis : écrivez « ./communs.json#/$defs/identite »'],
    [CDPI, '"./communs.json#/$defs/heures"', '⟦"./communs.json#/defs/heures"', 'ref « ./communs.json#/defs/heures » n’est pas permis : écrivez « ./communs.json#/$defs/heures »'],
    [CDPI, '"./communs.json#/$defs/heures"', '⟦"./commun.json#/$defs/heures"', 'ref Fichier introuvable : « schemas/commun.json » (vouliez-vous « communs.json » ?)'],
  ],
  'un motif qui ne se lit pas': [[CDPI, '"maxLength": 120, "examples"', '"maxLength": 120, "pattern": ⟦"[A-Z", "examples"', 'motif « pattern » n’est pas une expression régulière : un crochet « [ » n’est pas fermé : ajoutez « ] », ou écrivez « \\\\[ » pour le caractère lui-même']],
  'un type qui n’est pas celui des codes': [[CAR, '"type": "string",\n              "oneOf"', '"type": ⟦"integer",\n              "oneOf"', 'code-type Les codes de cette liste sont des textes : écrivez "type": "string"']],
  'un « required » mal écrit': [[CDPI, '"required": ["engagement"],', '"required": ⟦"engagement",', 'valeur « required » attend une liste entre crochets : écrivez ["engagement"]']],
  'le nom d’un onglet changé dans un chemin': [[CAR, '"employeur.adresse.commune"', '⟦"entreprise.adresse.commune"', 'champ-inconnu « x-recap » cite un champ absent « entreprise.adresse.commune » : écrivez « employeur.adresse.commune »']],
  'un champ cité deux fois': [[CAR, '"conventionOuDevis", "programme"]', '"conventionOuDevis", ⟦"contratType", "programme"]', 'obligatoire « required » cite déjà « contratType » : retirez-le, ou citez le champ qui manque']],
  'une date dans le JSON': [[CDPI, '"maximum": 9999', '"maximum": ⟦31/12/2026', 'json Une date s’écrit entre guillemets, année-mois-jour : "2026-12-31"']],
  'un nombre entre guillemets': [
    [CDPI, '"maximum": 9999', '"maximum": ⟦"9 999 heures"', 'valeur « maximum » attend un nombre : écrivez 9999, sans guillemets'],
    [CDPI, '"x-width": 5', '"x-width": ⟦"5"', 'valeur « x-width » attend un nombre entier de 1 à 12 : écrivez 5, sans guillemets'],
  ],
  'un code de pièce avec des espaces': [[CAR, '"code": "CAR-PROGRAMME"', '"code": ⟦"Programme du CAR"', 'valeur « code » attend des lettres sans accent, des chiffres et des tirets, sans espace : écrivez "PROGRAMME-DU-CAR"']],
  'un nom de règle avec des accents': [[CAR, '"id": "derogation-age"', '"id": ⟦"Dérogation selon l\'âge"', 'valeur « id » attend des lettres sans accent, des chiffres et des tirets, sans espace : écrivez "derogation-selon-l-age"']],
  'une limite sur une date': [[CDPI, '"debut": { "$ref": "./communs.json#/$defs/date",', '"debut": { "$ref": "./communs.json#/$defs/date", ⟦"maximum": "31/12/2026",', 'mot-cle-deplace « maximum » ne s’applique pas à une date : comparez la date dans un contrôle « x-rules », tel que "must": "champ <= \'2026-12-31\'"']],
  'des libellés sous « enum »': [[CAR, '"oneOf": [', '⟦"enum": [', 'mot-cle « enum » n’a que des codes, sans libellés (vouliez-vous « oneOf » ?)']],
  'un choix écrit code : libellé': [[CAR, '{ "const": "60", "title": "Autre dérogation" }', '⟦{ "60": "Autre dérogation" }', 'valeur Un choix de « oneOf » nomme son code et son libellé : écrivez { "const": "60", "title": "Autre dérogation" }']],
  'true entre guillemets': [[CAR, '"title": "Type de dérogation",', '"title": "Type de dérogation", "x-required": ⟦"true",', 'constante « x-required » vaut toujours vrai : écrivez true, sans guillemets']],
  'un guillemet oublié': [
    [CAR, '"title": "Bénéficiaire"', '⟦"title: "Bénéficiaire"', 'json Guillemet fermant oublié après « title » : écrivez "title":'],
    [CAR, '"title": "Bénéficiaire"', '⟦title": "Bénéficiaire"', 'json Guillemet ouvrant oublié : écrivez "title"'],
    [CAR, '"title": "Bénéficiaire"', '"title": ⟦Bénéficiaire"', 'json Guillemet ouvrant oublié : écrivez "Bénéficiaire"'],
    [CAR, '"title": "Bénéficiaire",', '"title": ⟦"Bénéficiaire,', 'json Guillemet fermant oublié : ajoutez-le après « Bénéficiaire »'],
    [CAR, '"title": "Bénéficiaire",', '"title": ⟦"Bénéficiaire\n du contrat",', 'json Un texte tient sur une ligne : réunissez ces lignes, et écrivez \\n pour un saut de ligne'],
    [CDPI, '"title": "Poste occupé", "type"', '"title": ⟦"Poste occupé, "type"', 'json Guillemet fermant oublié après « Poste occupé » : écrivez "Poste occupé",'],
  ],
  'un nombre qui commence par zéro': [[CDPI, '"maximum": 9999', '"maximum": ⟦0999', 'json Un nombre ne commence pas par 0 : écrivez 999, ou "0999" pour un code']],
  'une accolade de trop': [[CAR, '"dateNaissance": { "$ref": "./communs.json#/$defs/dateNaissance" },', '"dateNaissance": { "$ref": "./communs.json#/$defs/dateNaissance" }⟦},', 'json Cette accolade « } » est de trop : supprimez-la']],
  'une liste ouverte par mégarde': [[ESSAI, '"items": {\n            "title": "Stagiaire",', '"items": ⟦[{\n            "title": "Stagiaire",', 'json Ce crochet « [ » n’est pas fermé : ajoutez un crochet fermant « ] » avant la ligne 106']],
  'un champ copié sans changer sa clé': [[CDPI, '"engagement": {', '"engagement": { "title": "Autre engagement", "type": "boolean" },\n        ⟦"engagement": {', 'cle-double « engagement » existe déjà (ligne 121) : donnez une autre clé à celui-ci, telle que "engagement2", ou supprimez l’un des deux']],
  'deux points pour « == »': [[CDPI, `"x-visible": "acces == 'ANCIENNETE'"`, `"x-visible": "acces⟦: 'ANCIENNETE'"`, "operateur « : » n'existe pas ici : écrivez « == » pour comparer"]],
  'une date comparée à un âge': [[CDPI, '"must": "age(beneficiaire.identite.dateNaissance, dates.debut) >= 16"', '"must": "beneficiaire.identite.dateNaissance >= ⟦16"', 'date Une date ne se compare pas à un nombre : pour un âge, écrivez « age(date, aujourdhui()) » ; pour une durée, « jours(debut, fin) » ou « mois(debut, fin) »']],
  'le libellé d’un choix, sans ses majuscules': [[CAR, "derogation in ['12', '50']", "derogation in ['12', ⟦'cumul de derogations']", "code-inconnu Le code « cumul de derogations » n'existe pas dans cette liste : écrivez le code de ce libellé, '50'"]],
  'une présentation en français': [
    [ESSAI, '"x-widget": "money", "x-value"', '"x-widget": ⟦"montant", "x-value"', 'presentation « montant » n’est pas une présentation pour ce type de champ : écrivez "money"'],
    [CDPI, '"title": "Poste occupé", "type": "string"', '"title": "Poste occupé", "x-widget": ⟦"zone de texte", "type": "string"', 'presentation « zone de texte » n’est pas une présentation pour ce type de champ : écrivez "textarea"'],
  ],
  'une fonction écrite devant sa liste': [
    [CDPI, '3 * heures >=', '3 * ⟦somme(missions.heures) >=', "fonction-inconnue « somme » s'écrit « missions.somme(p, p.heures) »"],
    [CDPI, '3 * heures >=', '3 * ⟦SOMME(missions.heures) >=', 'fonction-inconnue Fonction inconnue « SOMME » : écrivez « missions.somme(p, p.heures) »'],
    [ESSAI, '"x-visible": "heures > 100"', '"x-visible": "⟦startsWith(nom, \'A\')"', "fonction-inconnue « startsWith » s'écrit « nom.startsWith('A') »"],
  ],
  '« contient » d’un choix multiple': [[ESSAI, '"x-visible": "cout > 100000"', '"x-visible": "⟦projet.publics contient \'RQTH\'"', "mot « projet.publics contient 'RQTH' » n'existe pas ici : écrivez « 'RQTH' in projet.publics »"]],
  '« required » faux sur un champ': [[CAR, '"title": "Type de dérogation",', '"title": "Type de dérogation", ⟦"required": false,', 'mot-cle-deplace « required » n’a pas de sens sur un champ : retirez-le, un champ est facultatif sans lui']],
};

export const MISTAKES: readonly Mistake[] = Object.entries(kinds).flatMap(([kind, planted]) =>
  planted.map(([file, from, to, says]) => ({ kind, file, from, to, says })),
);
