import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { CatalogueEntry } from '@akto/compiler';
import { branchesOf, cardsOf, isFamily } from '@akto/core';
import { compileCatalogue, type CatalogueCompilation } from '../../packages/compiler/src/catalogue/compile.js';
import { FAMILY, DISPOSITIF, ROOT } from '../../packages/compiler/src/catalogue/keywords.js';
import type { Shape } from '../../packages/compiler/src/keywords/shape.js';
import { marked } from './authoring.js';
import { meta, pathOf, type JsonObject } from './schema-files.js';

const entry = (code: string, valid: CatalogueEntry['valid'] = {}): CatalogueEntry => ({ code, title: `Titre ${code}`, description: '', version: '1.0.0', hash: '', valid, module: `${code}.js` });

const compile = (text: string | undefined, entries: readonly CatalogueEntry[] = [entry('CAR')]): CatalogueCompilation =>
  compileCatalogue({ file: 'schemas/catalogue.json', read: () => text, codes: entries.map(({ code }) => code), entries });

const withCards = (cards: string): string => `{
  "liens": {},
  "branches": { "travail-temporaire": { "titre": "Travail temporaire", "naf": ["78.20Z"], "idcc": ["2378"] } },
  "publics": [{ "code": "I", "titre": "Intérimaire", "branches": ["travail-temporaire"] }],
  "dispositifs": [${cards}]
}`;

/** Holds that a catalogue has one problem, at `⟦`. */
function expectFault(text: string, expected: string): void {
  const { text: written, at } = marked(text);
  assert.deepEqual(compile(written, [entry('CAR'), entry('MOBILITE')]).problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`), [`${at} ${expected}`]);
}

describe('le catalogue refuse, avec la ligne et la colonne', () => {
  const faults: readonly (readonly [string, string, string])[] = [
    ['un code inconnu', withCards('{ "code": ⟦"MOBLITE" }'), 'code-inconnu Aucun fichier de ce dossier n’a le code « MOBLITE » (vouliez-vous « MOBILITE » ?) : corrigez-le, ou ajoutez « "aVenir": true » en attendant le fichier'],
    ['un code inconnu dans une famille', withCards('{ "famille": "FPE", "titre": "FPE", "dispositifs": [{ "code": ⟦"CIPI" }] }'), 'code-inconnu Aucun fichier de ce dossier n’a le code « CIPI » : corrigez-le, ou ajoutez « "aVenir": true » en attendant le fichier'],
    ['une clé inconnue', withCards('{ "code": "CAR", ⟦"titer": "CAR" }'), 'mot-cle Mot-clé inconnu « titer » dans « dispositifs » (vouliez-vous « titre » ?)'],
    ['une clé inconnue à la racine', '{ ⟦"dispositif": [] }', 'mot-cle Mot-clé inconnu « dispositif » dans « catalogue.json » (vouliez-vous « dispositifs » ?)'],
    ['une date qui n’est pas du calendrier', withCards('{ "code": "CAR", "ouverture": { "du": ⟦"2026-02-30" } }'), 'valeur « du » attend une date du calendrier, telle que « 2026-01-31 »'],
    ['une période à l’envers', withCards('{ "code": "CAR", "ouverture": ⟦{ "du": "2026-02-01", "au": "2026-01-01" } }'), 'dates « ouverture » finit (2026-01-01) avant de commencer (2026-02-01)'],
    ['une branche inconnue', withCards('{ "code": "CAR", "branches": [⟦"travail-temporair"] }'), 'nom-inconnu Branche inconnue « travail-temporair » (vouliez-vous « travail-temporaire » ?) : décrivez-la dans « branches »'],
    ['un public désigné par son titre', withCards('{ "code": "CAR", "publics": [⟦"intérimaire"] }'), 'nom-inconnu Type de public inconnu « intérimaire » : écrivez "I"'],
    ['un public inconnu', withCards('{ "code": "CAR", "publics": [⟦"X"] }'), 'nom-inconnu Type de public inconnu « X » : décrivez-le dans « publics »'],
    ['un profil inconnu', withCards('{ "code": "CAR", "profils": [⟦"adherant"] }'), 'valeur « profils » attend « adherent », « gestionnaire » (vouliez-vous « adherent » ?)'],
    ['une carte sans code', withCards('⟦{ "titre": "CAR" }'), 'mot-cle-manquant « dispositifs » doit contenir « code »'],
    ['une famille sans dispositif', withCards('{ "famille": "FPE", "titre": "FPE", "dispositifs": ⟦[] }'), 'valeur « dispositifs » attend au moins un élément'],
    ['deux cartes de même code', withCards('{ "code": "CAR" }, { "code": ⟦"CAR" }'), 'code-double Le code « CAR » est déjà pris plus haut'],
    ['un code NAF mal écrit', '{ "branches": { "interim": { "titre": "Intérim", "naf": [⟦"782"] } } }', 'valeur « naf » attend un code NAF, tel que « 78.20Z »'],
    ['une branche qui ne désigne personne', '{ "branches": { ⟦"interim": { "titre": "Intérim" } } }', 'mot-cle-manquant La branche « interim » ne désigne personne : ajoutez « naf » ou « idcc »'],
    ['un lien qui ne mène nulle part', '{ "liens": { "site": { "href": ⟦"http://akto.fr" } } }', 'lien Le lien « site » du catalogue n’a pas d’adresse https:, mailto: ou tel: dans « href » : écrivez https://akto.fr'],
    ['du JSON mal écrit', '{ "dispositifs": [] ⟦"liens": {} }', 'json Il manque une virgule avant cet élément'],
  ];
  for (const [what, text, expected] of faults) it(what, () => expectFault(text, expected));

  it('et ne rend alors aucun catalogue', () => assert.equal(compile(withCards('{ "code": "CRA" }')).catalogue, undefined));
});

it('« aVenir » attend un fichier sans faute, et se dit inutile une fois le fichier là', () => {
  assert.deepEqual(compile(withCards('{ "code": "CIPI", "aVenir": true }')).problems, []);
  expectFault(withCards('{ "code": "CAR", ⟦"aVenir": true }'), 'a-venir Le dispositif « CAR » existe : retirez « aVenir »');
});

describe('le catalogue compilé', () => {
  it('ne garde que les cartes dont le dispositif est compilé, dans l’ordre du fichier (S55)', () => {
    const { catalogue } = compile(withCards('{ "code": "Z" }, { "code": "CIPI", "aVenir": true }, { "code": "A" }'), [entry('A'), entry('Z')]);
    assert.deepEqual(catalogue?.cards.map(({ code }) => code), ['Z', 'A']);
  });

  it('n’a pas de famille dont rien n’est compilé', () => {
    const { catalogue } = compile(withCards('{ "famille": "FPE", "titre": "FPE", "dispositifs": [{ "code": "CIPI", "aVenir": true }] }'), []);
    assert.deepEqual(catalogue?.cards, []);
  });

  it('met à la suite, ouverts à tous, les dispositifs qu’il ne nomme pas', () => {
    const { catalogue } = compile(withCards('{ "code": "CAR", "branches": ["travail-temporaire"] }'), [entry('AIDE'), entry('CAR')]);
    assert.deepEqual(catalogue?.cards.map(({ code, branches }) => [code, branches]), [['CAR', ['travail-temporaire']], ['AIDE', undefined]]);
  });

  it('existe aussi sans fichier', () => {
    assert.deepEqual(compile(undefined), { problems: [], catalogue: { branches: [], publics: [], cards: [{ code: 'CAR', title: 'Titre CAR', description: '', open: [] }] } });
  });

  it('prend le titre du dispositif quand la carte n’en a pas', () => {
    assert.equal(compile(withCards('{ "code": "CAR" }')).catalogue?.cards[0]?.title, 'Titre CAR');
  });

  it('joint les dates de la carte et celles du dispositif', () => {
    const { catalogue } = compile(withCards('{ "code": "CAR", "ouverture": { "du": "2026-02-01" } }'), [entry('CAR', { to: '2026-12-31' })]);
    assert.deepEqual(catalogue?.cards[0]?.open, [{ from: '2026-02-01' }, { to: '2026-12-31' }]);
  });

  it('écrit les codes NAF sans point', () => {
    assert.deepEqual(compile(withCards('')).catalogue?.branches[0]?.naf, ['7820Z']);
  });
});

describe('le catalogue de schemas/', () => {
  const text = readFileSync(pathOf('schemas/catalogue.json'), 'utf8');
  const validity = { 'PRO-A': { to: '2025-12-31' }, RECONVERSION: { from: '2026-02-01' } } as Readonly<Record<string, CatalogueEntry['valid']>>;
  const all = [...text.matchAll(/"code": "([A-Z-]{3,})"/g)].map(([, code = '']) => entry(code, validity[code]));
  const { catalogue, problems } = compile(text.replaceAll('"aVenir": true,', ''), all);

  it('n’a pas de faute une fois tous ses dispositifs écrits', () => assert.deepEqual(problems, []));

  const titlesOn = (today: string): readonly string[] => cardsOf(catalogue!, { employer: { naf: '7820Z', idcc: [] }, profile: 'adherent', today }).map(({ title }) => title);
  for (const today of ['2025-12-31', '2026-02-01']) it(`a les cartes de S52, dans l’ordre, le ${today}`, () => {
    assert.deepEqual(titlesOn(today), ["Contrat d'apprentissage", 'Contrat de professionnalisation', 'Action de formation', 'Reconversion ou promotion par alternance', 'FPE']);
  });

  it('n’a plus la Pro-A, et pas encore la période de reconversion, en janvier 2026', () => {
    assert.ok(!titlesOn('2026-01-15').includes('Reconversion ou promotion par alternance'));
  });

  it('a les sous-dispositifs de S54, dans l’ordre', () => {
    const family = catalogue?.cards.find(isFamily);
    assert.deepEqual(family?.dispositifs.map(({ code }) => code), ['CIPI', 'CDPI', 'ACTION-FPE', 'CAR']);
  });

  it('reconnaît le travail temporaire à son NAF, ou à l’une de ses conventions', () => {
    const found = [['7820Z', []], ['', ['2378']], ['', ['1413']], ['8121Z', ['3043']]] as const;
    assert.deepEqual(found.map(([naf, idcc]) => branchesOf(catalogue!, { naf, idcc }).length), [1, 1, 1, 0]);
  });
});

it('l’éditeur propose exactement les mots-clés que le compilateur connaît', () => {
  const schema = meta('catalogue-1');
  const defs = schema.$defs as Record<string, JsonObject>;
  const proposed = (node: JsonObject | undefined): string[] => Object.keys(node?.properties as JsonObject).sort();
  const known = (shape: Shape): string[] => (shape.is === 'object' ? Object.keys(shape.members).sort() : []);
  assert.deepEqual([proposed(schema), proposed(defs.dispositif), proposed(defs.famille)], [known(ROOT), known(DISPOSITIF), known(FAMILY)]);
});
