import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileExpression } from '../../packages/compiler/src/expression/index.js';
import { compiled, contrat, said } from './expression-dispositif.js';
import { symbols } from './expression-symbols.js';

const instead = (wrong: string, good: string) => `« ${wrong} » n'existe pas ici : écrivez ${good}`;
const CHOICE = '« condition ? valeur : autre valeur » (si, alors, sinon)';
const STRAIGHT = 'Un texte se met entre guillemets droits : écrivez \'a\' au lieu de';

/** Expression → what is marked in it, and what is said. */
const SLIPS: readonly (readonly [source: string, marked: string, message: string])[] = [
  ['salaire = 12', '=', instead('=', '« == » pour comparer')],
  ['salaire === 12', '===', instead('===', '« == » pour comparer')],
  ['salaire <> 12', '<>', instead('<>', '« != » (différent de)')],
  ['salaire ≠ 12', '≠', instead('≠', '« != » (différent de)')],
  ['salaire =< 12', '=<', instead('=<', '« <= » (inférieur ou égal)')],
  ['salaire => 12', '=>', instead('=>', '« >= » (supérieur ou égal), ou « !a || b » pour « si a, alors b »')],
  ['salaire – 1 > 12', '–', instead('–', '« - » (le tiret du clavier)')],
  ['rqth & notice', '&', instead('&', '« && » (et)')],
  ['rqth | notice', '|', instead('|', '« || » (ou)')],
  ['rqth et notice', 'et', instead('et', '« && »')],
  ['rqth OU notice', 'OU', instead('OU', '« || »')],
  ['non rqth', 'non', instead('non', '« ! »')],
  ['non (rqth)', 'non', instead('non', '« ! »')],
  ['rqth == non', 'non', instead('non', '« false »')],
  ['rqth == oui', 'oui', instead('oui', '« true »')],
  ['rqth == vrai', 'vrai', instead('vrai', '« true »')],
  ['rqth == faux', 'faux', instead('faux', '« false »')],
  ['rqth == True', 'True', instead('True', '« true »')],
  ['derogation dans ["11"]', 'dans', instead('dans', '« in »')],
  ['rqth == null', 'null', instead('null', '« rempli(champ) », ou « !rempli(champ) » pour un champ vide')],
  ['si (rqth, notice)', 'si', instead('si', CHOICE)],
  ['salairé > 2', 'salairé', 'Un nom ne porte ni accent ni cédille : écrivez « salaire »'],
  ['employeur.email == « a »', '« a »', `${STRAIGHT} « a »`],
  ['employeur.email == “a”', '“a”', `${STRAIGHT} “a”`],
  ['employeur.email == ‘a’', '‘a’', `${STRAIGHT} ‘a’`],
  ['employeur.email == ”', '”', 'Un texte se met entre guillemets droits : remplacez ” par \''],
  ['employeur.email == "a', '"a', 'Le guillemet « " » ouvert ici n\'est pas fermé : ajoutez " à la fin du texte'],
  ['employeur.email == "a”', '"a”', 'Le guillemet « " » ouvert ici n\'est pas fermé : remplacez ” par "'],
  ['(rqth && notice', '(', "La parenthèse « ( » n'est pas fermée : ajoutez « ) »"],
  ['derogation in ["11"', '[', "Le crochet « [ » n'est pas fermé : ajoutez « ] »"],
  ['(derogation in ["11")]', '[', "Le crochet « [ » n'est pas fermé : ajoutez « ] »"],
  ['rqth)', ')', 'La parenthèse « ) » ne ferme rien : supprimez-la ou ouvrez-la avant'],
  ['salaire > 1801,80', '1801,80', "Un nombre s'écrit avec un point, sans espace : écrivez « 1801.80 »"],
  ['salaire > 1\u202f801,80', '1\u202f801,80', "Un nombre s'écrit avec un point, sans espace : écrivez « 1801.80 »"],
  ['salaire > 1 801', '1 801', "Un nombre s'écrit sans espace : écrivez « 1801 »"],
  ['salaire > .5', '.5', 'Écrivez « 0.5 », avec le zéro'],
  ['(rqth, notice)', ',', "Cette virgule est inattendue : elle sépare les valeurs d'une liste « [ ] » ou d'une fonction"],
  ['', '', "L'expression est vide"],
  ['  ', '  ', "L'expression est vide"],
  ['rqth &&', '&&', "L'expression s'arrête trop tôt : il manque une valeur après « && »"],
  ['employeur.', '.', "L'expression s'arrête trop tôt : il manque un nom de champ après « . »"],
  ['&& rqth', '&&', 'Une expression ne commence pas par « && »'],
  ['rqth && || notice', '||', 'Il manque une valeur entre « && » et « || »'],
  ['rqth notice', 'notice', 'Il manque un opérateur (&&, ||, ==, +…) entre « rqth » et « notice » ; un nom de champ tient en un mot, celui de sa clé'],
  ['rqth ? 1', '1', "Il manque « : » et la valeur de l'autre cas : condition ? valeur : autre valeur"],
  ['salaire > 2 §', '§', 'Le caractère « § » n\'est pas compris ici'],
  ['salaire > 2 €', '2 €', "Un nombre s'écrit seul, sans « € » : écrivez « 2 »"],
  ['salaire >= 150 heures', '150 heures', "Un nombre s'écrit seul, sans « heures » : écrivez « 150 »"],
  ['salaire > 1 801,80 euros && rqth', '1 801,80 euros', "Un nombre s'écrit seul, sans « euros » : écrivez « 1801.80 »"],
  ['salaire > 80 % de salaire', '80 % de salaire', instead('%', '« salaire * 80 / 100 »')],
  ['salaire est supérieur ou égal à 12', 'est supérieur ou égal à', instead('est supérieur ou égal à', '« >= »')],
  ['salaire au plus 12', 'au plus', instead('au plus', '« <= »')],
  ['salaire entre 10 et 12', 'salaire entre 10 et 12', instead('salaire entre 10 et 12', '« salaire >= 10 && salaire <= 12 »')],
  ['salaire est égal à 12', 'est égal à', instead('est égal à', '« == »')],
  ["derogation n'est pas '11'", "n'est pas", instead("n'est pas", '« != »')],
  ['employeur.email n’est pas vide', 'employeur.email n’est pas vide', instead('employeur.email n’est pas vide', '« rempli(employeur.email) »')],
  ['employeur.email est vide', 'employeur.email est vide', instead('employeur.email est vide', '« !rempli(employeur.email) »')],
  ['employeur.email est renseigné', 'employeur.email est renseigné', instead('employeur.email est renseigné', '« rempli(employeur.email) »')],
  ["employeur.email contient '@akto'", "employeur.email contient '@akto'", instead("employeur.email contient '@akto'", "« employeur.email.contains('@akto') »")],
  ['rqth est coché', 'rqth est coché', instead('rqth est coché', '« rqth == true »')],
  ['dateFin > dateDebut + 2 ans', 'dateDebut + 2 ans', instead('dateDebut + 2 ans', '« ajouterMois(dateDebut, 24) »')],
  ["dateFin > aujourd'hui", "aujourd'hui", instead("aujourd'hui", '« aujourdhui() »')],
  ['dateFin > aujourd’hui()', 'aujourd’hui()', instead('aujourd’hui()', '« aujourdhui() »')],
  ['dateFin > today()', 'today()', instead('today()', '« aujourdhui() »')],
  ['dateFin après dateDebut', 'après', instead('après', '« > »')],
  ['3 x salaire > 12', 'x', instead('x', '« * »')],
  ['pas rqth', 'pas', instead('pas', '« ! »')],
  ["derogation in ('11', '12')", "('11', '12')", "Une liste s'écrit entre crochets, avec des virgules : écrivez « ['11', '12'] »"],
  ["derogation in ['11' '12']", "['11' '12']", "Une liste s'écrit entre crochets, avec des virgules : écrivez « ['11', '12'] »"],
  ["derogation == '11' ou '12'", "== '11' ou '12'", instead("== '11' ou '12'", "« in ['11', '12'] »")],
  ['employeur email == "a"', 'employeur email', 'Un point sépare une section de ses champs : écrivez « employeur.email »'],
  ['date debut < dateFin', 'date debut', "Un nom s'écrit sans espace : écrivez « dateDebut »"],
  ['salaire > 2;', ';', 'Le caractère « ; » n\'est pas compris ici'],
  ['salaire > 1e999', '1e999', 'Ce nombre est trop grand'],
];

for (const [source, marked, message] of SLIPS) {
  test(`« ${source} » : on dit quoi écrire`, () => {
    assert.deepEqual(said(source), [[marked, message]]);
  });
}

test('Une séquence inconnue dans un texte est montrée seule', () => {
  assert.equal(said('employeur.siret.matches("a\\d")')[0]![0], '\\d');
});

test('Plusieurs fautes sont toutes dites, dans l\'ordre du texte', () => {
  assert.deepEqual(said('rqth et salaire = 2').map(([marked]) => marked), ['et', '=']);
});

test('Un champ peut s\'appeler « x » ou « contient »', () => {
  assert.deepEqual(compileExpression('x * 3 > contient', symbols({ x: 'number', contient: 'number' }), 'boolean').problems, []);
});

test('Deux comparaisons à des valeurs ne sont pas une liste', () => {
  for (const right of ['salaire == 1 || 2 < salaire', 'salaire == 1 || salaire == 2', 'derogation in ["11", "12"] || rqth', 'employeur.email == "a" + "b"']) assert.deepEqual(said(right), []);
});

test('Une faute dans un texte entre guillemets n\'en est pas une', () => {
  assert.deepEqual(said('employeur.email == "l’été = 1,5 et non « oui »"'), []);
});

test('Un champ peut s\'appeler « ou »', () => {
  assert.deepEqual(compileExpression('ou > 2', symbols({ ou: 'number' }), 'boolean').problems, []);
});

test('Une espace insécable entre deux mots est acceptée', () => {
  assert.equal(compiled('rqth\u00a0&&\u202fnotice').code, compiled('rqth && notice').code);
});

test('Un commentaire est permis, même mal ponctué', () => {
  assert.equal(compiled('rqth // l’un et « l’autre »').code, 's=>s.value(0)');
});

test('Les positions restent celles du texte après un nom que CEL réserve', () => {
  assert.deepEqual(said('employeur.package > 2 && salair > 2', contrat), [
    ['salair', 'Champ inconnu « salair » (vouliez-vous « salaire » ?)'],
  ]);
});
