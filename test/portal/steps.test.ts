import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addressOf, choicesOf } from '../../packages/portal/src/nouvelle-demande/address.js';
import { answersAt, arrive, choose, follow, next, previous, STEPS, type Choices, type Place, type Questions, type Step } from '../../packages/portal/src/nouvelle-demande/steps.js';

/** Questions drawn at random: how many answers each has depends on the answers before. */
const questions: fc.Arbitrary<Questions> = fc
  .record({ order: fc.shuffledSubarray([...STEPS], { minLength: STEPS.length }), counts: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 16, maxLength: 16 }) })
  .map(({ order, counts }) => ({
    order,
    answers: (step, before) => {
      const key = [...`${step}${JSON.stringify(Object.entries(before).sort())}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 997, 7);
      const count = step === 'dispositif' ? Math.max(1, counts[key % 16] ?? 1) : (counts[key % 16] ?? 0);
      return Array.from({ length: count }, (_, index) => `${step}-${key % 5}-${index}`);
    },
  }));

type Action = { readonly kind: 'choose'; readonly nth: number } | { readonly kind: 'take-back' | 'next' | 'previous' | 'reload' } | { readonly kind: 'type'; readonly step: string; readonly choices: Choices };

const anything = fc.oneof(fc.constantFrom(...STEPS.map((step) => `${step}-0-0`)), fc.string());
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('choose' as const), nth: fc.nat(2) }) },
  { weight: 6, arbitrary: fc.constant({ kind: 'next' as const }) },
  { weight: 2, arbitrary: fc.constantFrom({ kind: 'take-back' as const }, { kind: 'previous' as const }, { kind: 'reload' as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('type' as const), step: fc.oneof(fc.constantFrom(...STEPS), fc.string()), choices: fc.dictionary(fc.constantFrom(...STEPS), anything) }) },
);

const answer = (asked: Questions, place: Place, value: string | undefined): Place => choose(asked, place, { [place.step]: value });

/** By the address, as the browser does. */
function reload(asked: Questions, place: Place): Place {
  const url = new URL(addressOf('id', place), 'https://exemple.fr');
  return arrive(asked, url.pathname.split('/').at(-1), choicesOf(url.search));
}

function play(asked: Questions, place: Place, { kind, ...more }: Action): Place {
  const nth = 'nth' in more ? more.nth : 0;
  if (kind === 'choose') return answer(asked, place, answersAt(asked, place)[nth] ?? place.choices[place.step]);
  if (kind === 'take-back') return answer(asked, place, undefined);
  if (kind === 'previous') return previous(asked, place) ?? place;
  if (kind === 'reload') return reload(asked, place);
  if (kind === 'type' && 'step' in more) return arrive(asked, more.step, more.choices);
  if (place.choices[place.step] === undefined) return place;
  const following = next(asked, place);
  return following === 'end' ? place : following;
}

/** Every place that a person comes to by some actions, from a new request. */
const journey = fc.tuple(questions, fc.array(action, { maxLength: 40 }));
function visit([asked, actions]: [Questions, readonly Action[]], see: (place: Place, previous: Place) => void): void {
  let place = arrive(asked, undefined, {});
  see(place, place);
  for (const each of actions) {
    const from = place;
    place = play(asked, place, each);
    see(place, from);
  }
}

describe('whatever is chosen, taken back, reloaded or typed as an address', () => {
  const holds = (what: string, check: (asked: Questions, place: Place) => void): void => {
    it(what, () => fc.assert(fc.property(journey, ([asked, actions]) => visit([asked, actions], (place) => check(asked, place))), { numRuns: 300 }));
  };

  holds('the person stands at a question that is asked, the ones before answered', (asked, { step, choices }) => {
    const way = follow(asked, choices);
    const place = way.asked.indexOf(step);
    assert.ok(place >= 0);
    assert.ok(way.asked.slice(0, place).every((each) => choices[each] !== undefined));
  });

  holds('every answer kept is one of those possible after the answers before it', (asked, { choices }) => {
    let earlier: Choices = {};
    for (const step of asked.order) {
      const answer = choices[step];
      if (answer === undefined) continue;
      assert.ok(asked.answers(step, earlier).includes(answer));
      earlier = { ...earlier, [step]: answer };
    }
  });

  holds('reloading changes nothing', (asked, place) => assert.deepEqual(reload(asked, place), place));

  holds('« Retour » then « Continuer » lead back, with the same answers', (asked, place) => {
    const earlier = previous(asked, place);
    if (earlier) assert.deepEqual(next(asked, earlier), place);
  });

  holds('« Continuer » leads to the end only when every question asked has an answer', (asked, place) => {
    if (place.choices[place.step] === undefined || next(asked, place) !== 'end') return;
    assert.equal(follow(asked, place.choices).open, undefined);
  });

  holds('the end is reached in as many « Continuer » as there are questions', (asked, place) => {
    let [here, presses] = [place as Place | 'end', 0];
    while (here !== 'end') {
      assert.ok((presses += 1) <= STEPS.length);
      here = next(asked, answer(asked, here, here.choices[here.step] ?? answersAt(asked, here)[0]));
    }
  });
});

const fixed = (table: Partial<Record<Step, (before: Choices) => readonly string[]>>): Questions => ({ order: STEPS, answers: (step, earlier) => table[step]?.(earlier) ?? [] });

describe('a question', () => {
  const asked = fixed({ entreprise: () => ['A', 'B'], etablissement: ({ entreprise }) => [`${entreprise}1`], dispositif: () => ['CAR'] });

  it('with a single answer is not asked, and answered', () => {
    assert.deepEqual(next(asked, answer(asked, arrive(asked, undefined, {}), 'B')), { step: 'dispositif', choices: { entreprise: 'B', etablissement: 'B1' } });
  });

  it('about the dispositif is asked even then (S45)', () => {
    assert.equal(arrive(fixed({ dispositif: () => ['CAR'] }), undefined, {}).step, 'dispositif');
  });

  it('keeps its answer when the person goes back (S51)', () => {
    assert.deepEqual(previous(asked, { step: 'dispositif', choices: { entreprise: 'B', etablissement: 'B1' } }), { step: 'entreprise', choices: { entreprise: 'B', etablissement: 'B1' } });
  });

  it('loses a later answer that no longer holds, and only that', () => {
    const sites = fixed({ entreprise: () => ['A', 'B'], etablissement: ({ entreprise }) => [`${entreprise}1`, `${entreprise}2`], dispositif: () => ['CAR'] });
    assert.deepEqual(answer(sites, { step: 'entreprise', choices: { entreprise: 'A', etablissement: 'A1' } }, 'B').choices, { entreprise: 'B' });
    const publics = fixed({ public: () => ['P', 'I'], dispositif: () => ['X', 'Y'] });
    assert.deepEqual(answer(publics, { step: 'public', choices: { public: 'P', dispositif: 'Y' } }, 'I').choices, { public: 'I', dispositif: 'Y' });
  });
});
