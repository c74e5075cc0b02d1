import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Card, Catalogue } from '@akto/core';
import { sampleEstablishments } from '../../packages/core/src/reference/samples.js';
import { dispositifFor, questionsOf, type Facts } from '../../packages/portal/src/nouvelle-demande/questions.js';
import { arrive, choose, follow, next, type Place } from '../../packages/portal/src/nouvelle-demande/steps.js';

const card = (code: string, more: Partial<Card> = {}): Card => ({ code, title: code, description: '', open: [], ...more });
const catalogue: Catalogue = {
  branches: [{ key: 'interim', title: 'Intérim', naf: ['7820Z'], idcc: ['2378', '1413'] }],
  publics: [{ code: 'P', title: 'Permanent', description: '' }, { code: 'I', title: 'Intérimaire', description: '', branches: ['interim'] }],
  cards: [card('FORMATION'), { ...card('FPE', { branches: ['interim'] }), dispositifs: [card('CIPI', { publics: ['I'] }), card('CAR', { publics: ['I'] })] }],
};

const sites = (denomination: string) => sampleEstablishments.filter((each) => each.denomination === denomination);
const [hum] = sites('HUM');
const cleaning = sites('ÉCLAT PROPRETÉ SERVICES');
const facts = (more: Partial<Facts>): Facts => ({ sirets: [hum!.siret], establishment: hum, catalogue, profile: 'adherent', today: '2026-06-15', ...more });

/** The steps that a person sees, answering each by the first of `wanted` that it offers. */
function path(given: Facts, ...wanted: readonly string[]): readonly string[] {
  const asked = questionsOf(given);
  const seen: string[] = [];
  for (let place: Place | 'end' = arrive(asked, undefined, {}); place !== 'end'; ) {
    const here: Place = place;
    seen.push(here.step);
    const answered = (value: string) => choose(asked, here, { [here.step]: value });
    place = next(asked, answered(wanted.find((value) => answered(value).choices[here.step] === value) ?? ''));
  }
  return seen;
}

describe('the way to a dispositif', () => {
  it('begins at the dispositif with a single SIRET (S45), whose type of public the sub-dispositif gives', () => {
    assert.deepEqual(path(facts({}), 'FPE', 'CAR'), ['dispositif', 'sous-dispositif']);
    assert.equal(follow(questionsOf(facts({})), { dispositif: 'FPE', 'sous-dispositif': 'CAR' }).choices.public, 'I');
  });

  it('asks for the type of public last, when the dispositif is for several', () => {
    assert.deepEqual(path(facts({}), 'FORMATION', 'P'), ['dispositif', 'public']);
  });

  it('begins at the company with several SIREN (S46), and goes through all the questions (S47, S48, S52, S54)', () => {
    const sirets = [...sites('HUM'), ...cleaning].map(({ siret }) => siret);
    assert.deepEqual(path(facts({ sirets }), hum!.siren, hum!.siret, 'I', 'FPE', 'CAR'), ['entreprise', 'etablissement', 'public', 'dispositif', 'sous-dispositif']);
  });

  it('begins at the establishment with a single SIREN (S47), and outside temporary work has no type of public (S48)', () => {
    const [first] = cleaning;
    assert.deepEqual(path(facts({ sirets: cleaning.map(({ siret }) => siret), establishment: first }), first!.siret, 'FORMATION'), ['etablissement', 'dispositif']);
  });

  it('offers « FPE » to « Intérimaire » only', () => {
    const asked = questionsOf(facts({ sirets: sites('HUM').map(({ siret }) => siret) }));
    const answers = (publicCode: string) => asked.answers('dispositif', { entreprise: hum!.siren, etablissement: hum!.siret, public: publicCode });
    assert.deepEqual([answers('P'), answers('I')], [['FORMATION'], ['FORMATION', 'FPE']]);
  });

  it('does not ask for the sub-dispositif when the family has one', () => {
    const { cards, ...others } = catalogue;
    const one = { ...others, cards: [{ ...card('FPE'), dispositifs: [card('CAR', { publics: ['I'] })] }] };
    assert.deepEqual([path(facts({ catalogue: one }), 'FPE'), cards.length], [['dispositif'], 2]);
    assert.equal(dispositifFor(follow(questionsOf(facts({ catalogue: one })), { dispositif: 'FPE' }).choices), 'CAR');
  });

  it('stops at the dispositif as long as nothing is known of the establishment', () => {
    assert.equal(follow(questionsOf(facts({ establishment: undefined })), { dispositif: 'FORMATION' }).open, 'dispositif');
  });
});
