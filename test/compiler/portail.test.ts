import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LINKED_PAGES } from '../../packages/compiler/src/portail/check.js';
import { compilePortail } from '../../packages/compiler/src/portail/compile.js';
import { ROOT } from '../../packages/compiler/src/portail/keywords.js';
import type { Shape } from '../../packages/compiler/src/keywords/shape.js';
import { marked } from './authoring.js';
import { filesBelow, meta, pathOf, type JsonObject } from './schema-files.js';

const FILE = 'schemas/portail.json';
const TEXT = readFileSync(pathOf(FILE), 'utf8');
const beside = (path: string): string | undefined => (path === 'schemas/catalogue.json' ? readFileSync(pathOf(path), 'utf8') : undefined);

const linesOf = (text: string): readonly string[] =>
  compilePortail(FILE, (path) => (path === FILE ? text : beside(path))).problems.map(({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`);

/** What, found once in the real file, becomes what; `⟦` marks where the problem is told. */
const MISTAKES: readonly (readonly [what: string, from: string, to: string, says: string])[] = [
  ['une durée entre guillemets', '"conservationJours": 90', '"conservationJours": ⟦"90 jours"', 'valeur « conservationJours » attend un nombre entier de jours, 1 ou plus : écrivez 90, sans guillemets'],
  ['une durée en partie de jour', '"conservationJours": 90', '"conservationJours": ⟦0.5', 'valeur « conservationJours » attend un nombre entier de jours, 1 ou plus'],
  ['un rappel plus long que la conservation', '"preavisJours": 14', '"preavisJours": ⟦120', 'limites Le rappel s’afficherait dès le premier jour : « preavisJours » (120) doit être plus petit que « conservationJours » (90)'],
  ['une clé mal écrite', '"preavisJours": 14', '⟦"preavisJour": 14', 'mot-cle Mot-clé inconnu « preavisJour » dans « brouillons » (vouliez-vous « preavisJours » ?)'],
  ['une clé d’une autre langue', '"titre": "Mentions légales",', '⟦"title": "Mentions légales",', 'mot-cle Mot-clé inconnu « title » dans « pages » (vouliez-vous « titre » ?)'],
  ['une adresse de page avec des accents', '"chemin": "mentions-legales"', '"chemin": ⟦"Mentions légales"', 'valeur « chemin » attend des minuscules sans accent, des chiffres et des tirets : écrivez "mentions-legales"'],
  ['une page à laquelle le portail mène, renommée', TEXT.slice(TEXT.indexOf('"pages"'), TEXT.indexOf('"contact"') + 9), `⟦${TEXT.slice(TEXT.indexOf('"pages"'), TEXT.indexOf('"contact"'))}"contacts"`, 'page-manquante Le portail mène à « contact », qui n’est le « chemin » d’aucune page : écrivez-la'],
  ['deux pages à la même adresse', '"chemin": "mentions-legales"', '"chemin": ⟦"accessibilite"', 'chemin-double Deux pages ont la même adresse, « accessibilite » (ligne 8) : donnez à chacune la sienne'],
  ['deux pages de même titre', '"titre": "Mentions légales",', '"titre": ⟦"Déclaration d\'accessibilité",', 'titre-double Deux pages ont le même titre, « Déclaration d\'accessibilité » (ligne 9) : donnez à chacune le sien'],
  ['une durée que le texte ne connaît pas', '["Un brouillon est gardé dans ce navigateur {conservation} jours', '["Un brouillon est gardé dans ce navigateur ⟦{conservations} jours', 'nom-inconnu « {conservations} » s’affichera tel quel : un paragraphe connaît « {conservation} » et « {preavis} » (vouliez-vous « conservation » ?)'],
  ['une adresse sans son début', '"https://www.defenseurdesdroits.fr/"', '⟦"www.defenseurdesdroits.fr"', 'lien Adresse de lien refusée « www.defenseurdesdroits.fr » : écrivez https://www.defenseurdesdroits.fr'],
  ['une adresse de courriel seule', '"https://www.defenseurdesdroits.fr/"', '⟦"contact@akto.fr"', 'lien Adresse de lien refusée « contact@akto.fr » : écrivez mailto:contact@akto.fr'],
  ['une adresse dangereuse', '"https://www.defenseurdesdroits.fr/"', '⟦"javascript:alert(1)"', 'lien Adresse de lien refusée « javascript:alert(1) » : écrivez https://…, mailto:… ou tel:…'],
  ['une clé du catalogue', '"https://www.cnil.fr/fr/plaintes"', '⟦"ref:opco"', 'lien Une page d’information écrit l’adresse elle-même : remplacez « ref:opco » par https://quel-est-mon-opco.francecompetences.fr/'],
  ['une section sans titre', '{\n          "titre": "Éditeur",', '⟦{', 'mot-cle-manquant « sections » doit contenir « titre »'],
  ['une virgule oubliée', '"preavisJours": 14 },\n  ', '"preavisJours": 14 }\n  ⟦', 'json Il manque une virgule avant cet élément : ajoutez-la à la fin de la ligne 5'],
];

describe('les réglages du portail', () => {
  it('sont sans faute', () => assert.deepEqual(linesOf(TEXT), []));
  for (const [what, from, to, says] of MISTAKES) {
    it(`${what} : dite à sa place, avec ce qu’il faut écrire`, () => {
      const parts = TEXT.split(from);
      assert.equal(parts.length, 2, `« ${from} » doit se trouver une fois`);
      const planted = parts.join(to);
      const { text, at } = marked(planted);
      assert.deepEqual(linesOf(text), [`${FILE}:${at} ${says}`]);
    });
  }
  it('ne sont donnés au portail que sans faute, et sans les notes de leurs auteurs', () => {
    const compile = (text: string) => compilePortail(FILE, (path) => (path === FILE ? text : undefined)).settings as object | undefined;
    assert.equal(compile(TEXT.replace('"preavisJours": 14', '"preavisJours": 0')), undefined);
    assert.deepEqual(Object.keys(compile(TEXT) ?? {}), ['title', 'brouillons', 'pages']);
  });
});

it('les pages auxquelles le portail mène sont celles que le linter demande', () => {
  const sources = filesBelow('packages/portal/src', '.ts').map((path) => readFileSync(pathOf(path), 'utf8')).join('\n');
  assert.deepEqual([...new Set([...sources.matchAll(/\/informations\/([a-z-]+)/g)].map(([, path]) => path))].sort(), [...LINKED_PAGES]);
});

it('l’éditeur propose exactement les mots-clés que le compilateur connaît', () => {
  const schema = meta('portail-1');
  const known = (shape: Shape): unknown => {
    if (shape.is === 'list') return known(shape.of);
    return shape.is === 'object' ? Object.fromEntries(Object.entries(shape.members).map(([key, inner]) => [key, known(inner)])) : null;
  };
  const proposed = (node: JsonObject): unknown => {
    const { $ref, items, properties } = node;
    if (typeof $ref === 'string' && $ref !== '#/$defs/texte') return proposed((schema.$defs as Record<string, JsonObject>)[$ref.slice('#/$defs/'.length)]!);
    if (items) return proposed(items as JsonObject);
    return properties ? Object.fromEntries(Object.entries(properties as JsonObject).map(([key, inner]) => [key, proposed(inner as JsonObject)])) : null;
  };
  assert.deepEqual(proposed(schema), known(ROOT));
});
