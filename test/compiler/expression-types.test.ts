import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileExpression } from '../../packages/compiler/src/expression/index.js';
import { compiled, contrat, said } from './expression-dispositif.js';

const COMPARE = 'comparez cette valeur (==, <, in…) ou écrivez « rempli(champ) »';
const LIST = '(11, 12, 21, 22, 50, 60)';

/** Expression → what is marked in it, and what is said. */
const ERRORS: readonly (readonly [source: string, marked: string, message: string])[] = [
  ['salaire == employeur.email', 'salaire == employeur.email', 'Comparaison impossible entre un nombre et un texte'],
  ['dateFin > employeur.email', 'dateFin > employeur.email', 'Comparaison impossible entre une date et un texte'],
  ['dateFin > salaire', 'dateFin > salaire', 'Comparaison impossible entre une date et un nombre'],
  ['salaire == "12"', 'salaire == "12"', 'Comparaison impossible entre un nombre et un texte : écrivez 12 sans guillemets'],
  ['employeur.siret == 12', 'employeur.siret == 12', 'Comparaison impossible entre un texte et un nombre : écrivez \'12\' entre guillemets'],
  ['rqth == "oui"', 'rqth == "oui"', 'Comparaison impossible entre un oui / non et un texte : écrivez true sans guillemets'],
  ['options == ["a1"]', 'options == ["a1"]', 'Comparaison impossible entre une liste de codes et une liste : écrivez « valeur in liste »'],
  ['employeur.email < employeur.siret', 'employeur.email < employeur.siret', '« < » compare des nombres ou des dates, et non un texte'],
  ['1 < salaire < 3', '1 < salaire < 3', 'Une comparaison porte sur deux valeurs : écrivez « 1 < salaire && salaire < 3 »'],
  ['dateFin > "31/12/2025"', '"31/12/2025"', '« 31/12/2025 » n\'est pas une date : écrivez \'2025-12-31\' (année-mois-jour)'],
  ['dateFin > "2025-02-30"', '"2025-02-30"', '« 2025-02-30 » n\'est pas une date : écrivez par exemple \'2025-01-31\' (année-mois-jour)'],
  ['age("hier", dateFin) > 3', '"hier"', '« hier » n\'est pas une date : écrivez par exemple \'2025-01-31\' (année-mois-jour)'],
  ['derogation == "13"', '"13"', `Le code « 13 » n'existe pas dans cette liste ${LIST}`],
  ['"13" != derogation', '"13"', `Le code « 13 » n'existe pas dans cette liste ${LIST}`],
  ['derogation in ["11", "13"]', '"13"', `Le code « 13 » n'existe pas dans cette liste ${LIST}`],
  ['derogation == (rqth ? "11" : "13")', '"13"', `Le code « 13 » n'existe pas dans cette liste ${LIST}`],
  ['"c3" in options', '"c3"', "Le code « c3 » n'existe pas dans cette liste (a1, b2)"],
  ['options.exists(o, o == "c3")', '"c3"', "Le code « c3 » n'existe pas dans cette liste (a1, b2)"],
  ['periodes.all(p, p.postes.all(q, q.code == "z"))', '"z"', "Le code « z » n'existe pas dans cette liste (x, y)"],
  ['metier == "carsite"', '"carsite"', "Le code « carsite » n'existe pas dans cette liste (agent, cariste, soudeur) (vouliez-vous « cariste » ?)"],
  ['derogation == "Libellé 12"', '"Libellé 12"', "Le code « Libellé 12 » n'existe pas dans cette liste : écrivez le code de ce libellé, '12'"],
  ['derogation == 12', '12', 'Les codes de cette liste sont des textes : écrivez \'12\' entre guillemets'],
  ['niveau == "3"', '"3"', 'Les codes de cette liste sont des nombres : écrivez 3 sans guillemets'],
  ['niveau == derogation', 'niveau == derogation', 'Comparaison impossible entre un code et un code'],
  ['derogation in employeur.email', 'employeur.email', '« in » cherche dans une liste : valeur in [\'a\', \'b\'] ; dans un texte, écrivez « texte.contains(morceau) »'],
  ['salaire in periodes', 'salaire in periodes', '« in » ne cherche pas dans un groupe répété : écrivez « groupe.exists(p, p.champ == valeur) »'],
  ['options in ["a1"]', 'options', '« in » cherche une seule valeur : pour une liste, écrivez « liste.exists(x, x in [a, b]) »'],
  ['derogation in []', '[]', 'Cette liste est vide : mettez-y au moins une valeur'],
  ['salaire in [1, "a"]', '"a"', "Les valeurs d'une liste sont toutes du même type : textes, nombres ou dates"],
  ['rqth && salaire', 'salaire', `« && » attend une condition (vrai ou faux), et non un nombre (« salaire ») : ${COMPARE}`],
  ['!devis', 'devis', '« ! » attend une condition (vrai ou faux), et non des documents (« devis ») : écrivez « rempli(…) » ou « size(…) > 0 »'],
  ['salaire ? rqth : notice', 'salaire', `« ? » attend une condition (vrai ou faux), et non un nombre (« salaire ») : ${COMPARE}`],
  ['(rqth ? salaire : "a") == 2', 'salaire : "a"', "Les deux valeurs d'un choix sont du même type : ici un nombre et un texte"],
  ['-employeur.email > 2', 'employeur.email', '« - » attend un nombre, et non un texte (« employeur.email »)'],
  ['dateFin - dateDebut > 3', 'dateFin - dateDebut', 'Calcul impossible entre une date et une date : écrivez « jours(debut, fin) » ou « mois(debut, fin) »'],
  ['dateFin + 3 > dateFin', 'dateFin + 3', 'Calcul impossible entre une date et un nombre : écrivez « ajouterMois(date, nombre) »'],
  ['"3" + 3 == "33"', '"3" + 3', 'Calcul impossible entre un texte et un nombre'],
  ['salaire / 0 > 1', '0', 'Division par zéro'],
  ['salaire % 2 == 0', 'salaire % 2', "L'opérateur « % » n'existe pas ici"],
  ['salaire > 9007199254740993', '9007199254740993', 'Ce nombre est trop grand pour être calculé exactement'],
  ['salaire > 0x10', '0x10', "Écrivez cette valeur comme un nombre (12.5) ou un texte ('abc')"],
  ['employeur.email == b"a"', 'b"a"', "Écrivez cette valeur comme un nombre (12.5) ou un texte ('abc')"],
  ['{"a": 1} == 1', '{"a": 1}', "Les accolades n'existent pas ici : une liste s'écrit [a, b]"],
  ['periodes[0].debut > dateDebut', 'periodes[0]', 'On ne lit pas un élément par son numéro : écrivez « all », « exists » ou « filter »'],
  ['agee(dateDebut, dateFin) > 3', 'agee', 'Fonction inconnue « agee » (vouliez-vous « age » ?)'],
  ['employeur.email.startWith("a")', 'startWith', 'Fonction inconnue « startWith » (vouliez-vous « startsWith » ?)'],
  ['has(contrat.rqth)', 'has', 'Fonction inconnue « has » : écrivez « rempli(champ) »'],
  ['periodes.map(p, p.debut)', 'map', 'Fonction inconnue « map » : écrivez une condition avec « all », « exists » ou « filter »'],
  ['periodes.somme(p, p.debut) > 3', 'p.debut', '« somme » attend un nombre, et non une date (« p.debut »)'],
  ['somme(periodes) > 3', 'somme', "« somme » s'écrit « periodes.somme(p, p.champ) »"],
  ['sum(periodes) > 3', 'sum', 'Fonction inconnue « sum » : écrivez « periodes.somme(p, p.champ) »'],
  ['timestamp("2025-01-01") > dateFin', 'timestamp', 'Fonction inconnue « timestamp » : une date s\'écrit \'2025-01-31\''],
  ['size(employeur.email, 3) > 1', 'size(employeur.email, 3)', '« size » attend 1 valeur entre parenthèses et en reçoit 2 : « size(valeur) »'],
  ['age(dateDebut) > 3', 'age(dateDebut)', '« age » attend 2 valeurs entre parenthèses et en reçoit 1 : « age(naissance, date) »'],
  ['aujourdhui(1) > dateFin', 'aujourdhui(1)', "« aujourdhui » s'écrit sans rien entre parenthèses : « aujourdhui() »"],
  ['age(dateDebut, salaire) > 3', 'salaire', '« age » attend une date, et non un nombre (« salaire »)'],
  ['luhn(salaire)', 'salaire', '« luhn » attend un texte, et non un nombre (« salaire »)'],
  ['size(salaire) > 1', 'salaire', '« size » attend un texte, une liste, des documents ou un groupe répété, et non un nombre (« salaire »)'],
  ['employeur.email.size() > 1', 'size', "« size » s'écrit « size(employeur.email) »"],
  ['startsWith(employeur.email, "a")', 'startsWith', "« startsWith » s'écrit « employeur.email.startsWith('a') »"],
  ['salaire.all(p, true)', 'salaire', '« all » attend un groupe répété ou une liste, et non un nombre (« salaire »)'],
  ['rempli(salaire + 1)', 'salaire + 1', "rempli attend le nom d'un champ, d'un type de document ou d'un groupe répété, sans calcul"],
  ['rempli(adresse)', 'adresse', "rempli attend un champ : « adresse » n'en est pas un"],
  ['periodes.all(p, rempli(p))', 'p', "rempli attend un champ : « p » n'en est pas un"],
  ['employeur.siret.matches(employeur.email)', 'employeur.email', 'matches attend une expression régulière écrite en toutes lettres : texte.matches("^[0-9]{5}$")'],
  ['employeur.siret.matches("[0-9")', '"[0-9"', "L'expression régulière « [0-9 » n'est pas valide : vérifiez les parenthèses, crochets et accolades"],
  ['salaire', 'salaire', `Il faut ici une condition (vrai ou faux), et l'expression donne un nombre : ${COMPARE}`],
];

for (const [source, marked, message] of ERRORS) {
  test(`« ${source} » est refusé, avec le remède`, () => {
    assert.deepEqual(said(source), [[marked, message]]);
  });
}

test('Une date se compare avec une date écrite année-mois-jour', () => {
  assert.deepEqual(said('dateFin > "2025-12-31" && dateFin in ["2025-01-01"]'), []);
});

test('Les codes d\'une liste de nombres se comparent et se calculent comme des nombres', () => {
  assert.deepEqual(said('niveau >= 4 && niveau + 1 == 5'), []);
});

test('Un code texte peut être cherché et joint comme un texte', () => {
  assert.deepEqual(said('derogation.startsWith("1") && derogation + "a" == "11a"'), []);
});

test('Un champ calculé doit être du type de son champ', () => {
  assert.deepEqual(said('salaire * 2', contrat, 'date'), [
    ['salaire * 2', "Il faut ici une date, et l'expression donne un nombre"],
  ]);
});

test('Une date écrite en toutes lettres convient à un champ calculé de type date', () => {
  assert.equal(compiled('rqth ? "2025-01-01" : dateFin', contrat, 'date').type, 'date');
});

test('Un code calculé doit être dans la liste de son champ', () => {
  const codes = [{ code: 'court', title: 'Court' }, { code: 'long', title: 'Long' }];
  const { problems } = compileExpression('rqth ? "court" : "lon"', contrat, 'code', { codes });
  assert.deepEqual(problems.map(({ offset, message }) => [offset, message]), [
    [17, "Le code « lon » n'existe pas dans cette liste (court, long)"],
  ]);
});

test('Une liste filtrée convient à un champ calculé de plusieurs codes', () => {
  assert.equal(compiled('options.filter(o, o != "a1")', contrat, 'codes').type, 'list');
});

test('Une case à cocher n\'est jamais vide : rempli y est inutile', () => {
  const message = "Une case à cocher n'est jamais vide : écrivez « notice » seul pour savoir si elle est cochée";
  assert.deepEqual(said('rempli(notice)'), [['notice', message]]);
});

const CONSTANT = (word: string) => `Cette condition est toujours ${word}, quelles que soient les données`;

test('Une condition qui ne lit rien est signalée', () => {
  assert.deepEqual(said('1 > 2'), [['1 > 2', CONSTANT('fausse')]]);
});

test('Une condition que ses champs ne changent pas est signalée', () => {
  assert.deepEqual(said('rqth || size("ab") == 2'), [['rqth || size("ab") == 2', CONSTANT('vraie')]]);
});

test('La valeur constante d\'une expression est donnée à qui l\'analyse', () => {
  assert.equal(compileExpression('2 * 3', contrat, 'number').constantValue, 6);
});

test('Compter des lignes n\'est pas une constante', () => {
  assert.deepEqual(said('size(periodes) == 0 && size(options.filter(o, o == "a1")) == 0'), []);
});

test('Filtrer une liste écrite selon un champ n\'est pas une constante', () => {
  assert.deepEqual(said('size(["11", "12"].filter(c, c == derogation)) == 0'), []);
});

test('La date du jour n\'est pas une constante', () => {
  assert.deepEqual(said('aujourdhui() > "2020-01-01"'), []);
});
