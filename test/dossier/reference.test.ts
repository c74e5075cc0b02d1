import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { language } from '@akto/core';
import { lookUp, type LookUp } from '../../packages/core/src/reference/look-up.js';
import { matches } from '../../packages/core/src/reference/matches.js';
import { nameOf, placeOf, sirenText, siretText } from '../../packages/dossier/src/reference/names.js';
import type { Establishment, ReferenceProvider } from '../../packages/core/src/reference/provider.js';
import { referenceOf } from '../../packages/dossier/src/reference/reference.js';
import { lookUpWords } from '../../packages/dossier/src/reference/words.js';
import { sampleEstablishments } from '../../packages/core/src/reference/samples.js';
import { SampleReferenceProvider } from '../../packages/dossier/src/sample/provider.js';
import { sampleReferences } from '../../packages/dossier/src/sample/reference.js';

const find = (denomination: string): Establishment => sampleEstablishments.find((each) => each.denomination === denomination)!;
const hum = find('HUM');
const utilisateur = { profil: 'Adhérent', nom: 'AMOA' };

describe('searching an establishment forgives', () => {
  const found: readonly (readonly [what: string, text: string, name: string])[] = [
    ['a part of the SIRET', '1593800012', 'HUM'],
    ['spaces in the SIRET', '401 015 938 00012', 'HUM'],
    ['hyphens and dots in the SIREN', '401-015.938', 'HUM'],
    ['the beginning of the postcode', '691', 'HUM'],
    ['missing accents', 'eclat proprete', 'ÉCLAT PROPRETÉ SERVICES'],
    ['accents that are not in the name', 'éçlât', 'ÉCLAT PROPRETÉ SERVICES'],
    ['another case', 'Relais Intérim', 'RELAIS INTÉRIM ATLANTIQUE'],
    ['a missing hyphen', 'bati renfort', 'BÂTI-RENFORT'],
    ['two words written as one', 'batirenfort', 'BÂTI-RENFORT'],
    ['a hyphen too many', 'éclat-propreté', 'ÉCLAT PROPRETÉ SERVICES'],
    ['a ligature', 'surete coeur', 'SÛRETÉ CŒUR DE VILLE'],
    ['another kind of apostrophe', "val d'allier", 'TRANSPORTS VAL D’ALLIER'],
    ['words in another order', 'atlantique relais', 'RELAIS INTÉRIM ATLANTIQUE'],
    ['unfinished words', 'rel int', 'RELAIS INTÉRIM ATLANTIQUE'],
    ['the town beside the name', 'hum villeurb', 'HUM'],
    ['spaces around', '  hum  ', 'HUM'],
  ];
  for (const [what, text, name] of found) it(what, () => assert.ok(matches(find(name), text)));

  it('but not another name, number or town', () => {
    for (const text of ['humus', 'zhum', '401015939', 'hum lyon', 'xyz']) assert.equal(matches(hum, text), false, text);
  });

  it('and an empty text finds all', () => assert.ok(['', '  ', '-'].every((text) => matches(hum, text))));
});

describe('the look-up of an establishment', () => {
  const provider = new SampleReferenceProvider(sampleEstablishments.map(({ siret }) => siret));
  const stateOf = async (siret: string, from: ReferenceProvider = provider): Promise<LookUp['state']> => (await lookUp(from, siret)).state;

  it('finds an open one', async () => assert.deepEqual(await lookUp(provider, hum.siret), { state: 'found', establishment: hum }));
  it('says that one is closed', async () => assert.equal(await stateOf(sampleEstablishments.find(({ state }) => state === 'closed')!.siret), 'closed'));
  it('says that one is not disclosed', async () => assert.equal(await stateOf(sampleEstablishments.find(({ state }) => state === 'not-disclosed')!.siret), 'not-disclosed'));
  it('says that one is unknown', async () => assert.equal(await stateOf('00000000000000'), 'not-found'));
  it('says that one is unknown where the person may not file for it', async () => assert.equal(await stateOf(hum.siret, new SampleReferenceProvider([])), 'not-found'));

  it('says that the service does not answer', async () => {
    const broken: ReferenceProvider = { search: () => Promise.resolve([]), establishments: () => Promise.resolve([]), load: () => Promise.reject(new Error('503')) };
    assert.equal(await stateOf(hum.siret, broken), 'unavailable');
  });

  it('is given up with its signal', async () => {
    const gone: ReferenceProvider = { search: () => Promise.resolve([]), establishments: () => Promise.resolve([]), load: () => Promise.reject(new DOMException('', 'AbortError')) };
    await assert.rejects(lookUp(gone, hum.siret, AbortSignal.abort()), { name: 'AbortError' });
  });

  it('has words for each state in which a request cannot go on, with what to do', () => {
    for (const [state, { title, body }] of Object.entries(lookUpWords)) assert.ok(title !== '' && (state === 'waiting' || /choisissez|réessayez/i.test(body)), state);
  });
});

describe('the reference data of a request', () => {
  it('are those of the tutorial for its company and an « Intérimaire » (S62, S63)', () => {
    const reference = referenceOf({ establishment: hum, public: { code: 'I', title: 'Intérimaire', description: '', idcc: '2378' }, utilisateur });
    assert.deepEqual(reference, sampleReferences[0]);
  });

  it('take the agreement of the type of public, where the establishment applies several', () => {
    const reference = referenceOf({ establishment: hum, public: { code: 'P', title: 'Permanent', description: '', idcc: '1413' }, utilisateur });
    assert.equal((reference['etablissement'] as Record<string, string>)['idcc'], '1413');
  });

  it('keep the agreement of an establishment that does not apply that of the public', () => {
    const reference = referenceOf({ establishment: find('ÉCLAT PROPRETÉ SERVICES'), public: { code: 'P', title: '', description: '', idcc: '1413' }, utilisateur });
    assert.equal((reference['etablissement'] as Record<string, string>)['idcc'], '3043');
  });

  it('say who files before any establishment is chosen', () => assert.deepEqual(referenceOf({ utilisateur }), { utilisateur }));
});

describe('the sample establishments', () => {
  it('have numbers that a register could give, each its own', () => {
    for (const { siret, siren } of sampleEstablishments) assert.ok(language.formats['siret']?.(siret) && language.formats['siren']?.(siren) && siret.startsWith(siren), siret);
    assert.equal(new Set(sampleEstablishments.map(({ siret }) => siret)).size, sampleEstablishments.length);
  });

  it('have NAF and IDCC codes that a register could give', () => {
    for (const { naf, idcc } of sampleEstablishments) assert.ok((naf === '' || language.formats['naf']?.(naf)) && idcc.every((code) => language.formats['idcc']?.(code)));
  });

  it('are a few dozen, over several companies with several sites', () => {
    const companies = new Set(sampleEstablishments.map(({ siren }) => siren));
    assert.ok(sampleEstablishments.length >= 24 && companies.size >= 10);
  });
});

it('numbers are shown in groups, and names as a person knows them', () => {
  const site = sampleEstablishments.find(({ enseigne }) => enseigne === 'HUM GRENOBLE')!;
  assert.deepEqual([sirenText(hum.siren), siretText(hum.siret), nameOf(hum), nameOf(site), placeOf(site)], ['401 015 938', '401 015 938 00012', 'HUM', 'HUM GRENOBLE', '38000 GRENOBLE']);
});
