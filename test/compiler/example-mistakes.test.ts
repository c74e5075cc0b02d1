import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compileDispositif } from '@akto/compiler';
import { checkExampleTexts } from '../../packages/compiler/src/examples/check-texts.js';
import { loadModule } from '../../packages/compiler/src/node/load-module.js';
import { marked, sha256 } from './authoring.js';
import { pathOf } from './schema-files.js';

const FILE = 'schemas/ACTION-FORMATION.json';
const FOLDER = 'schemas/exemples/ACTION-FORMATION';
const textOf = (path: string): string => readFileSync(pathOf(path), 'utf8');

const { module, rules = [], problems } = compileDispositif({ file: FILE, read: textOf, sha256 });
const definition = await loadModule(module?.code ?? '');

/** What is said of a base and of an example that starts from it, one of which is changed. */
function linesOf(changed: string, text: string): readonly string[] {
  const texts = ['complet', 'depot-29-jours'].map((name) => ({ name, file: `${name}.json`, text: name === changed ? text : textOf(`${FOLDER}/${name}.json`) }));
  return checkExampleTexts(texts, definition, { code: 'ACTION-FORMATION', rules, told: problems })
    .filter(({ code }) => code !== 'regle-sans-exemple')
    .map(({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`);
}

const ABSENT = 'Cet avertissement n’apparaît pas';
const MISTAKES: readonly (readonly [example: string, from: string, to: string, says: string])[] = [
  ['depot-29-jours', '"rule": "depot-30-jours"', '"rule": ⟦"depot-30-jour"', `exemple ${ABSENT} ainsi : écrivez "depot-30-jours"`],
  ['depot-29-jours', '"path": "formation.dates.debut"', '"path": ⟦"formation.date.debut"', 'exemple Aucun champ n’est à « formation.date.debut » : écrivez "formation.dates.debut"'],
  ['depot-29-jours', '"path": "formation.dates.debut"', '"path": ⟦"formation.dates.fin"', `exemple ${ABSENT} sur « formation.dates.fin » : écrivez "formation.dates.debut"`],
  ['depot-29-jours', '"keyword": "rule"', '"keyword": ⟦"règle"', 'valeur « keyword » ne connaît pas « règle » : écrivez "rule"'],
  ['depot-29-jours', '"warnings": [', '⟦"avertissements": [', 'mot-cle Mot-clé inconnu « avertissements » dans « expected » (vouliez-vous « warnings » ?)'],
  ['depot-29-jours', '"expected": {\n    "errors": [],', '⟦"errors": [],\n  "expected": {', 'mot-cle-deplace « errors » s’écrit dans « expected »'],
  ['depot-29-jours', '"today": "2026-04-05"', '"today": ⟦"05/04/2026"', 'valeur « today » attend une date du calendrier, telle que « 2026-01-31 » : écrivez "2026-04-05"'],
  ['depot-29-jours', '"today": "2026-04-05",', '"today": "2026-04-05",\n  ⟦"data": {},', 'exemple Un exemple qui part d’un autre (« base ») n’a pas de « data » : écrivez ses différences dans « changes », tel que "changes": { "chemin.du.champ": valeur }'],
  ['complet', '"heures": 35', '"heures": ⟦"35"', 'exemple "35" donne « Saisir un nombre entier, par exemple 12 » (vouliez-vous 35 ?) : corrigez cette réponse, ou attendez {"path":"formation.action.heures","keyword":"type","message":"Saisir un nombre entier, par exemple 12"}'],
  ['complet', '"typeAction": "FORMATION"', '"typeAction": ⟦"Action de formation"', 'exemple "Action de formation" donne « Choisir un élément de la liste » (vouliez-vous "FORMATION" ?) : corrigez cette réponse, ou attendez {"path":"formation.demande.typeAction","keyword":"enum","message":"Choisir un élément de la liste"}'],
  ['complet', '"state": "stored"\n    },\n    "programme"', '"state": ⟦"envoyé"\n    },\n    "programme"', 'valeur « state » ne connaît pas « envoyé » : écrivez "stored"'],
  ['complet', '"errors": []', '"errors": [⟦{ "path": "formation.action.heures", "keyword": "required", "message": "Saisie obligatoire" }]', 'exemple Cette erreur n’apparaît pas : retirez-la d’ici, ou changez les réponses pour qu’elle apparaisse'],
  ['complet', '"interne": false', '"interne": ⟦null', 'exemple « null » laisse ce champ vide, ce qui donne « Saisie obligatoire » : corrigez cette réponse, ou attendez {"path":"organisme.interne","keyword":"required","message":"Saisie obligatoire"}'],
  ['complet', '"action": { "intitule": "Entretien mécanisé des sols", ', '"action": ⟦{ ', 'exemple La réponse « formation.action.intitule » manque, ce qui donne « Saisie obligatoire » : ajoutez-la, ou attendez {"path":"formation.action.intitule","keyword":"required","message":"Saisie obligatoire"}'],
  ['complet', '"convention": ["convention"]', '"convention": [⟦"contrat"]', 'exemple « documents » ne décrit aucun fichier « contrat » (vouliez-vous "convention" ?) : corrigez cette réponse, ou attendez {"path":"documents.pieces.convention","keyword":"document","message":"Un fichier est introuvable\u00a0: le retirer puis le charger à nouveau"}'],
];

test('les exemples sont sans faute', () => assert.deepEqual(linesOf('', ''), []));

for (const [example, from, to, says] of MISTAKES) {
  test(`${example} : ${says.slice(0, 80)}`, () => {
    const parts = textOf(`${FOLDER}/${example}.json`).split(from);
    assert.equal(parts.length, 2, `« ${from} » doit se trouver une fois`);
    const { text, at } = marked(parts.join(to));
    assert.deepEqual(linesOf(example, text), [`${example}.json:${at} ${says}`]);
  });
}

test('une règle inversée est dite sur sa condition, et non dans chaque exemple', async () => {
  const { text, at } = marked(textOf(FILE).replace('"must": "cofinancement.montant <= montants.total"', '"must": ⟦"cofinancement.montant > montants.total"'));
  const inverted = compileDispositif({ file: FILE, read: (path) => (path === FILE ? text : textOf(path)), sha256 });
  const texts = ['complet', 'cofinancement-trop-grand', 'interne'].map((name) => ({ name, file: `${name}.json`, text: textOf(`${FOLDER}/${name}.json`) }));
  const found = checkExampleTexts(texts, await loadModule(inverted.module?.code ?? ''), { code: 'ACTION-FORMATION', rules: inverted.rules ?? [], told: inverted.problems });
  assert.deepEqual(
    found.filter(({ code }) => code !== 'regle-sans-exemple').map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
    [
      `${FILE}:${at} La règle « cofinancement-total » ne signale aucun des exemples qui l’attendent, et en signale d’autres : sa condition est inversée, car « must » dit ce qui est permis, et « when » quand la règle s’applique`,
    ],
  );
});
