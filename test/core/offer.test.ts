import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cardsOf, dispositifOf, publicsOf, type Applicant, type Card, type Catalogue } from '@akto/core';

const card = (code: string, more: Partial<Card> = {}): Card => ({ code, title: code, description: '', open: [], ...more });
const catalogue = (...cards: readonly Card[]): Catalogue => ({
  branches: [{ key: 'interim', title: 'Intérim', naf: ['7820Z'], idcc: ['2378'] }],
  publics: [{ code: 'P', title: 'Permanent', description: '' }, { code: 'I', title: 'Intérimaire', description: '', branches: ['interim'] }],
  cards,
});

const interim = { naf: '7820Z', idcc: [] };
const cleaning = { naf: '8121Z', idcc: ['3043'] };
const applicant = (more: Partial<Applicant> = {}): Applicant => ({ employer: interim, profile: 'adherent', today: '2026-06-15', ...more });
const codes = (cards: readonly Card[]): readonly string[] => cards.map(({ code }) => code);

describe('the cards shown to an applicant', () => {
  it('are those of their branch, and those of every branch (S53)', () => {
    const offered = catalogue(card('TOUS'), card('INTERIM', { branches: ['interim'] }));
    assert.deepEqual(codes(cardsOf(offered, applicant())), ['TOUS', 'INTERIM']);
    assert.deepEqual(codes(cardsOf(offered, applicant({ employer: cleaning }))), ['TOUS']);
  });

  it('are those of their profile (S53)', () => {
    const offered = catalogue(card('A', { profiles: ['adherent'] }), card('G', { profiles: ['gestionnaire'] }));
    assert.deepEqual(codes(cardsOf(offered, applicant())), ['A']);
  });

  it('are those of the public that was chosen, and while none is, those of any public the employer has', () => {
    const offered = catalogue(card('P', { publics: ['P'] }), card('I', { publics: ['I'] }));
    assert.deepEqual(codes(cardsOf(offered, applicant({ public: 'I' }))), ['I']);
    assert.deepEqual(codes(cardsOf(offered, applicant())), ['P', 'I']);
    assert.deepEqual(codes(cardsOf(offered, applicant({ employer: cleaning }))), ['P']);
  });

  for (const [today, shown] of [['2026-05-31', 0], ['2026-06-01', 1], ['2026-06-30', 1], ['2026-07-01', 0]] as const) {
    it(`on ${today}, ${shown ? 'hold' : 'do not hold'} one that is open in June 2026 (S55)`, () => {
      const offered = catalogue(card('JUIN', { open: [{ from: '2026-06-01' }, { to: '2026-06-30' }] }));
      assert.equal(cardsOf(offered, applicant({ today })).length, shown);
    });
  }

  it('hold a family with only the dispositifs that are open', () => {
    const family: Card = { ...card('FPE'), dispositifs: [card('CIPI', { publics: ['P'] }), card('CAR', { publics: ['I'] })] };
    const [shown] = cardsOf(catalogue(family), applicant({ public: 'I' }));
    assert.deepEqual(shown && 'dispositifs' in shown && codes(shown.dispositifs), ['CAR']);
  });

  it('hold no family of which nothing is open', () => {
    const family: Card = { ...card('FPE'), dispositifs: [card('CIPI', { publics: ['P'] })] };
    assert.deepEqual(cardsOf(catalogue(family), applicant({ public: 'I' })), []);
  });

  it('give a dispositif by its code, in a family or not', () => {
    const cards: readonly Card[] = [card('SEUL'), { ...card('FPE'), dispositifs: [card('CAR')] }];
    assert.deepEqual(['SEUL', 'CAR', 'FPE'].map((code) => dispositifOf(cards, code)?.code), ['SEUL', 'CAR', undefined]);
  });
});

it('the types of public are those of the branch (S48)', () => {
  assert.deepEqual([interim, cleaning].map((employer) => publicsOf(catalogue(), employer).map(({ code }) => code)), [['P', 'I'], ['P']]);
});
